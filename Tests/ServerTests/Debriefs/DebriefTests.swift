import Classroom
import Foundation
import HTTPTypes
import Testing
import Vocabulary

@testable import Server

/// Who sees a debrief, and when.
struct DebriefTests {
    /// A class of shipped merchants that has started, with one learner who opened and handed in the first.
    private struct Room {
        var room: TestClass
        var trainer: TestClass.Trainer
        var path: String
        var learner: String
    }

    private func started(_ plan: [String: String]) async throws -> Room {
        let room = try await TestClass.open(content: ClassShelf.content)
        let trainer = try await room.signIn()
        let path = try await room.make(trainer, plan)
        let learner = try await room.join(try await room.code(of: path, trainer))
        try await room.act("start", in: path, by: trainer)
        _ = try await room.open(1, of: learner)
        return Room(room: room, trainer: trainer, path: path, learner: learner)
    }

    @Test(arguments: [
        ["pace": "paced", "manner": "practice"], ["pace": "paced", "manner": "exam"],
        ["pace": "self-paced", "manner": "exam"],
    ]) func `nothing is shown before the trainer shows it`(_ plan: [String: String]) async throws {
        let here = try await started(plan)
        let debrief = "\(here.learner)/1/debrief"
        #expect(try await here.room.get(debrief).status == 409)
        try await here.room.post("\(here.learner)/1/submit", [:])
        for path in [debrief, debrief + "/1"] {
            let answer = try await here.room.get(path)
            #expect(answer.status == 409)
            #expect(answer.text.contains("还不能看讲评"))
            #expect(!answer.text.contains("data-mark") && !answer.text.contains("得分"))
        }
        #expect(!(try await here.room.get("\(here.learner)/1").text.contains("看讲评")))
        try await here.room.act("show", ["unit": "1"], in: here.path, by: here.trainer)
        let answer = try await here.room.get(debrief)
        #expect(answer.status == 200)
        #expect(answer.text.contains("得分"))
        #expect(try await here.room.get("\(here.learner)/1").text.contains("看讲评"))
        #expect(try await here.room.get(debrief + "/1").status == 200)
        #expect(try await here.room.get(debrief + "/9999").status == 404)
    }

    @Test func `a self-paced practice shows it once the sheet is handed in`() async throws {
        let here = try await started(["pace": "self-paced", "manner": "practice"])
        #expect(try await here.room.get("\(here.learner)/1/debrief").status == 409)
        try await here.room.post("\(here.learner)/1/submit", [:])
        #expect(try await here.room.get("\(here.learner)/1/debrief").status == 200)
        let unopened = try await here.room.get("\(here.learner)/2/debrief")
        #expect(unopened.status == 409)
        #expect(unopened.text.contains("您没有走"))
    }

    @Test func `a stranger's pass sees nothing`() async throws {
        let here = try await started(["pace": "self-paced", "manner": "practice"])
        try await here.room.post("\(here.learner)/1/submit", [:])
        #expect(try await here.room.get("/c/somebody/1/debrief").status == 404)
        #expect(try await here.room.get("/c/L-001/1/debrief/1").status == 404)
        let other = try await here.room.join(try await here.room.code(of: here.path, here.trainer))
        #expect(try await here.room.get("\(other)/1/debrief").status == 409)
    }

    @Test func `the room sees it at any time, without nickname and code`() async throws {
        let here = try await started(["pace": "paced", "manner": "exam"])
        let path = "\(here.path)/debriefs/L-001/1"
        #expect(try await here.room.get(path).status == 303)
        #expect(try await here.room.get(path, cookie: here.trainer.cookie).status == 404)
        let home = try await here.room.get(here.learner).text
        let crumb = try #require(home.split(separator: "<span>").dropFirst().first?.prefix { $0 != "<" })
        let nickname = String(try #require(crumb.split(separator: " ").first))
        #expect(nickname.count > 1)
        try await here.room.post("\(here.learner)/1/submit", [:])
        for end in ["", "?lang=en", "/1", "/1?lang=en"] {
            let answer = try await here.room.get(path + end, cookie: here.trainer.cookie)
            #expect(answer.status == 200, "\(end)")
            #expect(!answer.text.contains(nickname), "\(end)")
            #expect(!answer.text.contains("L-001"), "\(end)")
            #expect(answer.text.contains(end.hasSuffix("en") ? "A simulation" : "模拟练习"), "\(end)")
        }
        #expect(try await here.room.get(path + "/1").status == 303)
        #expect(try await here.room.get("\(here.path)/debriefs/L-009/1", cookie: here.trainer.cookie).status == 404)
    }

    @Test func `an overruled item shows both outcomes and the reason`() async throws {
        let here = try await started(["pace": "self-paced", "manner": "practice"])
        try await here.room.post("\(here.learner)/1/submit", [:])
        let question = try #require(SheetCatalogue.all.first).id
        let answer = try await here.room.post(
            here.path + "/results/L-001/1",
            ["item": "fact/\(question)", "outcome": "right", "reason": "现场确实看不清", "seal": here.trainer.seal],
            cookie: here.trainer.cookie
        )
        #expect(answer.status == 303)
        let page = try await here.room.get("\(here.learner)/1/debrief").text
        #expect(page.contains("老师改判"))
        #expect(page.contains("现场确实看不清"))
    }

    @Test func `the wall says how many were right, once the answer is shown`() async throws {
        let here = try await started(["pace": "paced", "manner": "practice"])
        let question = try #require(SheetCatalogue.all.first)
        let choice = try #require(question.choices.first).choice
        try await here.room.post("\(here.learner)/1/submit", ["q-\(question.id)": choice.rawValue])
        let wall = here.path + "/wall"
        #expect(!(try await here.room.get(wall, cookie: here.trainer.cookie).text.contains("对照实际情况")))
        try await here.room.act("show", ["unit": "1"], in: here.path, by: here.trainer)
        #expect(try await here.room.get(wall, cookie: here.trainer.cookie).text.contains("对照实际情况"))
    }
}
