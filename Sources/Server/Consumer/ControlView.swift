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
    /// What the document says where the screen draws the label; used where both differ.
    var underneath: String
    var isOver: Bool
    var name: String
    var target: String
    var hint: String
    /// The words inside an empty line of text: short ones alone, because a phone cuts long ones off.
    var placeholder: String
    /// Says that the hint stands under the line, where it can be read whole and stays while one types.
    var hasHint: Bool
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
    /// Says that the words of a closed choice are too long to stand side by side.
    var isTall: Bool

    var isLine: Bool
    var isCode: Bool
    var isTick: Bool
    var isSwitch: Bool
    /// Says that it is a box drawn as words to press.
    var isWords: Bool
    var isRow: Bool
    var isList: Bool

    init(_ control: Control, asksForFields: Bool = false) {
        label = TextRun.runs(in: Self.words(of: control))
        plainLabel = control.label
        underneath = control.underneath ?? ""
        isOver = control.underneath != nil
        name = control.name
        target = control.target
        hint = control.hint
        scope = control.scope ?? ""
        hasScope = control.scope != nil
        isRequired = control.isRequired
        isChecked = control.isChecked
        isLax = !asksForFields
        let weight = control.weight.rawValue
        let drawing = control.drawing == .fair ? "" : " \(control.drawing.rawValue)"
        classes = (control.tag == .link ? "words-only tint-\(weight)" : "button weight-\(weight)") + drawing
        let lines = ["text": "text", "tel": "tel", "number": "numeric", "email": "email"]
        type = lines[control.inputType] == nil ? "text" : control.inputType
        keyboard = lines[control.inputType] ?? "text"

        let isChoice = control.tag == .select || control.inputType == "radio"
        isRow = isChoice && (control.options.count <= 3 || control.inputType == "radio")
        isList = isChoice && !isRow
        if isList, hint.isEmpty { hint = "请选择" }
        isTall = isRow && control.options.contains { $0.count > Self.shortWords }
        isTick = !isChoice && control.inputType == "checkbox"
        isSwitch = !isChoice && control.inputType == "switch"
        isWords = !isChoice && control.inputType == "link"
        isLine = !isChoice && !isTick && !isSwitch && !isWords
        hasHint = isLine && hint.count > Self.shortWords || isRow && !hint.isEmpty
        placeholder = hasHint ? "" : hint
        isCode = isLine && ["车牌", "車牌"].contains { control.label.contains($0) }
        // A lone radio button stands for its own label.
        let words = control.options.isEmpty ? [control.label] : control.options
        options = words.enumerated().map { Option(word: $1, isChosen: control.isChecked && $0 == 0) }
    }

    /// The words that fit beside each other, or beside a label, on the narrowest phone.
    ///
    /// - Unit: characters.
    private static let shortWords = 7

    /// The words on or beside a control; the template draws the star of a required one itself.
    private static func words(of control: Control) -> String {
        guard control.isRequired, control.label.hasSuffix("*") else { return control.label }
        let bare = control.label.dropLast()
        return String(bare.last == " " ? bare.dropLast() : bare)
    }
}
