/// The presses that every page takes: the range's own strip.
package enum Strip {
    /// Back to the table or pillar.
    package static let site = "site"
    /// A day later.
    package static let tomorrow = "tomorrow"
    /// From the start.
    package static let again = "again"

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
