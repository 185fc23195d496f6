import Classroom
import HTTPTypes
import Journal
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// The unit on conduct on a learner's phone.
struct ConductPagesTests {
    private static let courses = ClassShelf.content?.courses.map(\.id) ?? []

    @Test(arguments: courses)
    func `it opens behind the last merchant, passes at the bar and fails below`(_ course: String) async throws {
        let walk = try await ClassWalk.open(course)
        let room = walk.room
        let early = try await room.join(walk.code)
        #expect(try await room.post("\(early)/conduct", walk.conduct(right: 99)).status == 409)
        #expect(!(try await room.get("\(early)/conduct").text.contains("交卷")))

        let good = try await walk.walked()
        #expect(try await room.get(good).text.contains("\(good)/conduct"))
        #expect(try await room.post("\(good)/conduct", walk.conduct(right: walk.bar)).status == 303)
        #expect(try await room.get("\(good)/conduct").text.contains("通过："))
        let bad = try await walk.walked()
        try await room.post("\(bad)/conduct", walk.conduct(right: walk.bar - 1))
        let failed = try await room.get("\(bad)/conduct").text
        #expect(failed.contains("没有通过"))
        for question in walk.content.quiz.questions { #expect(failed.contains(question.reason.zh.prefix(8))) }
        let console = try await room.get(walk.path, cookie: walk.trainer.cookie).text
        #expect(console.contains("<td>通过</td>") && console.contains("<td>未通过</td>"))
    }

    @Test func `nothing of what is right is on the page before it is handed in`() async throws {
        let walk = try await ClassWalk.open("first-day")
        let learner = try await walk.walked()
        let page = try await walk.room.get("\(learner)/conduct").text
        for question in walk.content.quiz.questions {
            #expect(page.contains(question.ask.zh.prefix(8)))
            #expect(!page.contains(question.reason.zh))
        }
        #expect(!page.contains("class=\"right\""))
        #expect(page.contains("模拟练习"))
    }

    @Test func `answers are kept as they are tapped, of several the ones that are ticked`() async throws {
        let walk = try await ClassWalk.open("first-day")
        let (room, quiz) = (walk.room, walk.content.quiz)
        let learner = try await walk.walked()
        let several = try #require(quiz.questions.first { $0.hasSeveral })
        let fields = several.choices.map { ConductForm.field(of: $0.id, in: several) }
        func tap(_ place: Int, _ isOn: Bool = true) async throws {
            let value = isOn ? several.choices[place].id : ""
            let answer = try await room.post("\(learner)/conduct", [fields[place]: value], accept: "application/json")
            #expect(answer.status == 200)
        }
        try await tap(0)
        try await tap(1)
        try await tap(0, false)
        var page = try await room.get("\(learner)/conduct").text
        #expect(!page.contains(#"name="\#(fields[0])" value="\#(several.choices[0].id)" checked"#))
        #expect(page.contains(#"name="\#(fields[1])" value="\#(several.choices[1].id)" checked"#))
        // A whole form without the box takes it back.
        try await room.post("\(learner)/conduct", [ConductForm.whole: "1"])
        page = try await room.get("\(learner)/conduct").text
        #expect(!page.contains(" checked"))
        // What the quiz does not have is dropped.
        let before = try await room.store.all().flatMap(\.events).count
        try await room.post("\(learner)/conduct", ["b-made-up": "yes", "b-\(quiz.questions[0].id)": "13812345678"])
        #expect(try await room.store.all().flatMap(\.events).count == before)
    }

    @Test func `what is handed in stays, until the trainer lets it be done anew`() async throws {
        let walk = try await ClassWalk.open("first-day")
        let room = walk.room
        let learner = try await walk.walked()
        try await room.post("\(learner)/conduct", walk.conduct(right: 0))
        #expect(try await room.post("\(learner)/conduct", walk.conduct(right: 99)).status == 409)
        try await room.act("reset", ["learner": "L-001", "unit": "0"], in: walk.path, by: walk.trainer)
        #expect(try await room.post("\(learner)/conduct", walk.conduct(right: 99)).status == 303)
        #expect(try await room.get(learner).text.contains("已通过"))
    }
}
