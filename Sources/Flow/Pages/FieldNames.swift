import Scenarios
package import Vocabulary

/// How fields are named on the wire: an axis that decides nothing.
package enum FieldNames {
    /// One name in each dialect.
    private struct Names {
        var english: String
        var pinyin: String
        var short: String

        init(_ english: String, _ pinyin: String, _ short: String) {
            self.english = english
            self.pinyin = pinyin
            self.short = short
        }

        subscript(dialect: Axes.Dialect) -> String {
            switch dialect {
            case .english: english
            case .pinyin: pinyin
            case .short: short
            }
        }
    }

    private static let items: [Demand: Names] = [
        .phoneNumber: Names("mobile", "shouji", "sjh"),
        .licencePlate: Names("plate", "chepai", "cph"),
        .nickname: Names("nickname", "nicheng", "nc"),
        .gender: Names("gender", "xingbie", "xb"),
        .region: Names("region", "diqu", "dq"),
        .dinerCount: Names("people", "renshu", "rs"),
        .dietaryNote: Names("remark", "beizhu", "bz"),
        .receiverName: Names("receiver", "shouhuoren", "shr"),
        .receiverAddress: Names("address", "dizhi", "dz"),
        .realName: Names("realname", "zhenshixingming", "zsxm"),
        .idDocument: Names("idcard", "shenfenzheng", "sfz"),
        .birthday: Names("birthday", "shengri", "sr"),
        .platformId: Names("openid", "openid", "oid"),
        .preciseLocation: Names("location", "weizhi", "wz"),
        .email: Names("mail", "youxiang", "yx"),
        .taxpayerNumber: Names("taxno", "shuihao", "sh"),
        .childName: Names("child_name", "haizixingming", "hzxm"),
        .childBirthday: Names("child_birthday", "haizishengri", "hzsr"),
        .childAge: Names("child_age", "haizinianling", "hznl"),
        .childSchool: Names("child_school", "haizixuexiao", "hzxx"),
        .childCount: Names("children", "ertongrenshu", "etrs"),
    ]
    private static let invoiceTitle = Names("title_type", "taitou", "tt")
    private static let tick = Names("agree", "tongyi", "ty")
    private static let addOn = Names("extra", "fujia", "fj")
    private static let reduction = Names("voucher", "youhui", "yh")
    private static let subject = Names("subject", "shiyou", "sy")
    private static let shop = Names("shop", "mendian", "md")
    private static let article = Names("article", "shangpin", "sp")
    private static let barcode = Names("barcode", "tiaoma", "tm")
    private static let count = Names("qty", "shuliang", "sl")

    /// What each name of a field asks for, in every dialect.
    package static let all: [String: Demand] = Dictionary(
        items.sorted { $0.key < $1.key }.flatMap { item, names in
            [names.english, names.pinyin, names.short].map { ($0, item) }
        },
        uniquingKeysWith: { first, _ in first }
    )

    /// The name of an item's field.
    static func name(of item: Demand, in dialect: Axes.Dialect) -> String { items[item]?[dialect] ?? item.rawValue }

    /// The name of the choice between a person's invoice and a company's.
    static func invoiceTitle(in dialect: Axes.Dialect) -> String { invoiceTitle[dialect] }

    /// The name of a box.
    static func tick(_ place: Int, in dialect: Axes.Dialect) -> String { "\(tick[dialect])_\(place + 1)" }

    /// The name of the box or choice of a fee.
    static func addOn(_ place: Int, in dialect: Axes.Dialect) -> String { "\(addOn[dialect])_\(place + 1)" }

    /// The name of the box of a reduction.
    static func reduction(_ place: Int, in dialect: Axes.Dialect) -> String { "\(reduction[dialect])_\(place + 1)" }

    /// The name of the choice of what one complains about.
    static func subject(in dialect: Axes.Dialect) -> String { subject[dialect] }

    /// The name of the choice of a shop.
    static func shop(in dialect: Axes.Dialect) -> String { shop[dialect] }

    /// The name of the choice of what the camera sees.
    static func article(in dialect: Axes.Dialect) -> String { article[dialect] }

    /// The name of the choice of a code on a label.
    static func barcode(in dialect: Axes.Dialect) -> String { barcode[dialect] }

    /// The name of a dish's count.
    static func count(_ good: Int, in dialect: Axes.Dialect) -> String { "\(count[dialect])_\(good + 1)" }
}
