import Scenarios
import Vocabulary

/// How fields are named on the wire: an axis that decides nothing.
enum FieldNames {
    private static let names: [Demand: (english: String, pinyin: String, short: String)] = [
        .phoneNumber: ("mobile", "shouji", "sjh"),
        .licencePlate: ("plate", "chepai", "cph"),
        .nickname: ("nickname", "nicheng", "nc"),
        .gender: ("gender", "xingbie", "xb"),
        .region: ("region", "diqu", "dq"),
        .dinerCount: ("people", "renshu", "rs"),
        .dietaryNote: ("remark", "beizhu", "bz"),
        .realName: ("title_type", "taitou", "tt"),
    ]

    /// The name of an item's field.
    static func name(of item: Demand, in dialect: Axes.Dialect) -> String {
        guard let name = names[item] else { return item.rawValue }
        return pick(name, dialect)
    }

    /// The name of a box.
    static func tick(_ place: Int, in dialect: Axes.Dialect) -> String {
        pick(("agree", "tongyi", "ty"), dialect) + "_\(place + 1)"
    }

    /// The name of a dish's count.
    static func count(_ good: Int, in dialect: Axes.Dialect) -> String {
        pick(("qty", "shuliang", "sl"), dialect) + "_\(good + 1)"
    }

    private static func pick(
        _ name: (english: String, pinyin: String, short: String),
        _ dialect: Axes.Dialect
    ) -> String {
        switch dialect {
        case .english: name.english
        case .pinyin: name.pinyin
        case .short: name.short
        }
    }
}
