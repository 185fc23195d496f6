import Classroom
import Foundation
import HTTPTypes
import Journal
import Logging
import Scenarios
import Synchronization
import Testing
import Vocabulary

@testable import Server

/// A server of classes for tests, in process: two merchants in each class, a sheet of three questions, a clock that is set.
final class TestClass: Sendable {
    let server: RangeServer
    let journal: JournalStore
    let store: ClassStore
    let folder: RosterFolder
    private let clock: Clock

    /// A wall clock that tests set.
    final class Clock: Sendable {
        private let milliseconds = Mutex(1_764_000_000_000)

        var now: Int { milliseconds.withLock { $0 } }

        func pass(minutes: Int) { milliseconds.withLock { $0 += minutes * 60_000 } }
    }

    private init(server: RangeServer, journal: JournalStore, store: ClassStore, folder: RosterFolder, clock: Clock) {
        self.server = server
        self.journal = journal
        self.store = store
        self.folder = folder
        self.clock = clock
    }

    static let paper = SheetPaper(
        sections: [
            SheetPaper.Section(
                id: "asked",
                words: Bilingual("要了什么", "What was asked"),
                questions: [
                    question("phone-asked", "要了手机号吗？"),
                    SheetPaper.Question(
                        id: "phone-marked",
                        words: Bilingual("标了必填吗？", "Marked as required?"),
                        choices: choices,
                        needs: SheetPaper.Need(question: "phone-asked", answers: ["yes"])
                    ),
                    question("cash", "能付现金吗？"),
                ]
            )
        ],
        kinds: { _ in [SheetPaper.Choice(id: Kind.allCases[0].rawValue, words: Bilingual("情形", "kind"))] },
        verdicts: [
            SheetPaper.Choice(id: "suspected", words: Bilingual("涉嫌", "suspected")),
            SheetPaper.Choice(id: "not", words: Bilingual("没有", "not")),
        ],
        reasonAgainst: { $0.contains("138") ? "备注里像有手机号，没有保存。" : nil }
    )

    static let quiz = ConductQuiz(
        name: Bilingual("行为规范", "Conduct"),
        introduction: Bilingual("请作答。", "Answer."),
        passPercent: 60,
        questions: []
    )

    private static let choices = [
        SheetPaper.Choice(id: "yes", words: Bilingual("是", "yes")),
        SheetPaper.Choice(id: "no", words: Bilingual("否", "no")),
        SheetPaper.Choice(id: "could-not-tell", words: Bilingual("说不准", "could not tell")),
    ]

    private static func question(_ id: String, _ words: String) -> SheetPaper.Question {
        SheetPaper.Question(id: id, words: Bilingual(words, id), choices: choices)
    }

    /// Two merchants and a sheet of three questions.
    static var toy: ClassContent {
        let units = [1, 2].map {
            ClassContent.UnitCard(goal: Bilingual("目标\($0)", "goal \($0)"), difficulty: $0)
        }
        return ClassContent(
            courses: [
                ClassContent.CourseCard(
                    id: "first-day",
                    title: Bilingual("第一天", "First day"),
                    about: Bilingual("", ""),
                    units: units,
                    forms: ["A"]
                )
            ],
            paper: paper,
            law: ClassShelf.library.law,
            lesson: { _, _, unit in
                ClassContent.Lesson(
                    offer: TestScript.offer(TestScript.script(unit == 1 ? TestScript.first : TestScript.second))
                )
            },
            truth: { _, _, unit in
                let scenario: ScenarioID = unit == 1 ? TestScript.first : TestScript.second
                var truth = ClassShelf.library.sheetTruth(of: ClassShelf.library.scenarios[0])
                truth.facts = [:]
                return ClassContent.Truth(
                    caseID: scenario,
                    title: Bilingual("练习", "exercise"),
                    isSuspected: false,
                    variant: "seed",
                    grading: SheetGrading(of: truth, citing: ClassShelf.library.law),
                    script: TestScript.script(scenario)
                )
            },
            nickname: { _, number in "学员\(number)" },
            quiz: quiz
        )
    }

    static func open(
        journal: JournalStore? = nil,
        store: ClassStore? = nil,
        folder: String = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path,
        clock: Clock = Clock(),
        token: String? = "chalk",
        content: ClassContent? = nil
    ) async throws -> TestClass {
        let made = journal == nil ? try await JournalStore(.memory, durability: .normal) : nil
        guard let journal = journal ?? made else { preconditionFailure("one of the two is there") }
        let store = try store ?? ClassStore(.memory)
        let rosters = RosterFolder(folder)
        let address = ClassAddress()
        address.open("http://192.0.2.7:8080")
        let server = try await RangeServer(
            content: RangeContent(offers: [], isBlind: true),
            journal: journal,
            surroundings: Surroundings(
                now: { clock.now },
                newID: { UUID().uuidString.lowercased().replacing("-", with: "") },
                logger: Logger(label: "test")
            ),
            version: "0.0.0-test",
            classes: ClassSetting(
                content: content ?? toy,
                store: store,
                rosters: rosters,
                address: address,
                token: token
            )
        )
        return TestClass(server: server, journal: journal, store: store, folder: rosters, clock: clock)
    }

    func pass(minutes: Int) { clock.pass(minutes: minutes) }

    // MARK: Requests

    static let base = "http://192.0.2.7:8080"

    func get(_ path: String, cookie: String? = nil) async throws -> DirectAnswer {
        var headers: HTTPFields = [.accept: "text/html"]
        headers[.cookie] = cookie
        return try await server.answer(.get, Self.base + path, headers: headers)
    }

    @discardableResult
    func post(
        _ path: String,
        _ values: [String: String],
        cookie: String? = nil,
        origin: String? = nil,
        accept: String = "text/html"
    ) async throws -> DirectAnswer {
        var headers: HTTPFields = [.accept: accept, .contentType: "application/x-www-form-urlencoded"]
        headers[.cookie] = cookie
        headers[.origin] = origin
        return try await server.answer(.post, Self.base + path, headers: headers, body: TestRange.form(values))
    }

    // MARK: The trainer

    /// A signed-in trainer.
    struct Trainer: Sendable {
        var cookie: String
        var seal: String
    }

    func signIn() async throws -> Trainer {
        let answer = try await post("/trainer/sign-in", ["token": "chalk"])
        let cookie = try #require(answer.headers[.setCookie]?.split(separator: ";").first.map(String.init))
        let page = try await get("/trainer", cookie: cookie).text
        let seal = try #require(page.split(separator: #"name="seal" value=""#).dropFirst().first?.prefix { $0 != "\"" })
        return Trainer(cookie: cookie, seal: String(seal))
    }

    /// Makes a class, and answers the path of its page.
    func make(_ trainer: Trainer, _ more: [String: String] = [:]) async throws -> String {
        let values = ["course": "first-day", "title": "春季班", "seal": trainer.seal].merging(more) { $1 }
        let answer = try await post("/trainer/classes", values, cookie: trainer.cookie)
        return try #require(answer.headers[.location])
    }

    @discardableResult
    func act(
        _ act: String,
        _ more: [String: String] = [:],
        in path: String,
        by trainer: Trainer
    ) async throws -> DirectAnswer {
        try await post(path, ["act": act, "seal": trainer.seal].merging(more) { $1 }, cookie: trainer.cookie)
    }

    /// The six digits of a class.
    func code(of path: String, _ trainer: Trainer) async throws -> String {
        let page = try await get(path, cookie: trainer.cookie).text
        return String(try #require(page.split(separator: #"class="big">"#).dropFirst().first).prefix(6))
    }

    // MARK: Learners

    /// Joins a class, and answers the path of the learner's pages.
    func join(_ code: String) async throws -> String {
        let answer = try await post("/", ["code": code, "age": "yes"])
        return try #require(answer.headers[.location], "\(answer.status) \(answer.text)")
    }

    /// Opens a merchant and answers the address of its site.
    func open(_ unit: Int, of learner: String) async throws -> String {
        let answer = try await post("\(learner)/\(unit)/open", [:])
        return try #require(answer.headers[.location], "\(answer.status) \(answer.text)")
    }
}
