package import Vocabulary

/// One thing a merchant does to the consumer on a stage: data, not a subclass.
package struct Practice: Hashable, Codable, Sendable {
    /// The id, unique in its scenario.
    package var id: PracticeID
    /// Which shape it has.
    package var shape: Shape
    /// What the author wrote, by parameter name.
    package var settings: [String: Setting]

    /// Makes a practice.
    package init(id: PracticeID, shape: Shape, settings: [String: Setting] = [:]) {
        self.id = id
        self.shape = shape
        self.settings = settings
    }

    /// The setting in force: the author's, or the standard one.
    package subscript(name: String) -> Setting? { settings[name] ?? shape.parameter(name)?.standard }

    /// The same practice with one switch turned.
    package func turning(_ name: String, to setting: Setting) -> Practice {
        var turned = self
        turned.settings[name] = setting
        return turned
    }

    /// The word in force; empty where the parameter is not one word.
    func word(_ name: String) -> String {
        if case .word(let word) = self[name] { word } else { "" }
    }

    /// The words in force.
    func words(_ name: String) -> [String] {
        if case .words(let words) = self[name] { words } else { [] }
    }

    /// The flag in force.
    func flag(_ name: String) -> Bool { self[name] == .flag(true) }

    /// The number in force.
    func number(_ name: String) -> Int {
        if case .number(let number) = self[name] { number } else { 0 }
    }
}
