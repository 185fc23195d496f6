import Vocabulary

extension ScenarioRow.Role {
    /// What a scenario is in the range for, as a reader knows it.
    var words: Bilingual {
        switch self {
        case .mode: Bilingual("模式", "mode")
        case .violation: Bilingual("涉嫌违规样本", "suspected violation")
        case .twin: Bilingual("合规孪生", "lawful twin")
        case .nearMiss: Bilingual("形似而合规", "near miss")
        case .plain: Bilingual("普通场景", "plain")
        }
    }
}
