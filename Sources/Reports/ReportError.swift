/// What can keep a report from being written: a fault of the installed copy, never of its content.
package struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of fault.
    package enum Code: String, Hashable, Sendable {
        /// A template is not where the program was installed.
        case missingTemplate = "missing-template"
        /// A template cannot be read as one.
        case brokenTemplate = "broken-template"
        /// A value cannot be written as JSON.
        case notEncodable = "not-encodable"
    }

    /// The kind of fault.
    package var code: Code
    /// What is wrong, and what to do.
    package var message: String

    /// Makes an error.
    package init(code: Code, message: String) {
        self.code = code
        self.message = message
    }

    /// The message as it is printed.
    package var description: String { message }
}
