package import Vocabulary

/// One statement that a run tested about a scenario, and how it went: what CI tools call a test case.
package struct Outcome: Hashable, Codable, Sendable {
    /// How it went.
    package enum Status: String, Codable, CaseIterable, Hashable, Sendable {
        /// As it should be.
        case passed
        /// Otherwise than it should be.
        case failed
        /// Nothing can be said.
        case skipped
    }

    /// What a statement is about.
    package enum Topic: String, Codable, CaseIterable, Hashable, Sendable {
        /// Something that is suspected.
        case finding
        /// Something that is expected and was not found.
        case missing
        /// That nothing is suspected.
        case nothing
        /// What a milestone costs, as the author says.
        case price
        /// What a milestone may cost at most, as the caller says.
        case budget
        /// That key, findings and author agree.
        case agreement
        /// What a visit was asked for at a stage, and what it handed over.
        case asked
        /// What a visit handed over before a milestone, beside what the caller allows.
        case given
        /// That walking again shows the same.
        case steadiness
        /// That a step of a written walk goes as written.
        case script
    }

    /// The statement; no other of the same scenario reads the same.
    package var name: String
    /// What it is about.
    package var topic: Topic
    /// How it went.
    package var status: Status
    /// What was seen, in one line; empty where the name says it all.
    package var message: String
    /// More lines: where to look.
    package var details: [String]
    /// Lines for a shell that come to the place; empty where none can be given.
    package var shell: [String]
    /// The kind; nil where it is about none.
    package var kind: Kind?
    /// What the finding is known by; nil where it is about none.
    package var fingerprint: String?
    /// Where the cause is written; nil where that is not known.
    package var place: SourcePlace?

    /// Makes an outcome.
    package init(
        name: String,
        topic: Topic,
        status: Status,
        message: String = "",
        details: [String] = [],
        shell: [String] = [],
        kind: Kind? = nil,
        fingerprint: String? = nil,
        place: SourcePlace? = nil
    ) {
        self.name = name
        self.topic = topic
        self.status = status
        self.message = message
        self.details = details
        self.shell = shell
        self.kind = kind
        self.fingerprint = fingerprint
        self.place = place
    }
}
