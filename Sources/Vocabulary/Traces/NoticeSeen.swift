/// What a client read of a privacy notice that it opened, all its layers together.
package struct NoticeSeen: Hashable, Codable, Sendable {
    /// A part that a notice has.
    package enum Part: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
        /// The name of who processes the data.
        case who
        /// How to reach them.
        case contact
        /// The kinds of data.
        case kinds
        /// What they are processed for.
        case purpose
        /// What consumers may ask for.
        case rights
        /// Where to complain.
        case complaints

        /// Orders parts as a notice lists them.
        package static func < (left: Part, right: Part) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// What is said about how long data are kept.
    package enum Retention: String, Codable, CaseIterable, Hashable, Sendable {
        /// Nothing.
        case absent
        /// How the time is determined.
        case rule
        /// A time in figures.
        case period
        /// For ever.
        case permanent
    }

    /// What the last page that was opened holds.
    package enum Face: String, Codable, CaseIterable, Hashable, Sendable {
        /// Text to read.
        case text
        /// One more link, and no tap left to follow it.
        case link
        /// Word that there is no such page.
        case missing
        /// A picture and no text.
        case picture
    }

    /// The parts that were found, in their order.
    package var parts: [Part]
    /// What is said about how long data are kept.
    package var retention: Retention
    /// What the last page holds.
    package var face: Face
    /// How many taps it took from the page that links the notice.
    package var taps: Int
    /// The hosts that it names as receivers.
    package var receivers: [String]
    /// The items that it lists among the kinds of data.
    package var items: [Demand]
    /// The items of which it says that nobody takes them, or that they stay on the phone.
    package var denied: [Demand] = []
    /// Says that it speaks of further data in words that fit anything.
    package var isLoose = false
    /// Says that it speaks of partners and names none of them.
    package var namesPartners = false
    /// Says that it denies that anybody else gets anything.
    package var deniesSharing = false

    /// Makes a reading.
    package init(
        parts: [Part] = [],
        retention: Retention = .absent,
        face: Face = .text,
        taps: Int = 1,
        receivers: [String] = [],
        items: [Demand] = []
    ) {
        self.parts = parts
        self.retention = retention
        self.face = face
        self.taps = taps
        self.receivers = receivers
        self.items = items
    }

    /// A notice that lacks nothing.
    package static let complete = NoticeSeen(parts: Part.allCases, retention: .period)
}
