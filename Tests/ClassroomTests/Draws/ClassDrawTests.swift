import Classroom
import Flow
import Scenarios
import Testing
import Vocabulary

struct ClassDrawTests {
    /// A class as large as they come.
    private static let learners = 1...300

    /// A shipped course in one of its forms.
    struct Sitting: Sendable, CustomTestStringConvertible {
        var course: Course
        var form: Course.Form

        var testDescription: String { "\(course.id) \(form.rawValue)" }
    }

    static let sittings = ClassShelf.library.courses.flatMap { course in
        course.forms.map { Sitting(course: course, form: $0) }
    }

    @Test(arguments: sittings)
    func `the same seed draws the same, another seed otherwise`(_ sitting: Sitting) {
        let draws = ["one", "one", "two"].map { ClassDraw(of: sitting.course, seed: $0) }
        let cases = draws.map { draw in Self.learners.map { draw.cases(of: $0, in: sitting.form) } }
        #expect(cases[0] == cases[1])
        #expect(cases[0] != cases[2])
    }

    @Test(arguments: sittings)
    func `each learner meets every unit, and about half of them lawful`(_ sitting: Sitting) {
        let draw = ClassDraw(of: sitting.course, seed: "half")
        let count = sitting.course.units.count
        for learner in Self.learners {
            let cases = draw.cases(of: learner, in: sitting.form)
            #expect(cases.map(\.unit) == sitting.course.units.map(\.id))
            #expect((count / 2...(count + 1) / 2).contains(cases.count(where: \.isSuspected)))
            #expect(Set(cases.map(\.scenario)).count == count)
            #expect(cases.allSatisfy { $0.form == sitting.form })
        }
    }

    @Test(arguments: sittings)
    func `each scenario of a pool is drawn about equally often`(_ sitting: Sitting) {
        let draw = ClassDraw(of: sitting.course, seed: "balance")
        let cases = Self.learners.map { draw.cases(of: $0, in: sitting.form) }
        for (place, unit) in sitting.course.units.enumerated() {
            let members = unit.pool(in: sitting.form).members
            let counts = members.map { member in cases.count { $0[place].scenario == member } }
            let (least, most) = (counts.min() ?? 0, counts.max() ?? 0)
            #expect(counts.reduce(0, +) == Self.learners.count)
            #expect(most - least <= 1, "\(unit.id): \(counts)")
        }
    }

    @Test(arguments: sittings)
    func `neighbours meet another scenario in another look, under another name`(_ sitting: Sitting) {
        let draw = ClassDraw(of: sitting.course, seed: "neighbours")
        let cases = Self.learners.map { draw.cases(of: $0, in: sitting.form) }
        for (left, right) in zip(cases, cases.dropFirst()) {
            for (mine, yours) in zip(left, right) {
                #expect(mine.scenario != yours.scenario)
                #expect(mine.variant.look != yours.variant.look && mine.variant.merchant != yours.variant.merchant)
                #expect(mine.variant.menu != yours.variant.menu && mine.variant.register != yours.variant.register)
                #expect(mine.playedAs != yours.playedAs && mine.seed != yours.seed)
            }
        }
        let ids = cases.joined().map(\.playedAs)
        #expect(Set(ids).count == ids.count)
    }

    @Test(arguments: sittings)
    func `a neighbour's verdict says nothing of one's own`(_ sitting: Sitting) {
        let draw = ClassDraw(of: sitting.course, seed: "verdicts")
        let cases = Self.learners.map { draw.cases(of: $0, in: sitting.form) }
        let pairs = zip(cases, cases.dropFirst()).flatMap { left, right in
            zip(left, right).map { $0.isSuspected == $1.isSuspected }
        }
        let share = Double(pairs.count(where: \.self)) / Double(pairs.count)
        #expect((0.3...0.7).contains(share), "\(share)")
    }

    @Test(arguments: sittings)
    func `learners meet simplified characters and open phrasings alone`(_ sitting: Sitting) {
        let draw = ClassDraw(of: sitting.course, seed: "fair")
        for drawn in Self.learners.flatMap({ draw.cases(of: $0, in: sitting.form) }) {
            #expect(drawn.variant.glyphs == .simplified)
            #expect([.shipped, .polite, .brisk].contains(drawn.variant.register))
            #expect(drawn.variant.refusal == nil && drawn.variant.widget == nil)
            #expect(drawn.isTwin == drawn.scenario.rawValue.hasSuffix(".twin"))
        }
    }

    @Test func `the forms of one learner share no scenario`() throws {
        let exam = try #require(ClassShelf.library.courses.first { $0.id == "exam" })
        let draw = ClassDraw(of: exam, seed: "forms")
        for learner in Self.learners {
            let forms = exam.forms.map { Set(draw.cases(of: learner, in: $0).map(\.scenario)) }
            #expect(forms[0].isDisjoint(with: forms[1]))
        }
    }

    @Test(arguments: sittings)
    func `what is played keeps its answer key and tells nothing of it`(_ sitting: Sitting) throws {
        let library = ClassShelf.library
        let draw = ClassDraw(of: sitting.course, seed: "played")
        for drawn in (1...8).flatMap({ draw.cases(of: $0, in: sitting.form) }) {
            let own = try #require(library.scenario(drawn.scenario))
            let varied = try #require(drawn.played(from: library))
            let key = varied.scenario.answerKey(
                necessity: library.law.necessity,
                hasSeasonalDishes: varied.merchant.menu.contains(where: \.isSeasonal),
                town: library.law.municipality(named: varied.merchant.town)
            )
            #expect(Set(key.kinds) == Set(library.answerKey(of: own).kinds), "\(drawn.scenario)")
            #expect(drawn.isSuspected == !key.kinds.isEmpty)
            #expect(varied.scenario.id == drawn.playedAs && varied.scenario.role == .plain)
            #expect(varied.scenario.twin == nil && varied.scenario.expect == Scenario.Expectation())
            let script = Script(varied.scenario, merchant: varied.merchant, wording: varied.wording)
            #expect(script.scenario == drawn.playedAs)
            for word in own.id.rawValue.split(separator: "-") where word.count > 3 {
                #expect(!drawn.playedAs.rawValue.contains(word))
            }
        }
    }

    @Test func `a scenario that is gone is not played`() throws {
        let course = try #require(ClassShelf.library.courses.first)
        let drawn = try #require(ClassDraw(of: course, seed: "gone").cases(of: 1).first)
        var library = ClassShelf.library
        library.files = []
        #expect(drawn.played(from: library) == nil)
    }
}
