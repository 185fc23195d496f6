/// What came of playing a written walk.
package struct ScriptRun: Hashable, Codable, Sendable {
    /// How a step went.
    package enum Status: String, Codable, CaseIterable, Hashable, Sendable {
        /// As written.
        case passed
        /// Otherwise.
        case failed
        /// It was not come to.
        case skipped
    }

    /// Something that was not as written.
    package struct Fault: Hashable, Codable, Sendable {
        /// What.
        package var message: String
        /// Where it is written.
        package var place: SourcePlace

        /// Makes a fault.
        package init(_ message: String, at place: SourcePlace) {
            self.message = message
            self.place = place
        }
    }

    /// A step as it was played.
    package struct Step: Hashable, Codable, Sendable {
        /// What it does, in a few words.
        package var words: String
        /// Where it is written.
        package var place: SourcePlace
        /// How it went.
        package var status: Status
        /// The title of the page that it came to; empty where it was not come to.
        package var page: String
        /// What was not as written; empty where all was.
        package var faults: [Fault]
        /// What was on the page instead; empty where all was as written.
        package var instead: [String]

        /// Makes a step.
        package init(
            words: String,
            place: SourcePlace,
            status: Status,
            page: String = "",
            faults: [Fault] = [],
            instead: [String] = []
        ) {
            self.words = words
            self.place = place
            self.status = status
            self.page = page
            self.faults = faults
            self.instead = instead
        }
    }

    /// The script's file.
    package var file: String
    /// The scenario that was visited; nil for a visit that was there already.
    package var scenario: ScenarioID?
    /// The seed of the visit; nil for a visit that was there already.
    package var seed: String?
    /// The steps in order.
    package var steps: [Step]

    /// Says that all was as written.
    package var isAsWritten: Bool { steps.allSatisfy { $0.status == .passed } }

    /// Makes a run.
    package init(file: String, scenario: ScenarioID?, seed: String?, steps: [Step]) {
        self.file = file
        self.scenario = scenario
        self.seed = seed
        self.steps = steps
    }
}
