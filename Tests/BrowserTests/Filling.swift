import Vocabulary

/// Fills a page's form as an obedient or a sparing consumer does, from the training identity alone.
enum Filling {
    /// How much is filled in.
    enum Amount: String, CaseIterable, Hashable, Sendable {
        /// Every field and box.
        case everything
        /// Dishes and what is marked as required.
        case littlest
    }

    /// Answers the values of the form that holds a control; nothing where no form holds it.
    static func values(for press: String, on page: Page, card: IdentityCard, _ amount: Amount) -> [String: String] {
        var values: [String: String] = [:]
        for case .form(let form) in page.blocks where form.buttons.contains(where: { $0.target == press }) {
            for good in form.goods.filter({ $0.count != nil }).prefix(2) {
                if let count = good.count { values[count.name] = count.inputType == "checkbox" ? "on" : "2" }
            }
            for field in form.fields where amount == .everything || field.isRequired {
                if let value = value(of: field, card: card) { values[field.name] = value }
            }
        }
        return values
    }

    /// The words by which a label names an item of the card.
    private static let labels: KeyValuePairs<String, Demand> = [
        "手机": .phoneNumber, "车牌": .licencePlate, "昵称": .nickname, "地区": .region, "性别": .gender,
    ]

    private static func value(of field: Control, card: IdentityCard) -> String? {
        if let option = field.options.first { return option }
        if ["checkbox", "switch", "link"].contains(field.inputType) { return "on" }
        return labels.first { field.label.contains($0.key) }.flatMap { card[$0.value] }
    }
}
