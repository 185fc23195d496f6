import Classroom
import Testing
import Vocabulary

@testable import Scenarios

struct SheetGradingTests {
    private static let library = ShelfLibrary.library
    private static let shown = library.files.filter { $0.role.word == "violation" || $0.role.word == "near-miss" }

    private func grading(_ id: ScenarioID) throws -> SheetGrading {
        let scenario = try #require(Self.library.scenarios.first { $0.id == id })
        return SheetGrading(of: Self.library.sheetTruth(of: scenario), citing: Self.library.law)
    }

    /// The sheet of somebody who is always right.
    private func faultless(_ truth: SheetTruth) -> (Sheet, KindSheet) {
        let answers = truth.facts.compactMapValues { $0.choices.first.map { SheetAnswer($0) } }
        let kinds = truth.offered.map {
            ($0, KindSheet.Entry(truth.key.kinds.contains($0) ? .suspected : .notSuspected))
        }
        return (Sheet(answers), KindSheet(Dictionary(uniqueKeysWithValues: kinds)))
    }

    @Test func `who is always right has every point, in every scenario`() {
        for scenario in Self.library.scenarios {
            let truth = Self.library.sheetTruth(of: scenario)
            let (sheet, kinds) = faultless(truth)
            let grade = SheetGrading(of: truth, citing: Self.library.law).grade(sheet, kinds)
            #expect(grade.factScore.share == 1, "\(scenario.id)")
            #expect(grade.kindScore.share == 1, "\(scenario.id)")
            let counts = [grade.factCounts, grade.kindCounts]
            #expect(counts.allSatisfy { $0.misses + $0.falseAlarms + $0.wrong + $0.abstained == 0 }, "\(scenario.id)")
        }
    }

    @Test func `who says nothing has nothing, and accuses nobody`() {
        for scenario in Self.library.scenarios {
            let grade = SheetGrading(of: Self.library.sheetTruth(of: scenario), citing: Self.library.law).grade(Sheet())
            #expect(grade.factScore.points == 0 && grade.kindScore.points == 0)
            #expect(grade.factCounts.falseAlarms + grade.factCounts.misses + grade.kindCounts.misses == 0)
            #expect(grade.secondsToFirstHit == nil && grade.evidenceQuality == nil)
        }
    }

    @Test func `who suspects everything of a lawful merchant comes out below who suspects nothing`() throws {
        let grading = try grading("suowa-noodle@pure")
        let all = KindSheet(Dictionary(uniqueKeysWithValues: grading.truth.offered.map { ($0, .init(.suspected)) }))
        let none = KindSheet(Dictionary(uniqueKeysWithValues: grading.truth.offered.map { ($0, .init(.notSuspected)) }))
        #expect(grading.grade(Sheet(), all).kindScore.share == 0)
        #expect(grading.grade(Sheet(), all).kindScore.points < 0)
        #expect(grading.grade(Sheet(), none).kindScore.share == 1)
    }

    @Test func `a false accusation costs more than a miss`() {
        for points in [GradeWeights.standard.facts, GradeWeights.standard.kinds] {
            #expect(points.falseAlarm < points.miss)
            #expect(points.points(for: .abstained) == 0)
        }
    }

    @Test func `each outcome comes of its answer`() throws {
        let grading = try grading("dine-in-forced-phone")
        func outcome(_ id: FactID, _ choice: FactChoice?) -> GradeOutcome? {
            grading.grade(Sheet(choice.map { [id: SheetAnswer($0)] } ?? [:])).facts.first { $0.item == id }?.outcome
        }
        let refusing = FactID(.phoneNumber, .refusing)
        #expect(outcome(refusing, .blocked) == .hit)
        #expect(outcome(refusing, .wentOn) == .miss)
        #expect(outcome(refusing, .lesser) == .wrong)
        #expect(outcome(refusing, .couldNotTell) == .abstained)
        #expect(outcome(refusing, nil) == .abstained)
        #expect(outcome(FactID(.phoneNumber, .asked), .yes) == .right)
        #expect(outcome(FactID(.phoneNumber, .asked), .no) == .wrong)
        #expect(outcome(FactID(.box), .ticked) == .falseAlarm)
        #expect(outcome(FactID(.box), FactChoice.none) == .correctRejection)
        #expect(outcome(FactID(.follow, .refusing), .blocked) == .notGraded)
    }

    @Test func `what honest people may differ about is not counted, and a false accusation there is`() throws {
        let truth = SheetTruth(
            facts: [FactID(.follow, .refusing): FactTruth([.wentOn, .askedAgain])],
            key: AnswerKey(entries: []),
            offered: []
        )
        let grading = SheetGrading(of: truth, citing: Self.library.law)
        func grade(_ choice: FactChoice) -> FactGrade? {
            let id = FactID(.follow, .refusing)
            return grading.grade(Sheet([id: SheetAnswer(choice)])).facts.first { $0.item == id }
        }
        #expect(grade(.wentOn)?.outcome == .disputed && grade(.askedAgain)?.outcome == .disputed)
        #expect(grade(.wentOn)?.most == 0)
        #expect(grade(.blocked)?.outcome == .falseAlarm)
    }

    @Test func `a kind that no phone shows is no miss, and no licence to accuse`() throws {
        let kind = Kind.undisclosedThirdPartySharing
        let there = try #require(Self.library.files.first { $0.role == .violation(kind) })
        let truth = Self.library.sheetTruth(of: there)
        let grading = SheetGrading(of: truth, citing: Self.library.law)
        for verdict in [KindVerdict.suspected, .notSuspected] {
            let grade = grading.grade(Sheet(), KindSheet([kind: .init(verdict)])).kinds.first { $0.item == kind }
            #expect(grade?.outcome == .disputed)
        }
        let lawful = try self.grading("suowa-noodle@pure")
        let grade = lawful.grade(Sheet(), KindSheet([kind: .init(.suspected)])).kinds.first { $0.item == kind }
        #expect(grade?.outcome == .falseAlarm)
    }

    @Test func `an overrule holds, keeps what it overruled, and the later of two stands`() throws {
        let grading = try grading("dine-in-forced-phone")
        let item = Overrule.Item.kind(.phoneAuthorisationGate)
        let first = try #require(Overrule(item, to: .disputed, because: "页面当天打不开", by: "T-1", at: 1))
        let second = try #require(Overrule(item, to: .hit, because: "学员口头说对了", by: "T-1", at: 2))
        let grade = grading.grade(Sheet(), overrules: [first, second])
        let kind = try #require(grade.kinds.first { $0.item == .phoneAuthorisationGate })
        #expect(kind.outcome == .hit && kind.before == .abstained)
        #expect(kind.points == GradeWeights.standard.kinds.hit)
        #expect(grade.overrules == [first, second])
        #expect(Overrule(item, to: .hit, because: "  ", by: "T-1", at: 3) == nil)
    }

    @Test func `grading again with other weights is another score of the same outcomes`() throws {
        var grading = try grading("dine-in-forced-phone")
        let (sheet, kinds) = faultless(grading.truth)
        let before = grading.grade(sheet, kinds)
        grading.weights.kinds.hit = 60
        let after = grading.grade(sheet, kinds)
        #expect(after.kinds.map(\.outcome) == before.kinds.map(\.outcome))
        #expect(after.kindScore.points > before.kindScore.points)
    }

    @Test func `the first right flag counts, with its evidence`() throws {
        let scenario = try #require(Self.library.scenarios.first { $0.id == "dine-in-forced-phone" })
        let truth = Self.library.sheetTruth(of: scenario)
        let practice = try #require(truth.facts[FactID(.phoneNumber, .refusing)]?.practices.first)
        let place = EvidencePlace(practice: practice, stage: .entry, page: "锁蛙面馆", control: "授权手机号")
        let grading = SheetGrading(of: truth, citing: Self.library.law, showing: [place])
        let mark = EvidenceMark(handle: "p2", page: "锁蛙面馆", control: "授权手机号", seconds: 30)
        let sheet = Sheet([
            FactID(.phoneNumber, .refusing): SheetAnswer(.blocked, mark: mark, seconds: 35),
            FactID(.box): SheetAnswer(.ticked, seconds: 3),
        ])
        let grade = grading.grade(sheet, KindSheet([.phoneAuthorisationGate: .init(.suspected, seconds: 90)]))
        #expect(grade.secondsToFirstHit == 35)
        let fact = try #require(grade.facts.first { $0.item == FactID(.phoneNumber, .refusing) })
        #expect(fact.evidence?.quality == 1)
        #expect(grade.kinds.first { $0.item == .phoneAuthorisationGate }?.evidence?.isFiled == false)
    }

    @Test func `every reason is one sentence, says suspected of what is there, and names a provision`() {
        for scenario in Self.shown {
            let grade = SheetGrading(of: Self.library.sheetTruth(of: scenario), citing: Self.library.law).grade(Sheet())
            let reasons = grade.facts.map(\.reason) + grade.kinds.map(\.reason)
            for reason in reasons {
                #expect(reason.zh.hasSuffix("。") && reason.zh.count { $0 == "。" } == 1, "\(reason.zh)")
                for word in ["违法", "违规"] { #expect(!reason.zh.contains(word)) }
            }
            for kind in grade.kinds {
                #expect(kind.reason.zh.contains("涉嫌"))
                if !kind.provisions.isEmpty { #expect(kind.reason.zh.contains("《"), "\(kind.reason.zh)") }
            }
        }
    }
}
