import Scenarios
import Scoring
import TestKit
import Testing
import Vocabulary

/// The shipped courses, held against the shipped range: what a class is promised of them.
struct ShippedCoursesTests {
    @Test func `every shipped course reads`() {
        #expect(ClassShelf.reading.problems.isEmpty, "\(ClassShelf.reading.problems.map(\.text))")
        #expect(ClassShelf.library.courses.map(\.id) == ["exam", "first-day", "parking"])
    }

    /// Equal means: the number that the bench computes for a scenario (1, 2, or 3 and more) is the unit's own, for each of its pool.
    @Test(arguments: ClassShelf.library.courses.map(\.id), Course.Form.allCases)
    func `every scenario of a pool is as hard as its unit says`(_ id: String, _ form: Course.Form) throws {
        let library = ClassShelf.library
        let course = try #require(library.courses.first { $0.id == id })
        guard course.forms.contains(form) else { return }
        for unit in course.units {
            for member in unit.pool(in: form).members {
                let scenario = try #require(library.scenario(member))
                let computed = ComputedDifficulty.of(scenario, in: library)
                #expect(
                    Course.Difficulty(computed: computed.number) == unit.difficulty,
                    "\(id) \(unit.id) \(member): \(computed.number) \(computed.reasons)"
                )
            }
        }
    }

    @Test(arguments: ClassShelf.library.courses)
    func `half of every pool is lawful, and every goal is served`(_ course: Course) {
        for unit in course.units {
            for form in course.forms {
                let pool = unit.pool(in: form)
                #expect(pool.lawful.count == pool.suspected.count && pool.lawful.count >= 2)
            }
        }
        #expect(Set(course.units.flatMap(\.serves)) == Set(course.goals.map(\.id)))
    }

    @Test(arguments: ClassShelf.library.courses)
    func `a course plays in the chat app, and nothing that nobody tries on a real merchant`(_ course: Course) throws {
        let library = ClassShelf.library
        for unit in course.units {
            for form in course.forms {
                for member in unit.pool(in: form).members {
                    let scenario = try #require(library.scenario(member))
                    #expect(scenario.entry == .chat && scenario.faults.isEmpty, "\(member)")
                    for kind in library.answerKey(of: scenario).kinds {
                        #expect(!library.law.card(of: kind).isSimulatorOnly, "\(member)")
                    }
                }
            }
        }
    }

    @Test func `the first day begins with what is met today`() throws {
        let library = ClassShelf.library
        let first = try #require(library.courses.first { $0.id == "first-day" }?.units.first)
        for member in first.pool(in: .a).members {
            #expect(try #require(library.scenario(member)).period?.era == .late, "\(member)")
        }
    }

    @Test func `the exam has two forms, is the longest, and plays nothing that another course has taught`() throws {
        let courses = ClassShelf.library.courses
        let exam = try #require(courses.first { $0.id == "exam" })
        let others = courses.filter { $0.id != exam.id }
        #expect(exam.hasForms && others.allSatisfy { !$0.hasForms && $0.units.count < exam.units.count })
        let taught = Set(others.flatMap { $0.units.flatMap { $0.pool(in: .a).members.map(Self.base) } })
        for form in exam.forms {
            let played = Set(exam.units.flatMap { $0.pool(in: form).members.map(Self.base) })
            #expect(played.isDisjoint(with: taught), "\(played.intersection(taught).sorted())")
        }
    }

    @Test func `a car park course is about car parks`() throws {
        let library = ClassShelf.library
        let course = try #require(library.courses.first { $0.id == "parking" })
        for member in course.units.flatMap({ $0.pool(in: .a).members }) {
            #expect(library.scenario(member)?.service == .parking, "\(member)")
        }
    }

    private static func base(_ id: ScenarioID) -> String {
        id.rawValue.hasSuffix(".twin") ? String(id.rawValue.dropLast(5)) : id.rawValue
    }
}
