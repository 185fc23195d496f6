import Scenarios
import Vocabulary

/// How a box to tick is made: an axis that decides nothing.
extension Visit {
    /// A box, or whatever stands for one.
    ///
    /// - Parameters:
    ///   - label: The words beside it.
    ///   - name: The field's name on the wire.
    ///   - isTicked: Says that it is ticked before the consumer touched it.
    ///   - script: What is played.
    /// - Returns: The control, and what stands in it.
    func box(
        _ label: String,
        name: String,
        isTicked: Bool = false,
        in script: Script
    ) -> (control: Control, meaning: FormPart.Meaning) {
        var control = Control(tag: .input, label: label, name: name, inputType: "checkbox", isChecked: isTicked)
        switch script.axes.widget {
        case .box: break
        case .switch: control.inputType = "switch"
        case .link: control.inputType = "link"
        case .radio:
            let (yes, no) = (words("tick-yes", in: script), words("tick-no", in: script))
            control.inputType = "radio"
            control.options = [yes, no]
            return (control, .answer(yes: yes, no: no))
        }
        return (control, .tick)
    }
}
