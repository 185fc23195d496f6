import Vocabulary

/// A way to cut the units, so that a score shows where a tool is good.
package enum Dimension: String, CaseIterable, Hashable, Sendable {
    /// `gate`, or the stage of the kind's first place; kinds alone have it.
    case family
    /// How hard the case is.
    case difficulty
    /// What is being bought.
    case service
    /// Who may have seen cases like it.
    case split
    /// In which ways the case hides from tools; `plain` where in none.
    case hardMode = "hard-mode"
    /// Why the case is in the bench.
    case role

    /// The values of a unit; several hard modes put it under each.
    func values(of unit: ScoredUnit, in truth: Truth, families: [String: String]) -> [String] {
        let one = truth.cases[unit.place]
        return switch self {
        case .family: families[unit.label].map { [$0] } ?? []
        case .difficulty: ["\(one.difficulty)"]
        case .service: [one.service.rawValue]
        case .split: [one.split.rawValue]
        case .hardMode: one.hardModes.isEmpty ? ["plain"] : one.hardModes.sorted()
        case .role: [one.role]
        }
    }
}
