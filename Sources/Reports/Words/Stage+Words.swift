import Vocabulary

extension Stage {
    /// The stage as a reader knows it.
    var words: Bilingual {
        switch self {
        case .site: Bilingual("现场", "site")
        case .entry: Bilingual("入口", "entry")
        case .menu: Bilingual("菜单/账单", "menu")
        case .checkout: Bilingual("下单", "checkout")
        case .payment: Bilingual("支付", "payment")
        case .receipt: Bilingual("付款结果", "receipt")
        case .invoice: Bilingual("开票", "invoice")
        case .inbox: Bilingual("日后消息", "inbox")
        case .account: Bilingual("账户与权利", "account")
        }
    }
}

extension Milestone {
    /// The milestone as a reader knows it.
    var words: Bilingual {
        switch self {
        case .menu: Bilingual("看菜单/账单", "menu or bill")
        case .order: Bilingual("下单", "order")
        case .pay: Bilingual("付款", "pay")
        case .exit: Bilingual("离场", "exit")
        case .invoice: Bilingual("开发票", "invoice")
        case .optOut: Bilingual("退订推广消息", "opt-out")
        case .erasure: Bilingual("注销删除", "erasure")
        }
    }

    /// The milestone in one service, where a menu is a menu and a bill a bill.
    func words(for service: Service) -> Bilingual {
        switch (self, service.spine) {
        case (.menu, .order): Bilingual("看菜单", "menu")
        case (.menu, .stay): Bilingual("看账单", "bill")
        case (.order, .release): Bilingual("取纸", "paper")
        default: words
        }
    }
}

extension Service {
    /// The service as a reader knows it.
    var words: Bilingual {
        switch self {
        case .dineIn: Bilingual("扫码点餐", rawValue)
        case .pickup: Bilingual("点餐自取", rawValue)
        case .takeaway: Bilingual("外卖", rawValue)
        case .parking: Bilingual("停车缴费", rawValue)
        case .retail: Bilingual("自助购物", rawValue)
        case .ticketing: Bilingual("影院购票", rawValue)
        case .tissue: Bilingual("免费取纸", rawValue)
        }
    }
}

extension Party {
    /// The party as a reader knows it.
    var words: Bilingual {
        switch self {
        case .merchant: Bilingual("商户", "merchant")
        case .chat: Bilingual("苇聊平台", "Weiliao")
        case .wallet: Bilingual("芷付钱包", "Zhifu")
        case .site: Bilingual("现场", "site")
        case .phone: Bilingual("手机", "phone")
        }
    }
}
