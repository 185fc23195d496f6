import Vocabulary

extension Ask.Answer {
    /// What the client did, as a reader knows it.
    var words: Bilingual {
        switch self {
        case .granted: Bilingual("已给", "granted")
        case .refused: Bilingual("已拒", "refused")
        case .passed: Bilingual("略过", "passed by")
        case .cornered: Bilingual("无从拒绝", "cornered")
        }
    }
}

extension Trace.End {
    /// How a walk ended, as a reader knows it.
    var words: Bilingual {
        switch self {
        case .finished: Bilingual("走完全程", "finished")
        case .stuck: Bilingual("走不下去", "stuck")
        case .cutOff: Bilingual("达到步数上限，未测", "cut off: not tested")
        }
    }
}

extension Policy {
    /// Under which policy a walk was made, as a reader knows it.
    var words: Bilingual {
        switch self {
        case .grantAll: Bilingual("全部同意", "grant-all")
        case .refuseAll: Bilingual("全部拒绝", "refuse-all")
        case .refuse(let want): Bilingual("只拒绝：\(want.words.zh)", description)
        case .grant(let wants): Bilingual("只同意：\(wants.map(\.words.zh).joined(separator: "、"))", description)
        case .askStaff: Bilingual("不扫码，问店员", "ask-staff")
        }
    }
}

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

extension KindCard.Grade {
    /// What the class means.
    var words: Bilingual {
        switch self {
        case .primaFacie: Bilingual("A 级：所见事实本身即涉嫌违规", "class A: suspected on the facts seen alone")
        case .suspected: Bilingual("B 级：尚需一项看不到的事实", "class B: needs one more fact that the client cannot see")
        case .contextual: Bilingual("C 级：视情形而定，或属指引", "class C: depends on context, or a matter of guidance")
        }
    }
}
