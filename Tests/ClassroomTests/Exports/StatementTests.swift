import Foundation
import Testing
import Vocabulary

@testable import Classroom

/// Statements in the shape of the reference.
struct StatementTests {
    private static let at = ClassTime(milliseconds: 1_795_310_043_250)
    private static let points = Statement.Points(raw: 41, maximum: 50)
    private static let acts: [(Statement.Act, String)] = [
        (.opened(caseID: "c-7f3a"), "attempted"),
        (
            .answered(caseID: "c-7f3a", rule: "follow", answer: .observed, isRight: true, milliseconds: 4_000),
            "answered"
        ),
        (.submitted(caseID: "c-7f3a", points: points, milliseconds: 252_500), "completed"),
        (.finished(points: points, hasPassed: true), "passed"),
        (.finished(points: points, hasPassed: false), "failed"),
    ]

    private static func statement(_ act: Statement.Act, learner: LearnerID = "L-014") -> Statement {
        Statement(
            classCode: "482913",
            learner: learner,
            form: "A",
            at: at,
            act: act,
            name: Bilingual("餐厅桌码 7f3a", "table code 7f3a"),
            difficulty: 2,
            revision: 2,
            falseAlarms: 1
        )
    }

    @Test func `a case handed in has the shape of the reference`() throws {
        let text = try Statement.lines([Self.statement(Self.acts[2].0)], seed: 1)
        let id = Self.statement(Self.acts[2].0).id(seed: 1)
        let told = """
            {"id":"\(id)","version":"1.0.3","timestamp":"2026-11-22T09:14:03.250+08:00",
             "actor":{"objectType":"Agent","account":{"homePage":"https://class.mockmerchant.test/482913","name":"L-014"}},
             "verb":{"id":"http://adlnet.gov/expapi/verbs/completed","display":{"en-US":"completed","zh-CN":"完成"}},
             "object":{"objectType":"Activity","id":"https://class.mockmerchant.test/case/c-7f3a",
              "definition":{"type":"http://adlnet.gov/expapi/activities/simulation",
              "name":{"en-US":"table code 7f3a","zh-CN":"餐厅桌码 7f3a"}}},
             "result":{"score":{"scaled":0.82,"raw":41,"min":0,"max":50},"completion":true,"duration":"PT4M12.5S"},
             "context":{"language":"zh-CN",
              "contextActivities":{"parent":[{"id":"https://class.mockmerchant.test/form/A"}]},
              "extensions":{"https://class.mockmerchant.test/ext/difficulty":2,"https://class.mockmerchant.test/ext/revision":2,
               "https://class.mockmerchant.test/ext/false-alarms":1}}}
            """
        let ours = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
        let theirs = try JSONSerialization.jsonObject(with: Data(told.utf8)) as? NSDictionary
        #expect(ours != nil && ours == theirs, "\(text)")
        #expect(text.hasSuffix("}\n") && text.count(where: \.isNewline) == 1)
    }

    @Test func `each moment has its verb, and only results have scores`() throws {
        for (act, verb) in Self.acts {
            let text = try Statement.lines([Self.statement(act)], seed: 1)
            #expect(text.contains("\"http://adlnet.gov/expapi/verbs/\(verb)\""))
            #expect(text.contains("\"score\"") == ["completed", "passed", "failed"].contains(verb))
            #expect(text.contains("\"success\":true") == ["answered", "passed"].contains(verb))
            #expect(!text.contains("mbox"))
        }
        let answered = try Statement.lines([Self.statement(Self.acts[1].0)], seed: 1)
        #expect(answered.contains("\"response\":\"observed\"") && answered.contains("\"duration\":\"PT4S\""))
        #expect(answered.contains("/case/c-7f3a/rule/follow\""))
        #expect(try !Statement.lines([Self.statement(Self.acts[0].0)], seed: 1).contains("\"result\""))
    }

    @Test func `an export twice is the same twice, and ids differ by what was done`() throws {
        let all = Self.acts.map { Self.statement($0.0) } + [Self.statement(Self.acts[0].0, learner: "L-015")]
        #expect(try Statement.lines(all, seed: 7) == Statement.lines(all, seed: 7))
        let ids = all.map { $0.id(seed: 7) }
        #expect(Set(ids).count == ids.count && ids != all.map { $0.id(seed: 8) })
        for id in ids {
            #expect(
                id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil,
                "\(id)"
            )
            #expect(UUID(uuidString: id) != nil)
        }
    }

    @Test(arguments: [
        (0, "PT0S"), (500, "PT0.5S"), (60_000, "PT1M"), (252_500, "PT4M12.5S"), (3_600_000, "PT1H"),
        (3_661_001, "PT1H1M1.001S"),
        (-5, "PT0S"),
    ])
    func `durations are ISO 8601`(_ milliseconds: Int, _ text: String) {
        #expect(Statement.duration(milliseconds: milliseconds) == text)
    }

    @Test func `words in addresses are escaped`() {
        #expect(Statement.escaped("a b/张?") == "a%20b%2F%E5%BC%A0%3F")
    }
}
