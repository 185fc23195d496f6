import Scenarios
import Testing
import Vocabulary

@testable import Classroom

/// A class whose learners answered by the throw of dice, about the first scenarios of the shelf.
enum PlayedClass {
    static let start = 1_795_310_043_250

    static func record(learners: Int, units: Int, hasNames: Bool = false) -> ClassRecord {
        let library = ShelfLibrary.library
        let plan = ClassPlan(
            title: "班",
            course: "first-day",
            naming: .roster,
            district: "静安",
            seed: "seed",
            joinCode: "482913",
            units: units,
            madeAt: start
        )
        var training = TrainingClass(id: "k-1", plan: plan)
        var happenings: [ClassRecord.Happening] = []
        func take(_ event: ClassEvent) {
            let at = start + happenings.count * 1_000
            training.take(event, at: at)
            happenings.append(ClassRecord.Happening(at: at, event: event))
        }
        let ids = (0..<learners).map { LearnerID(number: $0 + 1) }
        for id in ids { take(.joined(id, nickname: "学员", pass: "pass-\(id)", word: "word-\(id)")) }
        take(.started)
        var dice = Dice(words: "played")
        for id in ids {
            for unit in 1...units {
                let truth = library.sheetTruth(of: library.scenarios[unit - 1])
                take(.opened(id, unit: unit, visit: "v"))
                for fact in truth.facts.keys.sorted().prefix(6) {
                    guard let choice = dice.pick(SheetCatalogue.question(fact)?.choices ?? []) else { continue }
                    take(.answered(id, unit: unit, question: fact.rawValue, choice: choice.choice.rawValue))
                }
                for kind in truth.offered {
                    guard let verdict = dice.pick(KindVerdict.allCases) else { continue }
                    take(.sorted(id, unit: unit, kind: kind.rawValue, choice: verdict.rawValue))
                }
                take(.noted(id, unit: unit, text: "=1+1"))
                take(.submitted(id, unit: unit))
            }
        }
        let attempts = training.roll.flatMap { learner in
            (1...units).map { unit in
                let scenario = library.scenarios[unit - 1]
                let truth = library.sheetTruth(of: scenario)
                let work = learner.work(at: unit)
                return Attempt(
                    learner: learner,
                    unit: unit,
                    caseID: scenario.id.rawValue,
                    title: scenario.title,
                    variant: "class/word",
                    difficulty: 1,
                    merchant: "练习面馆",
                    service: scenario.service,
                    truth: truth,
                    grade: SheetGrading(of: truth, citing: library.law).grade(work.sheet, work.kindSheet)
                )
            }
        }
        let rows = ids.map { RosterRow(learner: $0, nickname: "=名\($0)", group: "+组") }
        return ClassRecord(
            training: training,
            happenings: happenings,
            attempts: attempts,
            roster: Roster(rows: rows),
            hasNames: hasNames,
            law: library.law
        )
    }
}
