/// One case of a bench with its truth: a line of `sealed/key.jsonl`.
package struct SealedCase: Codable, Hashable, Sendable {
    /// Whether it counts.
    package enum Status: String, CaseIterable, Codable, Hashable, Sendable {
        /// Made, and not yet proved by a walk.
        case candidate
        /// Proved: key and a client's measurement agree on it.
        case accepted
        /// Replaced by another; it can still be scored.
        case deprecated
    }

    /// Who may have seen cases like it.
    package enum Split: String, CaseIterable, Codable, Hashable, Sendable {
        /// To build a detector with.
        case dev
        /// To score it.
        case test
        /// To score it on wordings and layouts that neither of the others has.
        case hidden
    }

    /// The opaque id, which is all that the public part says.
    package var id: String
    /// Which making of it this is, from 1; an id never changes its meaning.
    package var revision: Int
    /// Whether it counts.
    package var status: Status
    /// Who may have seen cases like it.
    package var split: Split
    /// Which scenario was varied.
    package var scenario: ScenarioID
    /// What is being bought.
    package var service: Service
    /// Why it is in the bench: `violation`, `twin`, `near-miss`, `mode` or `plain`.
    package var role: String
    /// The other member of its pair: the violation's twin, or the twin's violation; nil where it stands alone.
    package var pair: String?
    /// How it differs from the scenario, axis by axis.
    package var variant: [String: String]
    /// In which ways it hides from tools; empty for most.
    package var hardModes: [String]
    /// From 1, with what makes it hard in `reasons`.
    package var difficulty: Int
    /// What makes it hard, one short sentence each, in English.
    package var reasons: [String]
    /// The SHA-256 of script and truth, in hexadecimal digits.
    package var hash: String
    /// What is there and what is not, kind by kind.
    package var findings: [SealedFinding]
    /// Which data are asked for, forced and sent.
    package var items: [SealedItem]

    /// Makes a case.
    package init(
        id: String,
        revision: Int = 1,
        status: Status = .candidate,
        split: Split = .test,
        scenario: ScenarioID,
        service: Service,
        role: String,
        pair: String? = nil,
        variant: [String: String] = [:],
        hardModes: [String] = [],
        difficulty: Int = 1,
        reasons: [String] = [],
        hash: String = "",
        findings: [SealedFinding] = [],
        items: [SealedItem] = []
    ) {
        self.id = id
        self.revision = revision
        self.status = status
        self.split = split
        self.scenario = scenario
        self.service = service
        self.role = role
        self.pair = pair
        self.variant = variant
        self.hardModes = hardModes
        self.difficulty = difficulty
        self.reasons = reasons
        self.hash = hash
        self.findings = findings
        self.items = items
    }

    private enum CodingKeys: String, CodingKey {
        case id = "case"
        case revision
        case status
        case split
        case scenario
        case service
        case role
        case pair
        case variant
        case hardModes = "hard_modes"
        case difficulty
        case reasons
        case hash
        case findings
        case items
    }
}
