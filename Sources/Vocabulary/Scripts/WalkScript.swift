/// A walk that somebody wrote down: what a person does on a phone, and what it sees.
///
/// - Shape: `docs/walk-scripts.md`; it says nothing that a phone does not show.
package struct WalkScript: Hashable, Codable, Sendable {
    /// Where it begins.
    package enum Start: Hashable, Codable, Sendable {
        /// A fresh visit of a scenario.
        case scenario(ScenarioID)
        /// A visit that is there already, by the address of a page of it or of its sticker, and what is bought there.
        case address(String, Service)
    }

    /// The file as it was named.
    package var file: String
    /// What the walk is about, in a line.
    package var title: String
    /// Where it begins.
    package var start: Start
    /// Who walks; nil for whom the run names.
    package var persona: PersonaID?
    /// With which app codes are scanned; nil for what the run or the scenario says.
    package var app: ScanApp?
    /// Where the visit's chance comes from; nil for what the run says.
    package var seed: String?
    /// What is done and seen, in order.
    package var steps: [ScriptStep]

    /// Makes a script.
    package init(
        file: String,
        title: String,
        start: Start,
        persona: PersonaID? = nil,
        app: ScanApp? = nil,
        seed: String? = nil,
        steps: [ScriptStep]
    ) {
        self.file = file
        self.title = title
        self.start = start
        self.persona = persona
        self.app = app
        self.seed = seed
        self.steps = steps
    }

    /// The file's name without folders and ending.
    package var stem: String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }

    /// What it is called among the scenarios of a run.
    package var id: ScenarioID { ScenarioID(rawValue: "\(stem).script") }

    /// The scenario that it begins with; nil for a visit that is there already.
    package var scenario: ScenarioID? { if case .scenario(let id) = start { id } else { nil } }
}
