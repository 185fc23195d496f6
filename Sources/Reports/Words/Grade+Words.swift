import Vocabulary

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
