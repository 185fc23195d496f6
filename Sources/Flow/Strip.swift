/// The presses that every page takes: the range's own strip.
package enum Strip {
    /// Back to the table or pillar.
    package static let site = "site"
    /// A day later.
    package static let tomorrow = "tomorrow"
    /// From the start.
    package static let again = "again"

    /// What stands on the strip, by what it sends.
    package static let words = [site: "现场", tomorrow: "明天", again: "重来"]

    /// The press on the strip that makes an event of this option; nil for options of the page.
    static func press(of option: String) -> String? {
        [site, tomorrow, again].first { self.option(of: $0)?.id == option }
    }

    /// What a press on the strip does; nil for presses on the page.
    static func option(of press: String) -> Option? {
        switch press {
        case site: .backToSite
        case tomorrow: .tomorrow
        case again: .again
        default: nil
        }
    }
}
