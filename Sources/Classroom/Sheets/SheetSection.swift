package import Vocabulary

/// A part of the inspection sheet, in the order in which a visit comes by it.
package enum SheetSection: String, Codable, CaseIterable, Hashable, Sendable {
    /// The sticker, and what the code opened.
    case sticker
    /// What people are asked for.
    case asks
    /// Dialogs, boxes, and the privacy notice.
    case consent
    /// Prices, fees, offers.
    case money
    /// Staff, paper, cash.
    case ways
    /// The invoice.
    case invoice
    /// The days after.
    case later
    /// What the merchant keeps, and one's rights.
    case rights

    /// The heading.
    package var title: Bilingual {
        switch self {
        case .sticker: Bilingual("牌子和扫码", "The sticker and the scan")
        case .asks: Bilingual("向您要了什么", "What you were asked for")
        case .consent: Bilingual("同意和隐私说明", "Agreeing, and the privacy notice")
        case .money: Bilingual("价钱", "Money")
        case .ways: Bilingual("别的办法", "Other ways")
        case .invoice: Bilingual("发票", "The invoice")
        case .later: Bilingual("以后几天", "The days after")
        case .rights: Bilingual("您的资料和权利", "Your data and your rights")
        }
    }
}
