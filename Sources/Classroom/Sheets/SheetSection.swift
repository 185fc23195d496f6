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

    /// How to look, in a sentence above the questions: what is true was derived for somebody who looks like this.
    package var hint: Bilingual {
        switch self {
        case .sticker:
            Bilingual(
                "现场有好几个码的，扫写着点餐或缴费的那个。",
                "Where several codes hang, scan the one that speaks of ordering or paying."
            )
        case .asks:
            Bilingual(
                "先样样照给，走完一遍；再点“重来”，一次只拒绝一样。",
                "First give whatever is asked, to the end; then start over, refusing one thing at a time."
            )
        case .consent: Bilingual("付款之前各页上的，都算。", "Look at every page up to the payment.")
        case .money: Bilingual("付款之前看到的才算事先。", "Before means before you paid.")
        case .ways: Bilingual("不拿手机，直接问店员。", "Put the phone away and ask the staff.")
        case .invoice: Bilingual("样样照给以后，再要发票。", "Ask for it after giving whatever was asked.")
        case .later: Bilingual("点“明天”，看看以后几天；再试着退订。", "Press tomorrow and look; then try to stop it.")
        case .rights: Bilingual("付完款，到“我的”页面里一样一样试。", "After paying, try each on the account page.")
        }
    }
}
