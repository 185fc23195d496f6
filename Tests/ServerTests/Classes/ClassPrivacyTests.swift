import Classroom
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Server

/// What people type in a class, and what is kept of it.
struct ClassPrivacyTests {
    private func opened(
        _ more: [String: String] = [:]
    ) async throws -> (
        room: TestClass, trainer: TestClass.Trainer, path: String, learner: String
    ) {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer, more)
        let learner = try await room.join(try await room.code(of: path, trainer))
        try await room.act("start", in: path, by: trainer)
        return (room, trainer, path, learner)
    }

    /// Everything that is kept of a class and of the visits of its learners.
    private func kept(_ room: TestClass) async throws -> String {
        let classes = try await room.store.all().flatMap { [$0.plan] + $0.events.map(\.body) }
        var visits: [String] = []
        for visit in try await room.journal.visits() {
            visits += try await room.journal.events(of: visit.id).map { "\($0)" }
        }
        return (classes + visits).joined(separator: "\n")
    }

    @Test(arguments: [
        "电话 13812345678", "车牌 沪A12345", "身份证 310101199003071234", "邮箱 zhangsan@example.com", "一三八一二三四五六七八",
    ])
    func `a note that holds somebody's number is refused with the reason, and is kept nowhere`(
        _ note: String
    ) async throws {
        let content = try #require(ClassShelf.content)
        let room = try await TestClass.open(content: content)
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let learner = try await room.join(try await room.code(of: path, trainer))
        try await room.act("start", in: path, by: trainer)
        _ = try await room.open(1, of: learner)
        let answer = try await room.post("\(learner)/1/answer", ["note": note, "q-cash": "refused"])
        #expect(answer.status == 422)
        #expect(!(try await kept(room)).contains(note))
        #expect(!(try await room.get("\(learner)/1").text.contains(note)))
        let handed = try await room.post("\(learner)/1/submit", ["note": note])
        #expect(handed.status == 422)
        #expect(!(try await kept(room)).contains(note))
    }

    @Test(arguments: ["", "no", "13", "on"])
    func `nobody joins who does not say to be fourteen`(_ age: String) async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let code = try await room.code(of: path, trainer)
        let answer = try await room.post("/", ["code": code, "age": age])
        #expect(answer.status == 422)
        #expect(answer.text.contains("14周岁"))
        #expect(try await room.store.all().flatMap(\.events).isEmpty)
    }

    @Test func `markup in a title, a district or a roster is words on every page of the console`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let mark = "<b>x</b>\"'&<script>"
        let path = try await room.make(trainer, ["title": mark, "district": mark, "naming": "roster"])
        let roster = "learner,nickname,group,district,seat,note\nL-1,\(mark),\(mark),\(mark),\(mark),\(mark)\n"
            .replacing("\"", with: "")
        try await room.importRoster(roster, into: path, by: trainer)
        let code = try await room.code(of: path, trainer)
        #expect(try await room.post("/", ["code": code, "age": "yes", "seat": "L-1"]).status == 303)
        for page in ["/trainer", path, path + "/wall", path + "/wall?names=1", path + "/roster", path + "/files"] {
            let text = try await room.get(page, cookie: trainer.cookie).text
            #expect(!text.contains("<b>x</b>") && !text.contains("<script>"), "\(page)")
        }
    }

    /// What a class's merchant answers to a program, wherever it leads.
    private func document(at address: String, in room: TestClass, follows: Int = 4) async throws -> TestRange.Document {
        let whole = address.hasPrefix("/") ? TestClass.base + address : address
        let answer = try await room.server.answer(.get, whole, headers: [.accept: "application/json"])
        guard let location = answer.headers[.location], follows > 0 else { return try answer.document }
        return try await document(at: location, in: room, follows: follows - 1)
    }

    private func press(
        _ target: String,
        _ values: [String: String] = [:],
        at address: String,
        in room: TestClass
    ) async throws -> DirectAnswer {
        try await room.post(address, values.merging(["press": target]) { $1 }, accept: "application/json")
    }

    @Test func `what is not on the training identity is refused at a class's merchant, and not stored`() async throws {
        let (room, _, _, learner) = try await opened()
        let site = try await document(at: try await room.open(1, of: learner), in: room)
        let menu = try await document(at: try #require(site.codes.values.first), in: room)
        let dish = try #require(menu.page.controls.first { $0.tag == .input })
        let onward = try #require(menu.page.controls.first { $0.tag == .button })
        let checkout = try await press(onward.target, [dish.name: "1"], at: menu.address, in: room).document
        let phone = try #require(checkout.page.controls.first { $0.tag == .input && $0.isRequired })
        let submit = try #require(checkout.page.controls.first { $0.tag == .button })
        let foreign = "13912345678"
        let answer = try await press(submit.target, [phone.name: foreign], at: checkout.address, in: room)
        #expect(try answer.document.page == checkout.page)
        #expect(!answer.text.contains(foreign))
        #expect(!(try await kept(room)).contains(foreign))
        let home = try await room.get(learner).text
        let own = try #require(home.firstMatch(of: /1[3-9][0-9]{9}/).map { String($0.0) })
        let taken = try await press(submit.target, [phone.name: own], at: checkout.address, in: room).document
        #expect(taken.address != checkout.address)
    }

    @Test func `a class that is deleted leaves nothing`() async throws {
        let (room, trainer, path, learner) = try await opened(["naming": "anonymous"])
        _ = try await room.open(1, of: learner)
        try await room.act("delete", in: path, by: trainer)
        #expect(try await room.store.all().isEmpty)
        #expect(try room.folder.classes().isEmpty)
        #expect(try await room.get(learner).status == 404)
        for part in ["", "/roster", "/files", "/files/results.csv", "/wall"] {
            #expect(try await room.get(path + part, cookie: trainer.cookie).status == 404, "\(part)")
        }
    }
}
