import Classroom
import Scenarios
import Testing
import Vocabulary

struct ConductGradeTests {
    private static let reading: (quiz: ConductQuiz?, problems: [Problem]) = {
        let file = ClassShelf.file("fixtures/classroom/conduct.yaml")
        return ConductQuizReader.read(file.bytes, file: file.name)
    }()

    /// What the unit must speak of.
    private static let topics = [
        "no-power", "own-data", "faces", "no-bypass", "others-orders", "pay-bill", "interests", "hear-trader",
        "lead-not-complaint", "clean-notes", "minors",
    ]

    @Test func `the shipped unit reads, and speaks of all that it must`() throws {
        #expect(Self.reading.problems.isEmpty, "\(Self.reading.problems.map(\.text))")
        let quiz = try #require(Self.reading.quiz)
        #expect(Set(Self.topics).isSubset(of: Set(quiz.questions.map(\.id))))
        for question in quiz.questions {
            #expect(question.hasSeveral == question.ask.zh.contains("多选"), "\(question.id)")
            #expect(question.hasSeveral == question.ask.en.contains("(several)"), "\(question.id)")
        }
    }

    @Test func `the right answer does not always stand at the same place`() throws {
        let quiz = try #require(Self.reading.quiz)
        let places = quiz.questions.compactMap { $0.choices.firstIndex(where: \.isRight) }
        for place in Set(places) { #expect(places.count { $0 == place } * 3 <= quiz.questions.count * 2, "\(places)") }
    }

    @Test func `all right answers pass, none at all do not`() throws {
        let quiz = try #require(Self.reading.quiz)
        let right = Dictionary(uniqueKeysWithValues: quiz.questions.map { ($0.id, $0.right) })
        let all = ConductGrade(of: right, to: quiz)
        #expect(all.isPassed && all.rightCount == quiz.questions.count)
        let none = ConductGrade(of: [:], to: quiz)
        #expect(!none.isPassed && none.answers.allSatisfy { $0.outcome == .unanswered })
    }

    @Test func `who ticks everything answers nothing right`() throws {
        let quiz = try #require(Self.reading.quiz)
        let all = Dictionary(uniqueKeysWithValues: quiz.questions.map { ($0.id, Set($0.choices.map(\.id))) })
        #expect(ConductGrade(of: all, to: quiz).rightCount == 0)
    }

    @Test func `the pass mark is the file's, to the question`() throws {
        let quiz = try #require(Self.reading.quiz)
        let needed = (quiz.passPercent * quiz.questions.count + 99) / 100
        for count in [needed - 1, needed] {
            let chosen = Dictionary(uniqueKeysWithValues: quiz.questions.prefix(count).map { ($0.id, $0.right) })
            #expect(ConductGrade(of: chosen, to: quiz).isPassed == (count >= needed))
        }
    }

    @Test func `what the unit does not know counts for nothing`() throws {
        let quiz = try #require(Self.reading.quiz)
        let first = try #require(quiz.questions.first)
        let grade = ConductGrade(of: [first.id: ["nonsense"], "nothing": ["own"]], to: quiz)
        #expect(grade.answers.allSatisfy { $0.outcome == .unanswered && $0.chosen.isEmpty })
    }
}
