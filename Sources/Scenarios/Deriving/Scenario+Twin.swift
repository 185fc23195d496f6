import Vocabulary

extension Scenario {
    /// The same scenario with its one switch turned to the lawful position; nil where it names none.
    package var turned: Scenario? {
        guard let twin, case .violation(let kind) = role else { return nil }
        var other = turning(twin)
        other.id = ScenarioID(rawValue: "\(id).twin")
        other.title = Bilingual(zh: "\(title.zh)（合规对照）", en: "\(title.en) (lawful twin)")
        other.role = .twin(kind)
        other.twin = nil
        other.expect = twinExpect
        return other
    }

    /// The same scenario with one switch of one practice turned, and nothing else changed.
    package func turning(_ turn: Switch) -> Scenario {
        var other = self
        other.practices = practices.map {
            $0.id == turn.practice ? $0.turning(turn.parameter, to: turn.setting) : $0
        }
        return other
    }
}
