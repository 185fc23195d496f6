import Vocabulary

/// Something a consumer could do on a page: press one button of one form, or scan one sticker.
struct Act: Hashable, Sendable {
    /// Why it is done, which decides what is said of the asks.
    enum Manner: Hashable, Sendable {
        /// To go on, with the form filled as the policy says.
        case goingOn
        /// To give what a button asks for.
        case giving
        /// To leave an asking without giving.
        case refusing
        /// To go back, wait, try again or look at the platform's sheet: no answer.
        case passing
        /// To scan a sticker.
        case scanning
    }

    /// The button, or the sticker's scan.
    var control: Control
    /// The form in which it stands; empty for a sticker.
    var form: Form
    /// Why it is done.
    var manner: Manner

    /// What makes two acts on one page the same.
    var key: String { "\(manner)/\(control.label)/\(control.scope ?? "")/\(control.name)" }
}
