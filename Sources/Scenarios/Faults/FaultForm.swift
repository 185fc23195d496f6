/// How a fault's measure is written.
package enum FaultForm: String, CaseIterable, Hashable, Sendable {
    /// One time, which need not be written.
    case once
    /// Every so many places.
    case every
    /// A time, or a span of times.
    case milliseconds

    /// Every so many: less would leave no try that goes through.
    static let counts = 2...1_000
    /// The longest that an answer is held up: shorter than any client waits.
    static let longest = 5_000

    /// How it is written.
    package var example: String {
        switch self {
        case .once: "once"
        case .every: "every:3"
        case .milliseconds: "20..80"
        }
    }

    /// The same as a pattern, for the schema.
    package var pattern: String {
        switch self {
        case .once: "once"
        case .every: "every:[0-9]{1,4}"
        case .milliseconds: "[0-9]{1,4}(\\.\\.[0-9]{1,4})?"
        }
    }
}
