import Scenarios
import Vocabulary

extension Scenario {
    /// The words by which scenarios of a sort are picked, sorted: all follow from what the scenario says itself.
    var tags: [String] {
        let words =
            [role.word, entry.rawValue, service.rawValue] + [mode, role.kind?.rawValue].compactMap(\.self)
            + (period.map { ["\($0.era.rawValue)", $0.source] } ?? []) + practices.map(\.shape.rawValue)
            + circumstances.map(\.rawValue)
        return Set(words).sorted()
    }

    /// About how many pages its walks show, told from its practices alone: each want that can be refused takes a walk.
    ///
    /// - Source: what the shipped range takes; `ShardsTests` holds the estimate against it.
    var expectedSteps: Int {
        let wants = Set(practices.flatMap(\.wants)).count
        let walks = 4 + wants * 2 + (wants > 2 ? wants * (wants - 1) / 2 : 0)
        let codes = practices.count { $0.shape == .code } + 1
        return walks * (10 + practices.count) * codes
    }
}

extension Practice {
    /// The words of what it may ask for.
    fileprivate var wants: [String] {
        settings.filter { ["demands", "demand", "item", "covers"].contains($0.key) }.values.flatMap {
            setting -> [String] in
            switch setting {
            case .word(let word): [word]
            case .words(let words): words
            case .flag, .number: []
            }
        }
    }
}
