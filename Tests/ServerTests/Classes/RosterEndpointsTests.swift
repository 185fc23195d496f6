import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Classroom
@testable import Server

/// The roster's page: read, shown, imported whole or not at all, deleted.
struct RosterEndpointsTests {
    private static let plain = "learner,nickname,group\nL-001,张三,一组\nL-002,李四,二组\nX7,<b>王五</b>,二组\n"

    private func named() async throws -> (room: TestClass, trainer: TestClass.Trainer, path: String, id: String) {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer, ["naming": "roster"])
        return (room, trainer, path, String(path.split(separator: "/").last ?? ""))
    }

    @Test func `a roster is shown first, then imported, and exports to the same bytes`() async throws {
        let (room, trainer, path, id) = try await named()
        let names = ["=1+1", "'=x", "张三,李四", "张\n三", "🍜", "\"引号\"", "＝全角", " 空 ", "@b", "-c", "+d"]
        let rows = names.enumerated().map { RosterRow(learner: LearnerID(number: $0 + 1), nickname: $1, note: $1) }
        let text = Roster(
            otherColumns: ["=列"],
            rows: rows.map { row in
                var row = row
                row.others = [row.nickname]
                return row
            }
        ).csv(isAnonymous: false)
        let shown = try await room.upload(path + "/roster", ["act": "read"], file: Array(text.utf8), by: trainer)
        #expect(shown.status == 200)
        #expect(try room.folder.roster(of: id) == nil)
        #expect(try await room.importRoster(text, into: path, by: trainer).status == 303)
        #expect(try room.folder.roster(of: id) == Array(text.utf8))
        let file = try await room.get(path + "/files/roster.csv?names=1", cookie: trainer.cookie)
        #expect(file.text == text)
        #expect(file.headers[.contentDisposition] == "attachment; filename=\"\(id)-roster.csv\"")
        #expect(file.headers[.cacheControl] == "no-store")
        let codes = try await room.get(path + "/files/roster.csv", cookie: trainer.cookie).text
        for name in names { #expect(!codes.contains(name)) }
    }

    @Test(arguments: ["utf8", "marked", "gbk", "utf16", "semicolon", "tab", "pasted"])
    func `a roster comes in however it was saved`(_ way: String) async throws {
        let (room, trainer, path, _) = try await named()
        let text = "编号,姓名,小组\r\nA1,张三,一组\r\n"
        let gbk = String.Encoding(rawValue: 0x8000_0632)
        let bytes: [UInt8] =
            switch way {
            case "marked": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case "gbk": Array(text.data(using: gbk) ?? Data())
            case "utf16": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "semicolon": Array(text.replacing(",", with: ";").utf8)
            case "tab": Array(text.replacing(",", with: "\t").utf8)
            default: Array(text.utf8)
            }
        let answer =
            way == "pasted"
            ? try await room.upload(path + "/roster", ["act": "read", "text": text], by: trainer)
            : try await room.upload(path + "/roster", ["act": "read"], file: bytes, by: trainer)
        #expect(answer.status == 200)
        #expect(answer.text.contains("<td>A1</td><td>张三</td><td>一组</td>"))
    }

    @Test func `every bad row is listed with its line, and nothing comes in`() async throws {
        let (room, trainer, path, id) = try await named()
        let bad = "learner,nickname,年龄,note\nL-1,甲,13,\nL-1,乙,20,\n张三,丙,20,\n,,,\nL-5,丁,20,电话13812345678\n"
        let answer = try await room.upload(path + "/roster", ["act": "read"], file: Array(bad.utf8), by: trainer)
        #expect(answer.status == 422)
        for line in [2, 3, 4, 5, 6] { #expect(answer.text.contains("<tr><td>\(line)</td>"), "line \(line)") }
        #expect(!answer.text.contains("13812345678"))
        #expect(!answer.text.contains(#"value="import""#))
        let forced = Data(bad.utf8).base64EncodedString()
        let answered = try await room.upload(path + "/roster", ["act": "import", "roster": forced], by: trainer)
        #expect(answered.status == 422)
        #expect(try room.folder.roster(of: id) == nil)
    }

    @Test func `a class has no more learners than it takes, and the file is bounded`() async throws {
        let (room, trainer, path, _) = try await named()
        let long = "learner\n" + (1...401).map { "L\($0)\n" }.joined()
        #expect(
            try await room.upload(path + "/roster", ["act": "read"], file: Array(long.utf8), by: trainer).status == 422
        )
        let huge = [UInt8](repeating: 65, count: UploadedForm.limit + 1)
        #expect(try await room.upload(path + "/roster", ["act": "read"], file: huge, by: trainer).status == 413)
    }

    @Test func `an anonymous class takes no roster`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        #expect(try await room.importRoster(Self.plain, into: path, by: trainer).status == 409)
        #expect(try room.folder.classes().isEmpty)
    }

    @Test func `learners join with their codes, and names stay out of events and learners' pages`() async throws {
        let (room, trainer, path, _) = try await named()
        let code = try await room.code(of: path, trainer)
        let door = try await room.get("/?code=\(code)").text
        #expect(door.contains(#"name="seat""#) && !door.contains("继续：") && !door.contains("role=\"alert\""))
        #expect(try await room.post("/", ["code": code, "age": "yes", "seat": "L-001"]).status == 422)
        try await room.importRoster(Self.plain, into: path, by: trainer)
        #expect(try await room.post("/", ["code": code, "age": "yes"]).status == 422)
        #expect(try await room.post("/", ["code": code, "seat": "L-001"]).status == 422)
        #expect(try await room.post("/", ["code": code, "age": "yes", "seat": "L-999"]).status == 422)
        let first = try await room.post("/", ["code": code, "age": "yes", "seat": "ｌ－００１"])
        let learner = try #require(first.headers[.location], "\(first.text)")
        #expect(try await room.post("/", ["code": code, "age": "yes", "seat": "1"]).status == 422)
        for typed in ["x7", "2"] {
            #expect(try await room.post("/", ["code": code, "age": "yes", "seat": typed]).status == 303, "\(typed)")
        }
        let kept = try await room.store.all()
        let all = kept.flatMap { [$0.plan] + $0.events.map(\.body) }.joined()
        for name in ["张三", "李四", "王五"] { #expect(!all.contains(name)) }
        for id in ["L-001", "L-002", "X7"] { #expect(all.contains("\"\(id)\"")) }
        #expect(!(try await room.get(learner).text.contains("张三")))
        let page = try await room.get(path, cookie: trainer.cookie).text
        #expect(page.contains("张三") && page.contains("&lt;b&gt;王五&lt;/b&gt;") && !page.contains("<b>王五"))
        #expect(!(try await room.get(path + "/wall", cookie: trainer.cookie).text.contains("张三")))
        let wall = try await room.get(path + "/wall?names=1", cookie: trainer.cookie).text
        #expect(wall.contains("张三") && !wall.contains("<b>王五"))
        let roster = try await room.get(path + "/roster", cookie: trainer.cookie).text
        #expect(roster.contains("&lt;b&gt;王五") && !roster.contains("<b>王五"))
    }

    @Test func `two phones with one code at once are one learner`() async throws {
        let (room, trainer, path, _) = try await named()
        try await room.importRoster(Self.plain, into: path, by: trainer)
        let code = try await room.code(of: path, trainer)
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { try await room.post("/", ["code": code, "age": "yes", "seat": "X7"]).status }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(answers.count { $0 == 303 } == 1)
    }

    @Test func `a roster is deleted after its days, by the button, and with its class`() async throws {
        let (room, trainer, path, id) = try await named()
        try await room.importRoster(Self.plain, into: path, by: trainer)
        let unsealed = TestClass.Trainer(cookie: trainer.cookie, seal: "another")
        #expect(try await room.upload(path + "/roster", ["act": "delete"], by: unsealed).status == 403)
        #expect(try room.folder.roster(of: id) != nil)
        #expect(try await room.upload(path + "/roster", ["act": "delete"], by: trainer).status == 303)
        #expect(try room.folder.roster(of: id) == nil)
        #expect(!(try await room.get(path + "/roster", cookie: trainer.cookie).text.contains("张三")))

        try await room.importRoster(Self.plain, into: path, by: trainer)
        try await room.act("delete", in: path, by: trainer)
        #expect(try room.folder.classes().isEmpty)

        let short = try await room.make(trainer, ["naming": "roster", "days": "2"])
        try await room.importRoster(Self.plain, into: short, by: trainer)
        room.pass(minutes: 2 * 24 * 60 - 1)
        let again = try await room.signIn()
        #expect(try await room.get(short + "/roster", cookie: again.cookie).text.contains("张三"))
        room.pass(minutes: 2)
        #expect(!(try await room.get(short + "/roster", cookie: again.cookie).text.contains("张三")))
        #expect(try room.folder.classes().isEmpty)
    }

    @Test func `a roster is there after a restart`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        let store = try ClassStore(.memory)
        let first = try await TestClass.open(store: store, folder: folder)
        let trainer = try await first.signIn()
        let path = try await first.make(trainer, ["naming": "roster"])
        try await first.importRoster(Self.plain, into: path, by: trainer)
        let second = try await TestClass.open(store: store, folder: folder)
        let again = try await second.signIn()
        #expect(try await second.get(path + "/roster", cookie: again.cookie).text.contains("张三"))
        let code = try await second.code(of: path, again)
        #expect(try await second.post("/", ["code": code, "age": "yes", "seat": "L-002"]).status == 303)
    }

    @Test func `a form from another origin imports nothing`() async throws {
        let (room, trainer, path, id) = try await named()
        let payload = Data(Self.plain.utf8).base64EncodedString()
        let foreign = try await room.post(
            path + "/roster",
            ["act": "import", "roster": payload, "seal": trainer.seal],
            cookie: trainer.cookie,
            origin: "http://elsewhere.test"
        )
        #expect(foreign.status == 403)
        #expect(try room.folder.roster(of: id) == nil)
    }

    @Test func `rosters of classes that are gone are swept when the server starts`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try RosterFolder(folder).keep(Array(Self.plain.utf8), of: "k-gone")
        _ = try await TestClass.open(folder: folder)
        #expect(try RosterFolder(folder).classes().isEmpty)
    }

    @Test(arguments: ["/roster", "/files", "/files/results.csv", "/files/roster.csv?names=1"])
    func `strangers are led to the sign-in`(_ part: String) async throws {
        let (room, _, path, _) = try await named()
        let answer = try await room.get(path + part)
        #expect(answer.status == 303)
        #expect(answer.headers[.location] == "/trainer/sign-in")
    }

    @Test func `the console offers what a class can be`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let page = try await room.get("/trainer", cookie: trainer.cookie).text
        for choice in [
            #"name="naming" value="anonymous" checked"#, #"name="naming" value="roster""#, #"value="exam""#,
            #"name="days""#,
        ] {
            #expect(page.contains(choice))
        }
        let path = try await room.make(trainer, ["naming": "roster", "manner": "exam", "days": "9"])
        let plan = try #require(try await room.store.all().first?.plan)
        #expect(plan.contains("\"naming\":\"roster\"") && plan.contains("\"manner\":\"exam\""))
        #expect(plan.contains("\"retentionDays\":9"))
        #expect(try await room.get(path, cookie: trainer.cookie).text.contains("名册"))
    }
}
