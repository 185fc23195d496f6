/// Names a persona: the stem of its file.
package struct PersonaID: Name {
    /// The id as it is written in files and reports.
    package var rawValue: String

    /// Makes the id from its written form.
    package init(rawValue: String) { self.rawValue = rawValue }
}
