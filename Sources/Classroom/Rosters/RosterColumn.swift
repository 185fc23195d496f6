/// A column of a roster, with the names under which other programs write it.
package enum RosterColumn: String, CaseIterable, Hashable, Sendable {
    /// The opaque code; assigned where it is empty.
    case learner
    /// What the learner is called in class.
    case nickname
    /// The group.
    case group
    /// The district.
    case district
    /// The seat.
    case seat
    /// The language of the learner's pages.
    case locale
    /// A note.
    case note

    /// The other names, the earlier ones first where several are there.
    package var aliases: [String] {
        switch self {
        case .learner: ["编号", "学员编号"]
        case .nickname: ["昵称", "姓名", "name", "username"]
        case .group: ["组", "小组", "班级", "group1", "cohort1", "course1", "team_name"]
        case .district: ["区", "地区", "街道", "Position"]
        case .seat: ["座位", "座位号"]
        case .locale: ["语言"]
        case .note: ["备注"]
        }
    }

    /// How many characters a cell may have.
    package var longest: Int {
        switch self {
        case .learner: 32
        case .nickname: 40
        case .note: 200
        case .group, .district, .seat, .locale: 60
        }
    }

    /// The given name and the family name of Moodle and GoPhish, which together are a nickname.
    static let givenName = "First Name"
    /// See ``givenName``.
    static let familyName = "Last Name"

    /// Says that a column is about something that is never stored: contact, secret or ID.
    static func isDropped(_ name: String) -> Bool {
        let folded = HeaderName(name).folded
        let whole: Set<String> = ["mail", "tel", "cell", "pwd", "pass", "idnumber", "idcard", "qq", "微信", "wechat"]
        let parts = [
            "email", "password", "passwd", "phone", "mobile", "邮箱", "邮件", "密码", "电话", "手机", "身份证", "车牌", "微信号",
        ]
        return whole.contains(folded) || parts.contains { folded.contains($0) }
    }

    /// Says that a column holds ages in years.
    static func isAge(_ name: String) -> Bool { ["age", "年龄", "周岁", "岁"].contains(HeaderName(name).folded) }

    /// Says that a column holds days of birth.
    static func isBirthday(_ name: String) -> Bool {
        let names = ["birthday", "birthdate", "dateofbirth", "dob", "born", "生日", "出生日期", "出生年月", "出生年月日", "出生"]
        return names.contains(HeaderName(name).folded)
    }
}
