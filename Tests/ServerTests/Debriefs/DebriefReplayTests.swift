import Classroom
import Flow
import Foundation
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// What a replay shows of every merchant of the shipped courses, for three sheets.
struct DebriefReplayTests {
    /// A merchant of a course.
    struct Place: Sendable, CustomTestStringConvertible {
        var course: String
        var unit: Int

        var testDescription: String { "\(course) \(unit)" }
    }

    static let places: [Place] = (ClassShelf.content?.courses ?? []).flatMap { course in
        course.units.indices.map { Place(course: course.id, unit: $0 + 1) }
    }

    @Test func `there are merchants to debrief`() { #expect(Self.places.count > 6) }

    /// A debrief without a server: somebody walked the shortest way to the end.
    static func debrief(
        _ place: Place,
        acts: (Script) -> [Event] = { $0.wayThrough },
        sheet: (SheetTruth) -> (Sheet, KindSheet) = { _ in (Sheet(), KindSheet()) }
    ) throws -> Debrief {
        let content = try #require(ClassShelf.content)
        let plan = ClassPlan(
            title: "班",
            course: place.course,
            seed: "debrief",
            joinCode: "123456",
            units: place.unit,
            madeAt: 0
        )
        let truth = try content.truth(plan, 1, place.unit)
        let (facts, kinds) = sheet(truth.grading.truth)
        let grade = truth.grading.grade(facts, kinds)
        let points = DebriefPoint.all(of: grade, given: truth.grading.truth, by: content.law)
        return Debrief(
            truth: truth,
            grade: grade,
            points: points,
            replay: DebriefReplay(
                of: acts(truth.script),
                seed: "somebody",
                in: truth.script,
                beside: truth.twin,
                points: points,
                loci: truth.script.loci
            ),
            overrules: [],
            law: content.law
        )
    }

    private static func frame(isChinese: Bool = true) -> DebriefFrame {
        DebriefFrame(unit: 1, who: "一位学员", tongue: Tongue(isChinese: isChinese), base: "debrief", home: "/c/x")
    }

    /// Whatever is right.
    private static func right(_ truth: SheetTruth) -> (Sheet, KindSheet) {
        var sheet = Sheet()
        for (id, fact) in truth.facts { sheet.answers[id] = SheetAnswer(fact.choices.first { $0 != .couldNotTell }) }
        let kinds = truth.offered.map { kind in
            (kind, KindSheet.Entry(truth.key.kinds.contains(kind) ? .suspected : .notSuspected))
        }
        return (sheet, KindSheet(Dictionary(uniqueKeysWithValues: kinds)))
    }

    /// Everything that speaks against the merchant, true or not.
    static func accusing(_ truth: SheetTruth) -> (Sheet, KindSheet) {
        var sheet = Sheet()
        for question in SheetCatalogue.all { sheet.answers[question.id] = SheetAnswer(question.flags.first) }
        let kinds = truth.offered.map { ($0, KindSheet.Entry(.suspected)) }
        return (sheet, KindSheet(Dictionary(uniqueKeysWithValues: kinds)))
    }

    @Test(arguments: places) func `every page of every merchant is drawn, dead, and its points are somewhere`(
        _ place: Place
    ) throws {
        let debrief = try Self.debrief(place)
        let screen = ReplayScreen(templates: try PageTemplates())
        var marked: Set<Int> = []
        for number in 1...debrief.replay.scenes.count {
            let view = try SceneView(debrief, number, Self.frame(), drawnBy: screen)
            for text in [view.screen, view.twin] {
                for word in [" action=", " href=", "<script", " method=", " data-to=", " name="] {
                    #expect(!text.contains(word), "\(place) page \(number): \(word)")
                }
            }
            let marks = debrief.replay.scenes[number - 1].marks
            let isMarked = view.screen.contains(" data-mark=") || view.screen.contains(" data-fact=")
            #expect(isMarked == !marks.isEmpty, "\(place) page \(number)")
            #expect(!view.twin.contains(" data-mark="), "\(place) page \(number)")
            #expect(debrief.truth.isSuspected || !view.screen.contains(" data-mark="), "\(place) page \(number)")
            #expect(view.hasTwin == (debrief.truth.twin != nil))
            marked.formUnion(marks.map(\.number))
        }
        let reachable = Set(debrief.truth.script.loci.map(\.practice))
        for point in debrief.points where !point.practices.isDisjoint(with: reachable) {
            #expect(marked.contains(point.number), "\(place): \(point.name.zh) is marked nowhere")
        }
        #expect(debrief.truth.isSuspected || !debrief.points.contains { $0.kind != nil }, "\(place)")
    }

    @Test(arguments: places) func `the marker stands at the control`(_ place: Place) throws {
        let debrief = try Self.debrief(place)
        let screen = ReplayScreen(templates: try PageTemplates())
        for (index, scene) in debrief.replay.scenes.enumerated() {
            let view = try SceneView(debrief, index + 1, Self.frame(), drawnBy: screen)
            for mark in scene.marks {
                guard let label = mark.locus.control?.label, !label.isEmpty, label.count < 8 else { continue }
                let behind = view.screen.replacing("data-fact=\"", with: "data-mark=\"")
                    .split(separator: "data-mark=\"").dropFirst()
                #expect(behind.contains { $0.prefix(900).contains(label) }, "\(place) page \(index + 1): \(label)")
            }
        }
    }

    @Test(arguments: places) func `the first page adds up for an empty, a right and an accusing sheet`(
        _ place: Place
    ) throws {
        let templates = try PageTemplates()
        for isChinese in [true, false] {
            let empty = try Self.debrief(place)
            let view = DebriefView(empty, Self.frame(isChinese: isChinese))
            #expect(view.rows.map(\.hits) == [0, 0])
            #expect(view.rows.map(\.falseAlarms) == [0, 0])
            #expect(view.groups.map(\.count).reduce(0, +) == empty.grade.facts.count + empty.grade.kinds.count)
            #expect(view.figures.filter { $0.value == (isChinese ? "无法计算" : "undefined") }.count >= 4)

            let right = try Self.debrief(place, sheet: Self.right)
            #expect(right.grade.factScore.points == right.grade.factScore.most, "\(place)")
            #expect(right.grade.kindScore.points == right.grade.kindScore.most, "\(place)")
            #expect(!DebriefView(right, Self.frame()).rows.contains { $0.misses > 0 || $0.falseAlarms > 0 })

            let accusing = try Self.debrief(place, sheet: Self.accusing)
            let accused = DebriefView(accusing, Self.frame(isChinese: isChinese))
            #expect(accused.rows[1].falseAlarms > 0, "\(place)")
            #expect(accused.groups.first?.isOpen == true)
            for view in [view, accused] {
                let page = try templates.render("trainer-debrief", view)
                #expect(page.contains(isChinese ? "模拟练习" : "A simulation"))
                #expect(!page.contains("违法") || !isChinese || !page.contains("已违法"))
            }
        }
    }

    @Test(arguments: places) func `a twin goes along to the end of the errand`(_ place: Place) throws {
        let debrief = try Self.debrief(place)
        guard let twin = debrief.truth.twin else { return }
        let last = try #require(debrief.replay.scenes.last { $0.isOwn })
        let own = last.visit.page(in: debrief.replay.script)
        let other = try #require(last.twin?.page(in: twin))
        #expect(own.title == other.title, "\(place)")
    }

    @Test(arguments: places) func `what was not walked to is shown apart`(_ place: Place) throws {
        let debrief = try Self.debrief(place, acts: { _ in [] })
        let view = DebriefView(debrief, Self.frame())
        #expect(view.stops.count == 1)
        #expect(!view.missed.contains { !$0.isMarked })
        let practices = debrief.points.reduce(into: Set<PracticeID>()) { $0.formUnion($1.practices) }
        let reachable = debrief.truth.script.loci.contains { practices.contains($0.practice) }
        #expect(reachable == (view.hasMissed || view.stops[0].isMarked), "\(place)")
    }
}
