import Vocabulary

/// Reports real platforms, traders and hosts: everything on the range is invented.
enum RealBrandCheck: ScenarioCheck {
    /// Words that only real platforms and traders carry.
    static let brands = [
        "微信", "支付宝", "美团", "饿了么", "抖音", "小红书", "淘宝", "京东", "拼多多", "腾讯", "阿里", "百度", "银联",
        "wechat", "weixin", "alipay", "meituan", "douyin", "taobao", "starbucks", "星巴克", "麦当劳", "肯德基", "海底捞", "喜茶",
        "瑞幸",
        "http://", "https://", ".com", ".cn",
    ]

    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        brand(in: [scenario.title.zh, scenario.title.en]).map {
            [
                places.problem(
                    .realBrand,
                    at: nil,
                    "title",
                    "`\($0)` is a real name",
                    fix: "invent one: the range shows nobody who trades"
                )
            ]
        } ?? []
    }

    /// The first real name in some texts; nil where there is none.
    static func brand(in texts: [String]) -> String? {
        let all = Array(texts.joined(separator: "\n").lowercased().utf8)
        return brands.first { Self.contains(all, Array($0.utf8)) }
    }

    /// Looks at bytes: characters are slow enough for a long text to look like a hang.
    private static func contains(_ text: [UInt8], _ piece: [UInt8]) -> Bool {
        text.indices.contains { text[$0] == piece[0] && text[$0...].starts(with: piece) }
    }
}
