import Classroom
import Foundation
import HTTPTypes
import Journal
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// A class over a shipped course, with ways to bring a learner to its end.
struct ClassWalk: Sendable {
    let room: TestClass
    let trainer: TestClass.Trainer
    /// The path of the class on the console.
    let path: String
    let code: String
    let content: ClassContent

    /// Opens a class of a course, begun.
    static func open(_ course: String, _ more: [String: String] = [:]) async throws -> ClassWalk {
        let content = try #require(ClassShelf.content)
        let room = try await TestClass.open(content: content)
        let trainer = try await room.signIn()
        let path = try await room.make(trainer, ["course": course].merging(more) { $1 })
        try await room.act("start", in: path, by: trainer)
        return ClassWalk(
            room: room,
            trainer: trainer,
            path: path,
            code: try await room.code(of: path, trainer),
            content: content
        )
    }

    /// How many merchants each learner walks.
    var units: Int {
        get async throws {
            let plan = try #require(try await room.store.all().first?.plan)
            return try JSONDecoder().decode(ClassPlan.self, from: Data(plan.utf8)).units
        }
    }

    /// A learner who has handed in every merchant.
    func walked() async throws -> String {
        let learner = try await room.join(code)
        for unit in 1...(try await units) {
            _ = try await room.open(unit, of: learner)
            try await room.post("\(learner)/\(unit)/submit", [:])
        }
        return learner
    }

    /// The form of the unit on conduct with so many questions answered right, the others wrong.
    func conduct(right: Int) -> [String: String] {
        var form = [ConductForm.whole: "1", "act": "submit"]
        for (place, question) in content.quiz.questions.enumerated() {
            for choice in question.choices where choice.isRight == (place < right) {
                form[ConductForm.field(of: choice.id, in: question)] = choice.id
            }
        }
        return form
    }

    /// The fewest right answers that pass.
    var bar: Int {
        let quiz = content.quiz
        return (0...quiz.questions.count).first { $0 * 100 >= quiz.passPercent * quiz.questions.count } ?? 0
    }

    func page(_ part: String, _ query: String = "") async throws -> String {
        try await room.get("\(path)/\(part)\(query)", cookie: trainer.cookie).text
    }
}
