package import Vocabulary

/// A page of the range itself, not of any merchant: what was wrong, and the way back.
///
/// All of them carry the same constant mark, so that no client takes one for something a merchant did.
package struct RangePage: Hashable, Sendable {
    static let template = "range-page"

    /// A link onwards.
    package struct Way: Hashable, Sendable {
        /// The words on it.
        package var label: String
        /// Where it leads.
        package var address: String

        /// Makes a link.
        package init(_ label: String, _ address: String) {
            self.label = label
            self.address = address
        }
    }

    /// The headline.
    package var title: String
    /// The same in English, small.
    package var subtitle: String
    /// What to know, a sentence each.
    package var lines: [String]
    /// The training identity, where it helps.
    package var card: [Fact]
    /// The ways on.
    package var ways: [Way]

    /// Makes a page of the range.
    package init(title: String, subtitle: String, lines: [String], card: [Fact] = [], ways: [Way] = []) {
        self.title = title
        self.subtitle = subtitle
        self.lines = lines
        self.card = card
        self.ways = ways
    }

    /// Asks to enter nothing but the training identity.
    ///
    /// - Parameters:
    ///   - card: Labels and values of the visit's identity.
    ///   - back: The address of the page that was being filled in.
    /// - Returns: The page.
    package static func useTheCard(_ card: [Fact], back: String) -> Self {
        Self(
            title: "请使用练习身份卡上的信息",
            subtitle: "Please enter the training identity only",
            lines: ["这里是练习场，请不要填写真实的姓名、手机号或车牌。", "刚才填写的内容没有保存，也没有交给商户。"],
            card: card,
            ways: [Way("返回继续填写", back)]
        )
    }

    /// Shows the training identity before a visit.
    package static func identity(_ card: [Fact], start: String) -> Self {
        Self(
            title: "你的练习身份卡",
            subtitle: "Your training identity",
            lines: ["接下来的页面如果要求填写信息，请只用这张卡上的内容。填不填、给不给，由你决定。"],
            card: card,
            ways: [Way("到现场看看", start)]
        )
    }

    /// Says that the visit is no longer there (404).
    package static func gone(ways: [Way] = []) -> Self {
        Self(
            title: "这次练习已经结束",
            subtitle: "This visit is gone",
            lines: ["靶场里已经没有这次练习的记录。请重新扫码开始。"],
            ways: ways
        )
    }

    /// Says that the address never was one (404).
    ///
    /// - Parameters:
    ///   - isBlind: Says that entries are handed out, so that nobody looks for a list of them.
    ///   - ways: Where to go from here.
    /// - Returns: The page.
    package static func unknown(isBlind: Bool = false, ways: [Way] = []) -> Self {
        Self(
            title: "这个地址没有内容",
            subtitle: "Nothing is at this address",
            lines: ["请检查地址有没有写错，或者扫一张贴纸重新开始。"] + (isBlind ? ["入口由组织者发放，这里没有目录。"] : []),
            ways: ways
        )
    }

    /// Says that the file behind a sticker is not well made (500); the log says where.
    package static func faulty(again: String) -> Self {
        Self(
            title: "这张贴纸的文件写错了",
            subtitle: "The file behind this sticker is not well made",
            lines: ["靶场没有办法演出它。服务器的日志写明了错在哪里，改好以后再扫一次，不用重新启动。"],
            ways: [Way("再试一次", again)]
        )
    }

    /// Says that this range lists no merchants (404).
    package static func blind() -> Self {
        Self(
            title: "这个靶场正在盲测",
            subtitle: "This range is blind: its entries are handed out on paper",
            lines: ["这里不列出商户。入口印在纸上，由组织者发放；请扫纸上的码开始。"]
        )
    }

    /// Says that the page has moved on since it was shown (409).
    package static func stale(current: String) -> Self {
        Self(
            title: "页面已经更新",
            subtitle: "The page has moved on",
            lines: ["刚才的操作没有生效，因为这个页面已经不是最新的了。"],
            ways: [Way("打开最新页面", current)]
        )
    }

    /// Says that the request could not be read (400).
    package static func malformed(ways: [Way] = []) -> Self {
        Self(
            title: "没有看懂这次请求",
            subtitle: "The request could not be read",
            lines: ["请返回上一页，再按一次页面上的按钮。"],
            ways: ways
        )
    }

    /// Writes the page as one HTML document.
    ///
    /// - Parameters:
    ///   - templates: The templates read at start.
    ///   - addresses: The visit's addresses for the strip; without a visit the strip shows the notice alone.
    /// - Returns: The document.
    /// - Throws: ``PageTemplates/Failure`` when a template is missing.
    package func html(_ templates: PageTemplates, in addresses: PageAddresses? = nil) throws -> String {
        let strip = addresses.map(StripView.init) ?? .bare
        return try templates.render(Self.template, View(page: self, hasCard: !card.isEmpty, strip: strip))
    }

    private struct View: Sendable {
        var page: RangePage
        var hasCard: Bool
        var strip: StripView
    }
}

extension RangePage {
    /// Says that the server did not answer.
    ///
    /// - Parameter again: The address to try again; one that is over leads to the page as it stands.
    /// - Returns: The page.
    package static func unanswered(again: String) -> Self {
        Self(
            title: "服务器暂时没有响应",
            subtitle: "The server does not respond",
            lines: ["请稍后再试一次。"],
            ways: [Way("再试一次", again)]
        )
    }
}
