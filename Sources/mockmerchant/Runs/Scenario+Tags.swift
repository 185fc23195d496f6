import Scenarios
import Vocabulary

extension Scenario {
    /// The words by which scenarios of a sort are picked, sorted: all follow from what the scenario says itself.
    var tags: [String] {
        let words =
            [role.word, entry.rawValue, service.rawValue] + [mode, role.kind?.rawValue].compactMap(\.self)
            + (period.map { ["\($0.era.rawValue)", $0.source] } ?? []) + practices.map(\.shape.rawValue)
            + circumstances.map(\.rawValue) + faults.map(\.id.rawValue)
        return Set(words).sorted()
    }
}
