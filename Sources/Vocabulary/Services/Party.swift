/// Who answers at an address: the merchant, or one side of the invented platform.
///
/// - Source: the host names of design.md section 5.
package enum Party: String, Codable, CaseIterable, Hashable, Sendable {
    /// The shop or car park itself.
    case merchant
    /// The chat app Weiliao's account and authorisation pages.
    case chat
    /// The wallet Zhifu's payment sheet.
    case wallet
    /// The place itself: stickers and staff; served by the range.
    case site
    /// The consumer's own phone, with the messages of the days after; served by the range.
    case phone
}
