import Vocabulary

/// Reads which demand a field asks for: by label, name, hint and type, in that order.
struct FieldReader {
    let lexicon: Lexicon

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// The demand; nil where the lexicon knows none of its words.
    func demand(of control: Control) -> Demand? {
        let named = lexicon.demand(ofName: control.name)
        let labelled = lexicon.hits(in: control.label).nouns
        if let named, labelled.isEmpty || labelled.contains(named) { return named }
        return labelled.first ?? lexicon.hits(in: control.hint).nouns.first
            ?? lexicon.demand(ofType: control.inputType)
    }

    /// Says that the field is a box to tick.
    static func isTick(_ control: Control) -> Bool {
        ["checkbox", "switch", "toggle", "link"].contains(control.inputType) || isAnswer(control)
    }

    /// What ticking a box sends: the word that says yes, where it is drawn as two choices.
    static func ticked(_ control: Control) -> String {
        isAnswer(control) ? control.options.first { !isNo($0) } ?? "on" : "on"
    }

    /// Says that the field is a yes or no drawn as two choices side by side, of which the one denies.
    private static func isAnswer(_ control: Control) -> Bool {
        control.inputType == "radio" && control.options.count == 2 && control.options.count(where: isNo) == 1
    }

    /// Says that the word of a choice denies: it begins with a sign that does.
    private static func isNo(_ option: String) -> Bool { option.first.map { "不否无無没沒别別免".contains($0) } ?? false }

    /// Says that the field is a choice about no person, such as the kind of an invoice's title, or a name from a list.
    func isHarmless(_ control: Control) -> Bool {
        if control.options.contains(where: { lexicon.hits(in: $0).has(.personalTitle) }) { return true }
        // Whoever picks one of the names that a list offers tells nothing of themselves.
        if !control.options.isEmpty, demand(of: control) == .nickname { return true }
        let label = lexicon.hits(in: control.label)
        return label.has(.personalTitle) && control.inputType == "radio" || label.has(.harmless)
    }
}
