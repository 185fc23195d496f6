/// A form in which tools hand in what they claim.
package protocol ClaimFormat: Sendable {
    /// The form's name.
    static var name: String { get }

    /// Says that a text is of this form, as far as its beginning tells.
    static func recognises(_ text: String) -> Bool

    /// Reads a text; every mistake is reported, none is thrown.
    static func read(_ text: String, file: String) -> ClaimReading
}
