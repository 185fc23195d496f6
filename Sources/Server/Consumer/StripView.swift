import Vocabulary

/// What the range's own strip shows, the same on every page.
struct StripView: Sendable {
    /// Where its buttons are sent; not used where it has none.
    var stripPost: String
    /// The visit's day and time, such as `03-18 12:03`.
    var clock: String
    /// Says that there is a visit to act on.
    var hasVisit: Bool

    init(_ addresses: PageAddresses) {
        stripPost = addresses.strip
        clock = Self.clock(of: addresses)
        hasVisit = true
    }

    /// Day and time without the year.
    static func clock(of addresses: PageAddresses) -> String {
        String(addresses.clock.text.drop { $0 != "-" }.dropFirst())
    }

    private init() {
        stripPost = ""
        clock = ""
        hasVisit = false
    }

    /// The strip of a page that belongs to no visit: the notice alone.
    static let bare = Self()
}
