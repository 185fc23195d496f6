import Scenarios
import Testing
import Vocabulary

struct CourseReaderTests {
    /// A course of one unit with some pool, or with other lines in its place.
    private static func course(
        pool: String =
            "pool: [dine-in-forced-phone, pickup-forced-phone, dine-in-forced-phone.twin, suowa-noodle@pure]",
        serves: String = "[look]",
        difficulty: String = "1",
        more: String = ""
    ) -> String {
        """
        id: sample
        name: { zh: 样例, en: "A sample" }
        description: { zh: 样例, en: "A sample" }
        goals:
          - { id: look, text: { zh: 看, en: "Look" } }
        units:
          - id: first
            name: { zh: 一, en: "One" }
            aim: { zh: 看, en: "Look" }
            serves: \(serves)
            difficulty: \(difficulty)
            \(pool)
        \(more)
        """
    }

    private static func read(_ text: String) -> (course: Course?, problems: [Problem]) {
        CourseReader(library: Shelf.library).read(Array(text.utf8), file: "sample.yaml")
    }

    @Test func `a pool is sorted by what its keys say`() throws {
        let read = Self.read(Self.course())
        #expect(read.problems.isEmpty, "\(read.problems.map(\.text))")
        let pool = try #require(read.course?.units.first?.pool(in: .b))
        #expect(pool.suspected == ["dine-in-forced-phone", "pickup-forced-phone"])
        #expect(pool.lawful == ["dine-in-forced-phone.twin", "suowa-noodle@pure"])
        #expect(read.course?.forms == [.a])
    }

    @Test(arguments: [
        (course(pool: "pool: [dine-in-forced-phone, dine-in-forced-phone.twin]"), Problem.ID.contradiction),
        (course(pool: "pool: [nowhere, dine-in-forced-phone, dine-in-forced-phone.twin]"), .unknownWord),
        (course(pool: "pool: [dine-in-forced-phone, dine-in-forced-phone]"), .duplicateID),
        (course(pool: "forms: { A: [] }"), .missingKey), (course(pool: ""), .contradiction),
        (course(serves: "[sleep]"), .unknownWord), (course(serves: "[]"), .missingKey),
        (course(difficulty: "4"), .outOfRange), (course(more: "colour: red"), .unknownKey),
    ])
    func `what is wrong with a course is told`(_ text: String, _ id: Problem.ID) {
        let read = Self.read(text)
        #expect(read.course == nil && read.problems.contains { $0.id == id }, "\(read.problems.map(\.text))")
        for problem in read.problems { #expect(problem.line > 0 && !problem.fix.isEmpty) }
    }

    @Test func `nobody meets a merchant or its twin in two units`() {
        let unit = Self.course().split(separator: "\n").drop { !$0.hasPrefix("  - id: first") }
        let second = unit.joined(separator: "\n").replacing("id: first", with: "id: second")
        let read = Self.read(Self.course(more: second))
        #expect(read.problems.map(\.id) == Array(repeating: .duplicateID, count: 4), "\(read.problems.map(\.text))")
    }

    @Test func `a scenario is found by whatever id selects it`() {
        let library = Shelf.library
        for scenario in library.scenarios { #expect(library.scenario(scenario.id)?.id == scenario.id) }
        #expect(library.scenario("nowhere") == nil && library.scenario("nobody@pure") == nil)
    }
}
