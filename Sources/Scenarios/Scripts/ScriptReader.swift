package import Vocabulary
import Yams

/// Reads a written walk from its YAML text, and tells every mistake at once, with its place and how to mend it.
package struct ScriptReader {
    /// What a mapping of a script may hold, and what it means: for the reader, its messages and the schema.
    struct Key {
        let name: String
        let meaning: String
    }

    /// The keys of a script.
    static let keys = [
        Key(name: "title", meaning: "what the walk is about, in a line"),
        Key(name: "scenario", meaning: "the scenario of which a fresh visit is made"),
        Key(
            name: "address",
            meaning: "a visit that is there already: the address of its page, or of a printed sticker"
        ),
        Key(name: "service", meaning: "what is bought at that address"),
        Key(name: "persona", meaning: "who walks; the one that the run names without it"),
        Key(name: "entry", meaning: "with which app codes are scanned; what the run or the scenario says without it"),
        Key(name: "seed", meaning: "where the visit's chance comes from; the run's seed without it"),
        Key(name: "steps", meaning: "what is done and seen, in order"),
    ]

    /// The keys of a step that do something; a step has one of them at most.
    static let acts = [
        Key(name: "scan", meaning: "scan a code: by its printed words, or by its place from 1"),
        Key(name: "tap", meaning: "press a button, found by its words; what was filled in is sent with it"),
        Key(name: "give", meaning: "give what the page asks for: fill its field or tick its box, or press its button"),
        Key(name: "refuse", meaning: "refuse what the page asks for: leave its field or box, or press what refuses"),
        Key(name: "ask", meaning: "ask the staff for it"),
        Key(name: "wait", meaning: "let days pass, such as 3d"),
        Key(name: "go", meaning: "go back to the place (site), or to the beginning of the visit (start)"),
    ]

    /// The other keys of a step.
    static let rest = [
        Key(name: "fill", meaning: "fill fields, found by their words or by the name of a dish"),
        Key(name: "tick", meaning: "tick boxes, found by their words"),
        Key(name: "untick", meaning: "take ticks out of boxes"),
        Key(name: "expect", meaning: "what must be seen then"),
        Key(name: "capture", meaning: "words of the page to keep under a name, used as {{name}} from then on"),
        Key(name: "retry", meaning: "how often the page is looked at once more before it is found wanting"),
        Key(name: "every", meaning: "how long is waited before each of those looks, such as 500ms or 2s"),
    ]

    /// The keys of `expect`.
    static let claims = [
        Key(name: "page", meaning: "the page's title"),
        Key(name: "text", meaning: "words somewhere on the page"),
        Key(name: "no-text", meaning: "words nowhere on the page"),
        Key(name: "control", meaning: "a button or field"),
        Key(name: "no-control", meaning: "no such button or field"),
        Key(name: "demand", meaning: "what the page asks for, and whether it can be refused there"),
        Key(name: "no-demand", meaning: "what the page does not ask for; true for anything"),
        Key(name: "message", meaning: "a message on the phone"),
        Key(name: "no-message", meaning: "words that no message on the phone has; true for no message at all"),
        Key(name: "no-new-message", meaning: "the same of messages that came since the step before"),
        Key(name: "handed", meaning: "what was handed over by now, or until the milestone, beyond the necessary"),
        Key(name: "stage", meaning: "where a client takes itself to be"),
        Key(name: "reached", meaning: "milestones that were reached by now"),
        Key(name: "not-reached", meaning: "milestones that were not"),
        Key(name: "refused", meaning: "what the page answers to what it did not take"),
    ]

    /// The milestones that pages show; of a right the pages tell that it is used, which `text` can look for.
    static let milestones = Milestone.allCases.filter { !Milestone.errands.contains($0) }
    /// Steps at most.
    static let most = 500
    /// Looks at most.
    static let retries = 0...100
    /// Days at most.
    static let days = 1...60
    /// Waits so long before a look at most.
    ///
    /// - Unit: milliseconds.
    static let pauses = 0...60_000

    private let services: [ScenarioID: Service]
    private let personas: [PersonaID]

    /// Makes a reader that knows what there is to be walked.
    ///
    /// - Parameters:
    ///   - services: What each scenario sells.
    ///   - personas: Who can walk.
    package init(services: [ScenarioID: Service], personas: [PersonaID]) {
        self.services = services
        self.personas = personas
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - file: Its name, for messages.
    ///   - bytes: Its bytes.
    /// - Returns: The script; nil where there is a problem, and the problems in the order of their places.
    package func script(_ file: String, _ bytes: [UInt8]) -> (script: WalkScript?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var reading = ScriptReading(Draft(file: file), services: services, personas: personas)
            let script = reading.script(node)
            let problems = reading.draft.problems.sorted()
            return (problems.isEmpty ? script : nil, problems)
        }
    }
}
