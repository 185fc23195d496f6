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
            throw RunError.badInput(
                idle.map { Self.complaint(about: $0, in: library) }.joined(separator: "; ")
                    + "; a selector is a scenario id, a glob of ids (`parking-*`), a kind, a service "
                    + "(\(Service.allCases.map(\.rawValue).joined(separator: ", "))) or a mode "
                    + "(\(library.modes.map(\.id).joined(separator: ", "))), see `mockmerchant list`"
            )
        }
        return all.filter { scenario in selectors.contains { Self.matches(scenario, $0) } }
    }

    /// Says that a selector names a scenario: by id, by glob, by kind, by service or by mode.
    static func matches(_ scenario: Scenario, _ selector: String) -> Bool {
        if scenario.id.rawValue == selector || scenario.service.rawValue == selector { return true }
        if scenario.mode == selector || scenario.role.kind?.rawValue == selector { return true }
        return selector.contains("*") && glob(Array(selector.utf8)[...], Array(scenario.id.rawValue.utf8)[...])
    }

    /// Says that a selector names nothing, and what it may have meant.
    private static func complaint(about selector: String, in library: Library) -> String {
        let words =
            library.scenarios.map(\.id.rawValue) + library.scenarios.compactMap(\.role.kind?.rawValue)
            + Service.allCases.map(\.rawValue) + library.modes.map(\.id)
        return "nothing is selected by `\(selector)`"
            + (Nearness.nearest(to: selector, among: words).map { ", did you mean `\($0)`" } ?? "")
    }

    private static func glob(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        if first == UInt8(ascii: "*") {
            return glob(pattern.dropFirst(), text) || (!text.isEmpty && glob(pattern, text.dropFirst()))
        }
        return text.first == first && glob(pattern.dropFirst(), text.dropFirst())
    }
}
