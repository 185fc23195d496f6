import Vocabulary

extension Policy {
    /// Under which policy a walk was made, as a reader knows it.
    var words: Bilingual {
        switch self {
        case .grantAll: Bilingual("全部同意", "grant-all")
        case .refuseAll: Bilingual("全部拒绝", "refuse-all")
        case .refuse(let want): Bilingual("只拒绝：\(want.words.zh)", description)
        case .grant(let wants): Bilingual("只同意：\(wants.map(\.words.zh).joined(separator: "、"))", description)
        case .readNotice: Bilingual("一路同意，点开隐私政策", "read-notice")
        case .optOut: Bilingual("一路同意，之后退订", "opt-out")
        case .subscribe: Bilingual("一路同意，领下限期的卡，等到期满", "subscribe")
        case .unsubscribe: Bilingual("一路同意，领下限期的卡，当天取消", "unsubscribe")
        case .lookBeside: Bilingual("一路同意，看自己的另一单", "look-beside")
        case .tryOffers: Bilingual("一路同意，点开优惠看看", "try-offers")
        case .askStaff: Bilingual("不扫码，问店员", "ask-staff")
        case .byHand: Bilingual("按脚本走", "by-hand")
        }
    }
}
