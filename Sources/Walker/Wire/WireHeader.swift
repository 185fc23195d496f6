/// One header line.
package struct WireHeader: Hashable, Sendable {
    /// Its name, in any case.
    package var name: String
    /// Its value.
    package var value: String

    /// Makes a line.
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
