extension Control {
    /// What the control is to a reader of a screen, by the names of WAI-ARIA.
    package var role: String {
        switch (tag, inputType) {
        case (.button, _): "button"
        case (.link, _): "link"
        case (.select, _): "combobox"
        case (.input, "checkbox"), (.input, "link"): "checkbox"
        case (.input, "switch"): "switch"
        case (.input, "radio"): "radio"
        case (.input, "number"): "spinbutton"
        case (.input, _): "textbox"
        }
    }
}
