/// Names a scenario: a file's stem, `<merchant>@<mode>` or `<id>.twin`.
package struct ScenarioID: Name {
    /// The id as it is written in files, addresses and reports.
    package var rawValue: String

    /// Makes the id from its written form.
    package init(rawValue: String) { self.rawValue = rawValue }
}
