import Vocabulary

extension SiteFact {
    /// The part of the sheet in which it is asked.
    var section: SheetSection {
        switch self {
        case .stickerWords, .stickerOpens, .stickerCount: .sticker
        case .paperMenu, .staffOrder, .cash, .paperInvoice: .ways
        case .arrivalNotice, .noticeOpens, .noticeParts, .noticeLists, .noticeKeeps,
            .noticeComplaints, .box, .oneYes:
            .consent
        case .trader, .menuPrices, .tariff, .bill, .extraFee, .addOn, .minimum, .urging, .lure, .card, .cardReminder,
            .cardCancelling:
            .money
        case .invoice, .invoiceTook: .invoice
        case .codeMessage, .messages, .advertsAgreed, .advertsSender, .advertsStop, .advertsAfter, .advertsNearby:
            .later
        case .numberShown, .memberFile, .profiling, .withdrawal, .erasure, .erasureRest: .rights
        }
    }

    /// The question.
    var words: Bilingual {
        switch self {
        case .stickerWords: Bilingual("您扫的码，上面的字说的是什么？", "What do the words on the code you scanned speak of?")
        case .stickerOpens: Bilingual("扫了以后，打开的是什么？", "What did it open?")
        case .stickerCount: Bilingual("现场一共贴了几个码？", "How many codes hang there?")
        case .paperMenu: Bilingual("不用手机，能看到纸菜单或问到价钱吗？", "Is there a paper menu, or somebody who tells the price?")
        case .staffOrder: Bilingual("不用手机，能让店员点单吗？", "Do the staff take an order?")
        case .cash: Bilingual("能付现金吗？", "Can one pay cash?")
        case .paperInvoice: Bilingual("不用手机，能让店员开发票吗？", "Do the staff give an invoice?")
        case .arrivalNotice: Bilingual("一进去有没有弹出隐私的提示？", "Did a privacy dialog open on arrival?")
        case .noticeOpens: Bilingual("点开隐私说明，看到的是什么？", "What did the link to the privacy notice open?")
        case .noticeParts:
            Bilingual(
                "说明里有没有：谁收的、怎么联系、收什么、干什么用、您有什么权利？",
                "Does it tell who, how to reach them, what, what for, and your rights?"
            )
        case .noticeLists: Bilingual("向您要过的东西，说明里都写到了吗？", "Does it list all that you were asked for?")
        case .noticeKeeps: Bilingual("说明里写没写资料保存多久？", "Does it tell how long data are kept?")
        case .noticeComplaints: Bilingual("说明里写没写去哪里投诉？", "Does it tell where to complain?")
        case .box: Bilingual("有没有要您同意的勾选框？一开始是什么样？", "Was there a box to agree by, and how did it start?")
        case .oneYes: Bilingual("点一次同意，管几件事？", "How many things does one yes agree to?")
        case .trader: Bilingual("页面上能找到商家的公司名或执照吗？", "Can the trader's name or licence be found on the page?")
        case .menuPrices: Bilingual("菜单上每样东西都有价钱吗？", "Has everything on the menu a price?")
        case .tariff: Bilingual("停车怎么收费，写出来了吗？", "Is the parking tariff shown?")
        case .bill: Bilingual("付款之前，账单给看到什么程度？", "What did you see of the bill before paying?")
        case .extraFee: Bilingual("有没有人人都要付的额外费用？", "Is there a fee beside the goods that everybody pays?")
        case .addOn: Bilingual("有没有可要可不要的加价东西？", "Is there something extra that one may leave?")
        case .minimum: Bilingual("有没有最低消费？", "Is there a minimum spend?")
        case .urging: Bilingual("有没有催着您多点？", "Were you pressed to order more?")
        case .lure: Bilingual("有没有优惠按钮，点了要拿您的东西来换？", "Was something held out that takes something of yours?")
        case .card: Bilingual("付完款，有没有推给您月卡这类东西？到期会不会自动扣钱？", "Was a card with a term offered, and does it renew?")
        case .cardReminder: Bilingual("自动扣钱之前五天，有没有提醒您？", "Were you reminded five days before it renewed?")
        case .cardCancelling: Bilingual("想退掉自动扣钱，结果怎样？", "What came of cancelling it?")
        case .invoice: Bilingual("用手机要发票，开到了吗？", "Did you get an invoice on the phone?")
        case .invoiceTook: Bilingual("除了抬头，开发票还要您什么？", "What did the invoice take beside its title?")
        case .codeMessage: Bilingual("有没有收到带验证码的短信？是干什么的？", "Did a message with a code come, and for what?")
        case .messages: Bilingual("以后几天，手机上收到了什么？", "What came to your phone in the days after?")
        case .advertsAgreed: Bilingual("这些广告，您事先同意过吗？", "Had you agreed to the advertising?")
        case .advertsSender: Bilingual("广告里写明是谁发的吗？", "Does it name who sends it?")
        case .advertsStop: Bilingual("想不再收广告，结果怎样？", "What came of stopping it?")
        case .advertsAfter: Bilingual("退订以后，广告还来吗？", "Did it come again after that?")
        case .advertsNearby: Bilingual("广告像不像知道您人就在附近？", "Did it know that you were near?")
        case .numberShown: Bilingual("小票或店里的屏幕上，有没有您的手机号？", "Does the receipt or a screen show your phone number?")
        case .memberFile: Bilingual("没入会，有没有给您会员号、积分或等级？", "Do you have a member's number or points without joining?")
        case .profiling:
            Bilingual("“我的”页面有没有按您买过的推荐东西？关得掉吗？", "Does the account page recommend by what is known of you?")
        case .withdrawal: Bilingual("想撤回同意，结果怎样？", "What came of withdrawing your consent?")
        case .erasure: Bilingual("想注销、删掉资料，结果怎样？", "What came of having your data deleted?")
        case .erasureRest: Bilingual("注销以后再看，资料还在不在？", "What was still there afterwards?")
        }
    }

    /// Words of its own for an answer; nil where the common ones do.
    func words(of choice: FactChoice) -> Bilingual? {
        switch (self, choice) {
        case (.stickerWords, .nothing): Bilingual("没说干什么，比如“扫一扫”", "Nothing in particular")
        case (.stickerWords, .following): Bilingual("写了要关注", "Following an account")
        case (.stickerOpens, .service): Bilingual("直接是商家的页面", "The merchant's own page")
        case (.stickerOpens, .following): Bilingual("公众号的关注页", "The page of an account to follow")
        case (.stickerOpens, .joining): Bilingual("会员卡的页面", "The page of a member card")
        case (.oneYes, .none): Bilingual("没要过同意", "Nobody asked for a yes")
        case (.oneYes, .one): Bilingual("一件事一次", "One thing each")
        case (.oneYes, .several): Bilingual("一次同意好几件事", "Several at once")
        case (.menuPrices, .none): Bilingual("都没有", "None of them")
        case (.bill, .nothing): Bilingual("没给看", "Nothing")
        case (.invoiceTook, .nothing): Bilingual("没再要什么", "Nothing more")
        case (.erasureRest, .nothing): Bilingual("都没了，或只剩订单记录", "Nothing, or the record of the sale")
        case (.profiling, .works): Bilingual("有，关得掉", "Yes, and it can be switched off")
        case (.profiling, .noWay): Bilingual("有，关不掉", "Yes, and it cannot")
        case (.card, .told): Bilingual("有，会自动扣钱，事先讲明了", "Yes, it renews, and that was told before")
        case (.card, .untold): Bilingual("有，会自动扣钱，事先没讲明", "Yes, it renews, and that was not told before")
        case (.addOn, .ticked): Bilingual("有，已经替我选上了", "Yes, and it was chosen for me")
        case (.noticeOpens, .none): Bilingual("没找到隐私说明", "No notice was to be found")
        case (.noticeKeeps, .nothing): Bilingual("没写", "Nothing")
        case (.invoice, .refused): Bilingual("没开到", "None")
        case (.noticeComplaints, .yes), (.tariff, .yes): Bilingual("写了", "Yes")
        case (.noticeComplaints, .no), (.tariff, .no): Bilingual("没写", "No")
        case (.noticeLists, .yes): Bilingual("都写到了", "Yes, all")
        case (.noticeLists, .no): Bilingual("有漏的，或说不收却收了", "No: something is left out, or denied")
        case (.trader, .yes): Bilingual("能找到", "Yes")
        case (.trader, .no): Bilingual("找不到", "No")
        case (.advertsAgreed, .yes): Bilingual("同意过", "Yes")
        case (.advertsAgreed, .no): Bilingual("没同意过", "No")
        case (.advertsNearby, .yes): Bilingual("像", "Yes")
        case (.advertsNearby, .no): Bilingual("不像", "No")
        default: nil
        }
    }
}
