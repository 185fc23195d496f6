import Vocabulary

/// Something that a page offers to press, fill or tick, in the words that its two faces share.
///
/// A closed choice is one thing, whether it is drawn as a list or as buttons side by side; a sticker's code is one
/// thing with its picture and its link.
struct OfferedControl: Hashable, Codable, Sendable, CustomStringConvertible {
    /// `button`, `field`, `choice`, `code` or `file`.
    var tag: String
    /// The words on or beside it.
    var label: String
    /// The field's name on the wire; empty for buttons and codes.
    var name: String = ""
    /// The kind of field, such as `tel` or `checkbox`; empty for everything else.
    var inputType: String = ""
    /// The words of a closed choice.
    var options: [String] = []
    /// Says that the page does not go on without it.
    var isRequired: Bool = false
    /// Says that it is ticked or chosen before the consumer touched it.
    var isChecked: Bool = false
    /// What a button sends, or the path that a code leads to; empty for fields and choices.
    var target: String = ""
    /// The platform's capability that a button calls; empty for ordinary ones.
    var scope: String = ""
    /// Says that it can be seen.
    var isShown: Bool = true

    var description: String {
        let marks = [isRequired ? "required" : "", isChecked ? "checked" : "", isShown ? "" : "hidden"]
        let words = [tag, "\u{300C}\(label)\u{300D}", name, inputType, options.joined(separator: "/"), target, scope]
        return (words + marks).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What a control of the JSON face offers.
    ///
    /// - Parameters:
    ///   - control: The control.
    ///   - good: The dish that it counts; empty for other controls.
    init(_ control: Control, of good: String = "") {
        let isChoice = control.tag == .select || control.inputType == "radio"
        // A star says required; which of the two faces draws it as a mark of its own is all the same.
        let words = control.isRequired && control.label.hasSuffix("*") ? control.label.dropLast() : control.label[...]
        label = [good, String(words)].map { $0.trimmingPrefix(" ") }.filter { !$0.isEmpty }.joined(separator: " ")
        while label.last == " " { label.removeLast() }
        isRequired = control.isRequired
        isChecked = control.isChecked
        switch control.tag {
        case .button, .link:
            tag = "button"
            target = control.target
            scope = control.scope ?? ""
        case .input, .select:
            tag = isChoice ? "choice" : "field"
            name = control.name
            // Words to press are a box to whoever reads the document.
            inputType = isChoice ? "" : control.inputType == "link" ? "checkbox" : control.inputType
            // A lone radio button stands for its own label.
            options = isChoice && control.options.isEmpty ? [control.label] : control.options
        }
        if !isChoice { options = [] }
    }

    /// A file that can be kept.
    init(file label: String) {
        tag = "file"
        self.label = label
    }

    /// A code that leads to a path.
    init(code label: String, to path: String) {
        tag = "code"
        self.label = label
        target = path
    }
}
