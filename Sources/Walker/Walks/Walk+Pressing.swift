import Vocabulary

/// Pressing one button that sends nothing, its words kept in the trace.
extension Walk {
    /// The buttons of the range's own strip, which every page has.
    enum Strip: String {
        /// Back to the place.
        case place = "site"
        /// A day later.
        case tomorrow
        /// From the start.
        case again
    }

    /// Presses a control, and reads the page that comes.
    mutating func press(_ control: Control) async throws {
        try await push(control)
        see()
    }

    /// Presses a button of the strip, and reads the page that comes.
    mutating func press(_ strip: Strip) async throws {
        try await push(strip)
        see()
    }

    /// Presses a control; whoever goes on reads the page that comes.
    mutating func push(_ control: Control) async throws {
        steps[steps.count - 1].pressed = control.label
        try await session.press(control.target)
    }

    /// Presses a button of the strip; whoever goes on reads the page that comes.
    mutating func push(_ strip: Strip) async throws {
        steps[steps.count - 1].pressed = strip.rawValue
        try await session.press(strip.rawValue)
    }
}
