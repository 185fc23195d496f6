import Vocabulary

/// What the range's own strip shows, the same on every page.
struct StripView: Sendable {
    /// Where its buttons are sent; not used where it has none.
    var stripPost: String
    /// The visit's day and time, such as `03-18 12:03`.
    var clock: String
    /// Says that there is a visit to act on.
    var hasVisit: Bool
    /// Says that the range is walked by a class, whose learners file pages as evidence.
    var hasClass: Bool

    init(_ addresses: PageAddresses) {
        stripPost = addresses.strip
        clock = Self.clock(of: addresses)
        hasVisit = true
        hasClass = addresses.isClass
    }

    /// Day and time without the year.
    static func clock(of addresses: PageAddresses) -> String {
        clock(text: addresses.clock.text)
    }

    /// The same of a clock as it is written.
    static func clock(text: String) -> String { String(text.drop { $0 != "-" }.dropFirst()) }

    private init() {
        stripPost = ""
        clock = ""
        hasVisit = false
        hasClass = false
    }

    /// The strip of a page that belongs to no visit: the notice alone.
    static let bare = Self()
}
