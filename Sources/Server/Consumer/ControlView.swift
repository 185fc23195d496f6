import Vocabulary

/// What a template sees of a control.
///
/// Exactly one of the `is…` flags for its drawing is true; every property is always there, because a template
/// looks for a missing one further out.
struct ControlView: Sendable {
    /// One word of a closed choice.
    struct Option: Sendable {
        var word: String
        var isChosen: Bool
    }

    var label: [TextRun]
    var plainLabel: String
    var name: String
    var target: String
    var hint: String
    /// The input type of a line of text.
    var type: String
    /// The keyboard that a phone shows.
    var keyboard: String
    var scope: String
    var hasScope: Bool
    var isRequired: Bool
    var isChecked: Bool
    /// Says that the browser lets the press through although required fields are empty.
    var isLax: Bool
    /// The classes of a button.
    var classes: String
    var options: [Option]

    var isLine: Bool
    var isCode: Bool
    var isTick: Bool
    var isSwitch: Bool
    var isRow: Bool
    var isList: Bool

    init(_ control: Control, asksForFields: Bool = false) {
        label = TextRun.runs(in: control.label)
        plainLabel = control.label
        name = control.name
        target = control.target
        hint = control.hint
        scope = control.scope ?? ""
        hasScope = control.scope != nil
        isRequired = control.isRequired
        isChecked = control.isChecked
        isLax = !asksForFields
        let weight = control.weight.rawValue
        classes = control.tag == .link ? "words-only tint-\(weight)" : "button weight-\(weight)"
        let lines = ["text": "text", "tel": "tel", "number": "numeric", "email": "email"]
        type = lines[control.inputType] == nil ? "text" : control.inputType
        keyboard = lines[control.inputType] ?? "text"

        let isChoice = control.tag == .select || control.inputType == "radio"
        isRow = isChoice && (control.options.count <= 3 || control.inputType == "radio")
        isList = isChoice && !isRow
        if isList, hint.isEmpty { hint = "请选择" }
        isTick = !isChoice && control.inputType == "checkbox"
        isSwitch = !isChoice && control.inputType == "switch"
        isLine = !isChoice && !isTick && !isSwitch
        isCode = isLine && control.label.contains("车牌")
        // A lone radio button stands for its own label.
        let words = control.options.isEmpty ? [control.label] : control.options
        options = words.enumerated().map { Option(word: $1, isChosen: control.isChecked && $0 == 0) }
    }
}
