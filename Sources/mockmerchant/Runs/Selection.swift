import Scenarios
import Vocabulary

/// Which scenarios a verb is about: ids, globs, kinds, services and modes.
struct Selection {
    /// What the command line names; empty for everything.
    var selectors: [String]

    /// The scenarios that any selector names, in the order of their ids.
    ///
    /// - Throws: ``RunError`` where a selector names nothing.
    func scenarios(in library: Library) throws -> [Scenario] {
        let all = library.scenarios
        guard !selectors.isEmpty else { return all }
        let idle = selectors.filter { selector in !all.contains { Self.matches($0, selector) } }
        guard idle.isEmpty else {
            throw RunError.badInput("no scenario is named \(idle.joined(separator: ", ")); see `mockmerchant list`")
        }
        return all.filter { scenario in selectors.contains { Self.matches(scenario, $0) } }
    }

    /// Says that a selector names a scenario: by id, by glob, by kind, by service or by mode.
    static func matches(_ scenario: Scenario, _ selector: String) -> Bool {
        if scenario.id.rawValue == selector || scenario.service.rawValue == selector { return true }
        if scenario.mode == selector || scenario.role.kind?.rawValue == selector { return true }
        return selector.contains("*") && glob(Array(selector.utf8)[...], Array(scenario.id.rawValue.utf8)[...])
    }

    private static func glob(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        if first == UInt8(ascii: "*") {
            return glob(pattern.dropFirst(), text) || (!text.isEmpty && glob(pattern, text.dropFirst()))
        }
        return text.first == first && glob(pattern.dropFirst(), text.dropFirst())
    }
}
