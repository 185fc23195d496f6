import Classroom
import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Server

/// A class lived from making it to its end, by requests alone.
struct ClassLifeTests {
    @Test func `a class is made, joined, walked, answered, handed in and ended`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let learner = try await room.join(try await room.code(of: path, trainer))
        #expect(try await room.get(learner).text.contains("学员1"))
        let early = try await room.post("\(learner)/1/open", [:])
        #expect(early.status == 409)
        try await room.act("start", in: path, by: trainer)
        let site = try await room.open(1, of: learner)
        let page = try await room.get(site).text
        #expect(page.contains("取证"))
        let kept = try await room.post("\(learner)/1/answer", ["q-phone-asked": "yes", "note": "收银台旁"])
        #expect(kept.status == 303)
        let sheet = try await room.get("\(learner)/1").text
        #expect(sheet.contains(#"name="q-phone-asked" value="yes" checked"#))
        #expect(sheet.contains("收银台旁"))
        #expect(try await room.post("\(learner)/2/open", [:]).status == 409)
        try await room.post("\(learner)/1/submit", ["q-cash": "no"])
        let late = try await room.post("\(learner)/1/answer", ["q-cash": "yes"], accept: "application/json")
        #expect(late.status == 409)
        _ = try await room.open(2, of: learner)
        try await room.act("end", in: path, by: trainer)
        #expect(try await room.get(learner).text.contains("课堂已经结束"))
    }

    @Test func `one tap in the strip files the page, and a control of it may be pointed at`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let learner = try await room.join(try await room.code(of: path, trainer))
        try await room.act("start", in: path, by: trainer)
        let site = try await room.open(1, of: learner)
        let before = try await room.get(site).text
        let filed = try await room.post(site, ["press": "evidence"])
        #expect(filed.status == 200)
        #expect(filed.text.contains("已取证"))
        #expect(try await room.get(site).text == before)
        #expect(try await room.get("\(learner)/1").text.contains("已取证"))
    }

    @Test func `a range without a class has no such button, and presses of it go nowhere`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        #expect(!(try await range.browse(made.address).text.contains("取证")))
    }

    @Test func `after a restart everybody is where they were`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try await JournalStore(.file(folder.appending(path: "range.sqlite").path))
        let store = try ClassStore(.file(folder.appending(path: "classes.sqlite").path))
        let room = try await TestClass.open(journal: journal, store: store)
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let learner = try await room.join(try await room.code(of: path, trainer))
        try await room.act("start", in: path, by: trainer)
        let site = try await room.open(1, of: learner)
        try await room.post("\(learner)/1/answer", ["q-cash": "could-not-tell"])
        try await journal.close()
        try store.close()

        let again = try await TestClass.open(
            journal: try await JournalStore(.file(folder.appending(path: "range.sqlite").path)),
            store: try ClassStore(.file(folder.appending(path: "classes.sqlite").path))
        )
        #expect(try await again.open(1, of: learner) == site)
        #expect(try await again.get("\(learner)/1").text.contains(#"name="q-cash" value="could-not-tell" checked"#))
    }

    @Test func `who lost the phone comes back with the word, to the same place`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let code = try await room.code(of: path, trainer)
        let learner = try await room.join(code)
        let home = try await room.get(learner).text
        let word = try #require(home.split(separator: "找回码 <b>").dropFirst().first?.prefix { $0 != "<" })
        let wrong = try await room.post("/back", ["code": code, "word": "0000000000"])
        #expect(wrong.status == 404)
        let back = try await room.post("/back", ["code": code, "word": String(word)])
        let other = try #require(back.headers[.location])
        #expect(other != learner)
        #expect(try await room.get(other).text.contains("学员1"))
    }

    @Test func `a paced class opens one merchant after the other, and pausing costs nobody time`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer, ["pace": "paced"])
        let learner = try await room.join(try await room.code(of: path, trainer))
        try await room.act("start", in: path, by: trainer)
        _ = try await room.open(1, of: learner)
        #expect(try await room.post("\(learner)/2/open", [:]).status == 409)
        try await room.act("extend", ["minutes": "5"], in: path, by: trainer)
        try await room.act("pause", in: path, by: trainer)
        #expect(try await room.post("\(learner)/1/answer", ["q-cash": "yes"]).status == 409)
        room.pass(minutes: 60)
        try await room.act("resume", in: path, by: trainer)
        #expect(try await room.post("\(learner)/1/answer", ["q-cash": "yes"]).status == 303)
        room.pass(minutes: 6)
        #expect(try await room.post("\(learner)/1/answer", ["q-cash": "no"]).status == 409)
        try await room.act("next", in: path, by: trainer)
        _ = try await room.open(2, of: learner)
    }

    @Test func `a learner who is let begin anew gets a fresh visit, one who is removed none`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let learner = try await room.join(try await room.code(of: path, trainer))
        try await room.act("start", in: path, by: trainer)
        let first = try await room.open(1, of: learner)
        try await room.act("reset", ["learner": "L-001", "unit": "1"], in: path, by: trainer)
        #expect(try await room.open(1, of: learner) != first)
        try await room.act("remove", ["learner": "L-001"], in: path, by: trainer)
        #expect(try await room.get(learner).status == 404)
    }

    @Test func `deleting a class deletes its visits too`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let learner = try await room.join(try await room.code(of: path, trainer))
        try await room.act("start", in: path, by: trainer)
        let site = try await room.open(1, of: learner)
        #expect(try await room.journal.counts().visits == 1)
        try await room.act("delete", in: path, by: trainer)
        #expect(try await room.journal.counts().visits == 0)
        #expect(try await room.store.all().isEmpty)
        #expect(try await room.get(learner).status == 404)
        #expect(try await room.get(site).status == 404)
        #expect(try await room.get(path, cookie: trainer.cookie).status == 404)
    }
}

/// The code that a server prints before any class is made.
struct JoinCodesTests {
    @Test func `the code that was printed is the first class's, and tells who comes too early to wait`() async throws {
        let room = try await TestClass.open()
        let printed = try #require(room.server.joining)
        let digits = printed.code.replacing(" ", with: "")
        #expect(printed.path == "/?code=\(digits)")
        let early = try await room.post("/", ["code": digits, "age": "yes"])
        #expect(early.status == 409)
        #expect(early.text.contains("老师还没有开课"))
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        #expect(try await room.code(of: path, trainer) == digits)
        _ = try await room.join(digits)
        let second = try await room.code(of: room.make(trainer), trainer)
        #expect(second != digits)
    }
}
