import Foundation
import Vocabulary

/// A statement in the shape that record stores read.
struct StatementDocument: Encodable {
    struct Account: Encodable {
        var homePage: String
        var name: String
    }
    struct Actor: Encodable {
        var objectType = "Agent"
        var account: Account
    }
    struct Verb: Encodable {
        var id: String
        var display: [String: String]
    }
    struct Definition: Encodable {
        var type: String
        var name: [String: String]?
    }
    struct Activity: Encodable {
        var objectType = "Activity"
        var id: String
        var definition: Definition?
    }
    struct Score: Encodable {
        var scaled: Double
        var raw: Double
        var min = 0
        var max: Double
    }
    struct Outcome: Encodable {
        var score: Score?
        var success: Bool?
        var completion: Bool?
        var response: String?
        var duration: String?
    }
    struct Parent: Encodable {
        var id: String
    }
    struct Activities: Encodable {
        var parent: [Parent]
    }
    struct Context: Encodable {
        var language: String
        var contextActivities: Activities?
        var extensions: [String: Int]?
    }

    var id: String
    var version = "1.0.3"
    var timestamp: String
    var agent: Actor
    var verb: Verb
    var object: Activity
    var result: Outcome?
    var context: Context

    private enum CodingKeys: String, CodingKey {
        case id
        case version
        case timestamp
        case agent = "actor"
        case verb
        case object
        case result
        case context
    }

    /// Shapes a statement.
    init(_ statement: Statement, seed: UInt64) {
        let home = Statement.home
        id = statement.id(seed: seed)
        timestamp = statement.at.text
        let page = "\(home)/\(Statement.escaped(statement.classCode))"
        agent = Actor(account: Account(homePage: page, name: statement.learner.rawValue))
        let (word, name) = statement.verb
        verb = Verb(id: "http://adlnet.gov/expapi/verbs/\(word)", display: Self.map(name))
        object = Activity(
            id: "\(home)/\(statement.objectPath)",
            definition: Definition(
                type: "http://adlnet.gov/expapi/activities/\(Self.type(statement.act))",
                name: statement.name.map(Self.map)
            )
        )
        result = Self.result(statement.act)
        var extensions: [String: Int] = [:]
        extensions["\(home)/ext/difficulty"] = statement.difficulty
        extensions["\(home)/ext/revision"] = statement.revision
        extensions["\(home)/ext/false-alarms"] = statement.falseAlarms
        var parents = [Parent(id: "\(home)/form/\(Statement.escaped(statement.form))")]
        if case .answered(let caseID, _, _, _, _) = statement.act {
            parents.insert(Parent(id: "\(home)/case/\(Statement.escaped(caseID))"), at: 0)
        }
        if case .finished = statement.act { parents = [] }
        context = Context(
            language: statement.language,
            contextActivities: parents.isEmpty ? nil : Activities(parent: parents),
            extensions: extensions.isEmpty ? nil : extensions
        )
    }

    private static func map(_ words: Bilingual) -> [String: String] { ["en-US": words.en, "zh-CN": words.zh] }

    private static func type(_ act: Statement.Act) -> String {
        switch act {
        case .opened, .submitted: "simulation"
        case .answered: "question"
        case .finished: "assessment"
        }
    }

    private static func result(_ act: Statement.Act) -> Outcome? {
        func score(_ points: Statement.Points) -> Score {
            let scaled = (points.scaled * 10_000).rounded() / 10_000
            return Score(scaled: scaled, raw: points.raw, max: points.maximum)
        }
        switch act {
        case .opened: return nil
        case .answered(_, _, let answer, let isRight, let milliseconds):
            return Outcome(
                success: isRight,
                response: answer.rawValue,
                duration: milliseconds.map(Statement.duration)
            )
        case .submitted(_, let points, let milliseconds):
            return Outcome(
                score: score(points),
                completion: true,
                duration: Statement.duration(milliseconds: milliseconds)
            )
        case .finished(let points, let hasPassed):
            return Outcome(score: score(points), success: hasPassed)
        }
    }
}
