import Classroom
import HTTPTypes
import Testing
import Vocabulary

@testable import Server

/// How a class did, and grades set right, with the shipped courses.
struct ResultsTests {
    /// A class that six learners handed the first merchant in to, all with an empty sheet.
    private func lived(learners: Int = 6) async throws -> (room: TestClass, trainer: TestClass.Trainer, path: String) {
        let room = try await TestClass.open(content: ClassShelf.content)
        let trainer = try await room.signIn()
        let path = try await room.make(trainer, ["title": "<b>班</b>"])
        let code = try await room.code(of: path, trainer)
        try await room.act("start", in: path, by: trainer)
        for _ in 1...learners {
            let learner = try await room.join(code)
            _ = try await room.open(1, of: learner)
            room.pass(minutes: 1)
            try await room.post("\(learner)/1/submit", [:])
        }
        return (room, trainer, path)
    }

    private func said(_ outcome: String, _ reason: String, by trainer: TestClass.Trainer) -> [String: String] {
        ["item": "fact/phone-number-asked", "outcome": outcome, "reason": reason, "seal": trainer.seal]
    }

    @Test func `six empty sheets find nothing and accuse nobody, and names are escaped`() async throws {
        let (room, trainer, path) = try await lived()
        let page = try await room.get(path + "/results?lang=en", cookie: trainer.cookie)
        #expect(page.status == 200)
        #expect(page.text.contains(#"<th scope="row">All</th><td>6</td><td>0</td><td>0</td><td>0 (−0)</td>"#))
        #expect(page.text.contains("/results/L-006/1") && page.text.contains("/debriefs/L-006/1"))
        #expect(!page.text.contains("<b>班</b>") && page.text.contains("&lt;b&gt;班"))
        #expect(try await room.get(path + "/results").status == 303)
    }

    @Test func `an overrule is rescored at once, both stay in the trail, and a restoring takes it back`() async throws {
        let (room, trainer, path) = try await lived()
        let one = path + "/results/L-001/1"
        #expect(try await room.post(one, said("hit", "看过录像了", by: trainer), cookie: trainer.cookie).status == 303)
        var all = try await room.get(path + "/results?lang=en", cookie: trainer.cookie).text
        #expect(all.contains(#"<th scope="row">All</th><td>6</td><td>1</td>"#))
        #expect(try await room.post(one, said("restore", "看错人了吧", by: trainer), cookie: trainer.cookie).status == 303)
        let page = try await room.get(one, cookie: trainer.cookie).text
        #expect(page.contains("看过录像了") && page.contains("看错人了吧"))
        all = try await room.get(path + "/results?lang=en", cookie: trainer.cookie).text
        #expect(all.contains(#"<th scope="row">All</th><td>6</td><td>0</td>"#))
    }

    @Test func `a bad question is disputed for all learners who met the case`() async throws {
        // Twelve learners share six merchants in pairs.
        let (room, trainer, path) = try await lived(learners: 12)
        let form = said("disputed", "题目有歧义", by: trainer).merging(["all": "1"]) { $1 }
        try await room.post(path + "/results/L-001/1", form, cookie: trainer.cookie)
        var touched: [Int] = []
        for learner in 1...12 {
            let place = "/results/L-0\(learner < 10 ? "0" : "")\(learner)/1"
            let page = try await room.get(path + place, cookie: trainer.cookie).text
            if page.contains("题目有歧义") { touched.append(learner) }
        }
        #expect(touched.count == 2 && touched.first == 1)
    }

    @Test func `without seal, reason, item or outcome nothing is overruled`() async throws {
        let (room, trainer, path) = try await lived()
        let one = path + "/results/L-001/1"
        let good = said("hit", "看过录像了", by: trainer)
        let unsealed = good.merging(["seal": ""]) { $1 }
        #expect(try await room.post(one, unsealed, cookie: trainer.cookie).status == 403)
        for bad in [["reason": "短"], ["item": "fact/no-such"], ["outcome": "great"], ["outcome": "not-graded"]] {
            let answer = try await room.post(one, good.merging(bad) { $1 }, cookie: trainer.cookie)
            #expect(answer.status == 422, "\(bad)")
        }
        #expect(!(try await room.get(one, cookie: trainer.cookie).text.contains("改判记录")))
    }
}
