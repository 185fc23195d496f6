import Foundation
import TestKit
import Testing

/// A class of four phones and a console, lived with real taps from its making on.
@Suite(.browser, .serialized, .timeLimit(.minutes(5)))
struct ClassInBrowserTests {
    private static let phones = 4

    @Test func `four phones live a class that a trainer makes and leads`() async throws {
        try await ClassRange.whileOpen { range in
            let shapes = [WebDriver.Shape.laptop] + Array(repeating: WebDriver.Shape(), count: Self.phones)
            try await Chromium.windows(shapes) { windows in
                let trainer = Person(with: windows[0], album: "class-trainer")
                let learners = windows.dropFirst().enumerated().map { Person(with: $1, album: "class-\($0 + 1)") }
                let code = try await trainer.makesAClass(of: "first-day", on: range)
                for learner in learners { try await learner.joins(code, on: range) }
                try await Self.start(trainer, learners)
                for learner in learners { try await Self.walk(learner) }
                try await Self.show(trainer, learners)
                // The debrief (/c/{pass}/1/debrief), conduct (/c/{pass}/conduct), certificate (/c/{pass}/certificate), its
                // verification (/certificates) and the results (/trainer/classes/{class}/results) follow here.
                try await Self.end(trainer, learners)
            }
        }
    }

    /// The console learns by itself that all are there; the phones learn that it began.
    private static func start(_ trainer: Person, _ learners: [Person]) async throws {
        try await trainer.comesTrue(
            "return document.querySelectorAll('#learners tbody tr').length === \(phones)",
            "the console does not show who joined"
        )
        try await trainer.presses("开始")
        try await trainer.sees("进行中")
        for learner in learners {
            try await learner.comesTrue(
                "return document.body.innerText.includes('去现场')",
                "the phone does not notice that the class began"
            )
        }
        try await trainer.keeps("console")
        try await learners[0].keeps("home")
    }

    /// One merchant: evidence, the sheet kept and still there after a reload, and handed in.
    private static func walk(_ learner: Person) async throws {
        try await learner.goesToTheFirstMerchant()
        try await learner.keeps("site")
        try await learner.filesThePage()
        try await learner.sees("检查表", "已取证")
        try await learner.answers(part: 0)
        #expect(try await learner.answersShown == 1)
        try await learner.window.go(to: learner.window.address)
        #expect(try await learner.answersShown == 1)
        try await learner.keeps("sheet")
        try await learner.presses("交表")
        try await learner.sees("看我的表")
    }

    /// The trainer makes the first merchant's answers public.
    private static func show(_ trainer: Person, _ learners: [Person]) async throws {
        try await trainer.window.go(to: trainer.window.address)
        try await trainer.presses("墙上公布作答")
        try await trainer.sees("已公布")
        let wall = try await trainer.window.address + "/wall"
        let console = try await trainer.window.address
        try await trainer.window.go(to: wall)
        try await trainer.sees("已交表")
        try await trainer.keeps("wall")
        try await trainer.window.go(to: console)
        for learner in learners { try await learner.sees("第1家") }
    }

    /// The trainer ends the class; nothing can be answered afterwards.
    private static func end(_ trainer: Person, _ learners: [Person]) async throws {
        try await trainer.insists(on: "结束课堂")
        try await trainer.comesTrue(
            "return document.readyState === 'complete' && !document.body.innerText.includes('暂停')",
            "the class does not end"
        )
        for learner in learners {
            try await learner.window.go(to: learner.window.address)
            try await learner.sees("结束")
        }
    }
}
