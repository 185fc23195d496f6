/// What the driver, or the way to it, answered instead of doing as it was told.
struct WebDriverError: Error, CustomStringConvertible {
    /// The error's code as the specification names it, such as `no such element`.
    var code: String
    /// What the driver adds for people.
    var message: String

    var description: String { "\(code): \(message)" }
}
