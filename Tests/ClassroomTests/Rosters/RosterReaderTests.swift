import Testing
import Vocabulary

@testable import Classroom

/// Rosters come in whole or not at all.
struct RosterReaderTests {
    private static let today = CivilDate("2026-11-22")

    private func reading(_ text: String) throws -> RosterReader.Reading {
        RosterReader.reading(text, today: try #require(Self.today))
    }

    /// Says which lines are bad, and that nothing was imported.
    private func lines(_ text: String) throws -> [Int] {
        let reading = try reading(text)
        #expect((reading.roster == nil) == !reading.problems.isEmpty)
        return reading.problems.map(\.line)
    }

    @Test func `an export imports again to the same bytes, whatever people are called`() throws {
        let names = ["=1+1", "'=x", "''-", "张三,李四", "张\n三", "李\r\n四", "🍜👨‍👩‍👧", "\"引号\"", "＝全角", "\t制表", "a;b", " 空 "]
        let rows = names.enumerated().map { number, name in
            RosterRow(
                learner: LearnerID(number: number + 1),
                nickname: name,
                group: "一组",
                district: "静安区",
                seat: "A1",
                locale: "zh-CN",
                note: name,
                others: [name, ""]
            )
        }
        let roster = Roster(otherColumns: ["=列", "Custom Column"], rows: rows)
        let text = roster.csv(isAnonymous: false)
        let again = RosterReader.reading(Array(text.utf8), today: try #require(Self.today))
        #expect(again.problems.isEmpty && again.roster == roster)
        #expect(again.roster?.csv(isAnonymous: false) == text)
        #expect(text.hasPrefix("\u{FEFF}learner,nickname,group,district,seat,locale,note,'=列,Custom Column\r\n"))
    }

    @Test func `in anonymous mode no name leaves, and the export imports again`() throws {
        let row = RosterRow(learner: "L-001", nickname: "张三", group: "一组", note: "常客", others: ["李四"])
        let text = Roster(otherColumns: ["x"], rows: [row]).csv(isAnonymous: true)
        #expect(text == "\u{FEFF}learner,nickname,group,district,seat,locale,note\r\nL-001,,一组,,,,\r\n")
        #expect(try reading(String(text.dropFirst())).roster?.csv(isAnonymous: true) == text)
    }

    @Test func `codes are assigned where they are empty, past those that are taken`() throws {
        let roster = try reading("learner,nickname\nL-001,甲\n,乙\nL-003,丙\n,丁\n").roster
        #expect(roster?.rows.map(\.learner) == ["L-001", "L-002", "L-003", "L-004"])
    }

    /// Rosters of other programs: the text, and what is understood of it.
    private static let foreign: [(String, String, String, String, [String])] = [
        ("昵称,小组,街道\n张三,一组,南京西路\n", "张三", "一组", "南京西路", []),
        ("姓名;班级;地区\n张三;二班;静安\n", "张三", "二班", "静安", []),
        (
            "username,firstname,lastname,email,course1,group1,cohort1\nzs,San,Zhang,z@example.com,c,g,h\n",
            "zs", "g", "", ["firstname", "lastname", "email"]
        ),
        ("firstname,lastname,email\nSan,Zhang,z@example.com\n", "San Zhang", "", "", ["email"]),
        ("lastname,firstname\n张,三\n", "张三", "", "", []),
        (
            "First Name,Last Name,Email,Position\nSan,Zhang,z@example.com,静安区\n",
            "San Zhang", "", "静安区", ["Email"]
        ),
        ("name,email,password,team_name\n张三,z@example.com,secret,红队\n", "张三", "红队", "", ["email", "password"]),
        ("昵称,手机号,联系电话,E-mail\n张三,13800138000,1,x\n", "张三", "", "", ["手机号", "联系电话", "E-mail"]),
    ]

    @Test(arguments: foreign)
    func `other programs' rosters are understood, and contacts thrown away`(
        _ text: String,
        _ nickname: String,
        _ group: String,
        _ district: String,
        _ dropped: [String]
    ) throws {
        let reading = try reading(text)
        #expect(reading.problems.isEmpty)
        let roster = try #require(reading.roster)
        let row = try #require(roster.rows.first)
        #expect(row.nickname == nickname && row.group == group && row.district == district)
        #expect(reading.dropped == dropped)
        let written = roster.csv(isAnonymous: false)
        for word in ["example.com", "secret", "13800138000"] { #expect(!written.contains(word)) }
        let again = RosterReader.reading(Array(written.utf8), today: try #require(Self.today))
        #expect(again.roster?.csv(isAnonymous: false) == written)
    }

    @Test func `Moodle's other groups are kept as columns that we do not know`() throws {
        let roster = try reading("username,course1,group1,cohort1\nzs,c,g,h\n").roster
        #expect(roster?.otherColumns == ["course1", "cohort1"] && roster?.rows.first?.others == ["c", "h"])
    }

    @Test func `every bad row is listed with its line`() throws {
        let long = String(repeating: "长", count: 41)
        let text = """
            learner,nickname,group,note,爱好
            L-001,甲,,,
            L-001,乙,,,
            ,,一组,,
            ,,,,
            L-002,\(long),,,
            L-003,丙,,电话 138 0013 8000,
            L-004,13800138000,,,
            L-005,丁,,,沪A12345
            L 006,戊,,,
            L-007,己,,"两
            行",
            L-008,庚,,110101199003071234,,,多
            L-009,辛,,,
            ,,,,

            """
        #expect(try lines(text) == [3, 4, 5, 6, 7, 8, 9, 10, 13])
        let messages = try reading(text).problems.map { $0.message.zh + $0.message.en + $0.fix.zh }.joined()
        for word in ["138", "沪A", "110101", long] { #expect(!messages.contains(word), "a value is repeated") }
    }

    @Test func `blank rows at the end pass, and a roster of nobody does not`() throws {
        #expect(try lines("nickname,group\n甲,\n,\n,\n").isEmpty)
        #expect(try lines("nickname,group\n") == [1])
        #expect(try lines("group\n一组\n").contains(1))
        #expect(try lines("") == [1])
    }

    @Test(arguments: [
        ("年龄", "14", true), ("age", "13", false), ("年龄", "13岁", false), ("Age", "成年", false),
        ("生日", "2012-11-22", true), ("出生日期", "2012-11-23", false), ("Date of Birth", "2012/1/5", true),
        ("出生日期", "2013年5月6日", false), ("生日", "20081231", true), ("birthday", "2012", false), ("出生年月", "2012-10", true),
        ("出生年月", "2012-11", false), ("birthday", "1990", true), ("生日", "春天", false), ("年龄", "", true),
    ])
    func `nobody under fourteen joins, and ages are not kept`(_ column: String, _ value: String, _ joins: Bool) throws {
        let reading = try reading("nickname,\(column)\n甲,\(value)\n")
        #expect((reading.roster != nil) == joins, "\(reading.problems)")
        #expect(reading.dropped == [column])
        #expect(reading.roster.map { $0.otherColumns.isEmpty } ?? true)
    }

    @Test func `rosters saved by Chinese Windows are read`() throws {
        // 昵称,组 / 张三,一
        let bytes: [UInt8] = [
            0xEA, 0xC7, 0xB3, 0xC6, 0x2C, 0xD7, 0xE9, 0x0D, 0x0A, 0xD5, 0xC5, 0xC8, 0xFD, 0x2C, 0xD2, 0xBB,
        ]
        let roster = RosterReader.reading(bytes, today: try #require(Self.today)).roster
        #expect(roster?.rows.map(\.nickname) == ["张三"] && roster?.rows.first?.group == "一")
        let none = RosterReader.reading([0x61, 0x0A, 0xFF, 0xFF], today: try #require(Self.today))
        #expect(none.roster == nil && none.problems.map(\.line) == [2])
    }
}
