import Foundation
import Scenarios
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
                for learner in learners { try await Self.debrief(learner) }
                try await Self.judge(trainer)
                try await Self.finish(learners[0], on: range)
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

    /// What was shown is explained: the counts first, then the visit page by page.
    private static func debrief(_ learner: Person) async throws {
        try await learner.presses("看讲评")
        try await learner.sees("逐页回放", "冤枉")
        try await learner.keeps("debrief")
        try await learner.presses("回到课堂")
        try await learner.sees("第1家")
    }

    /// The trainer looks at all, at one sheet, and at what the room may see of it.
    private static func judge(_ trainer: Person) async throws {
        let console = try await trainer.window.address
        try await trainer.window.go(to: console + "/results")
        try await trainer.sees("看准、漏掉、冤枉、有争议")
        try await trainer.keeps("results")
        for page in [
            "agreement", "roster", "files", "papers", "papers/answer-key", "results/L-001/1", "debriefs/L-001/1",
        ] {
            try await trainer.window.go(to: "\(console)/\(page)")
            try await trainer.sees("模拟")
            try await trainer.keeps(page.replacing("/", with: "-"))
        }
        try await trainer.window.go(to: console)
    }

    /// One learner goes to the end: the other merchants, the unit on conduct, the certificate, and whether that is genuine.
    private static func finish(_ learner: Person, on range: ClassRange) async throws {
        let home = try await learner.window.address
        let units: Int = try await learner.window.run("return document.querySelectorAll('.merchants > li').length")
        for unit in 2..<max(units, 2) + 1 where unit <= units {
            let more: Bool = try await learner.window.run("return document.body.innerText.includes('去现场')")
            guard more else { break }
            try await learner.presses("去现场", "到现场")
            try await learner.window.go(to: "\(home)/\(unit)")
            try await learner.presses("交表")
        }
        try await learner.window.go(to: home + "/conduct")
        for question in range.quiz.questions {
            for choice in question.right.sorted() {
                let field = question.hasSeveral ? "b-\(question.id).\(choice)" : "b-\(question.id)"
                try await learner.window.click("input[name='\(field)'][value='\(choice)']")
            }
        }
        try await learner.keeps("conduct")
        try await learner.presses("交卷")
        try await learner.sees("通过")
        try await learner.presses("看证书")
        try await learner.sees("模拟")
        try await learner.keeps("certificate")
        let code: String = try await learner.window.run(
            "return document.querySelector('.certificate-code').textContent.trim()"
        )
        try await learner.window.go(to: range.base + "/certificates?code=" + code)
        try await learner.sees("L-001")
        try await learner.keeps("verified")
        let last = code.last == "A" ? "B" : "A"
        try await learner.window.go(to: range.base + "/certificates?code=" + code.dropLast() + last)
        let shown: String = try await learner.window.run("return document.body.innerText")
        #expect(!shown.contains("L-001"))
        try await learner.window.go(to: home)
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
