/// What can keep a report from being written: a fault of the installed copy or of what is merged, never of what was found.
package struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of fault.
    package enum Code: String, Hashable, Sendable {
        /// A template is not where the program was installed.
        case missingTemplate = "missing-template"
        /// A template cannot be read as one.
        case brokenTemplate = "broken-template"
        /// A value cannot be written as JSON.
        case notEncodable = "not-encodable"
        /// The client's exchanges are asked for, and none were kept.
        case notRecorded = "not-recorded"
        /// Parts of runs that make no whole.
        case notMergeable = "not-mergeable"
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

    /// Says that what was handed in is at fault, not the installed copy.
    package var isOfInput: Bool { code == .notRecorded || code == .notMergeable }

    /// The message as it is printed.
    package var description: String { message }
}
