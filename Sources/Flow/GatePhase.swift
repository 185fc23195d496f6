/// The pages of one gate.
enum GatePhase: String, Hashable, Sendable {
    /// The page that says what for, where it stands one page before the asking.
    case prelude
    /// The merchant's page that asks.
    case ask
    /// The platform's page that gives.
    case platform
    /// The phone, with the short message that brings a code.
    case code
    /// The wait of a delayed skip.
    case wait
    /// The page without a way on.
    case deadEnd
    /// The error that goes away when tried again.
    case stumble
}
