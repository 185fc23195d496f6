import Vocabulary

/// The training identity as a person reads it.
enum CardFacts {
    /// The labels by item, in the order in which the card shows them.
    private static let labels: KeyValuePairs = [
        "real-name": "姓名", "receiver-name": "收货人", "nickname": "昵称", "gender": "性别", "birthday": "生日",
        "phone-number": "手机号", "email": "邮箱", "licence-plate": "车牌号", "region": "地区", "receiver-address": "地址",
        IdentityCard.companyTitle: "单位抬头", "taxpayer-number": "税号", "id-document": "证件号", "precise-location": "位置",
        "diner-count": "用餐人数",
        "dietary-note": "忌口", "child-name": "孩子姓名", "child-birthday": "孩子生日", "child-school": "孩子学校", "avatar": "头像",
        "platform-id": "平台标识",
    ]

    /// The card's values with their labels; an item without a label comes last, under its own id.
    static func facts(of card: IdentityCard) -> [Fact] {
        let known = labels.compactMap { item, label in card.values[item].map { Fact(label, $0) } }
        let ids = Set(labels.map(\.key))
        let rest = card.values.filter { !ids.contains($0.key) }.sorted { $0.key < $1.key }
        return known + rest.map { Fact($0.key, $0.value) }
    }
}
