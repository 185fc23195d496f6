import Classroom
import Flow
import Foundation
import Journal
import Vocabulary

/// How a learner's merchant was judged, and the visit played again.
struct Debrief: Sendable {
    /// What was true.
    var truth: ClassContent.Truth
    /// The grade, with what the trainer said over it.
    var grade: SheetGrade
    /// What speaks against the merchant.
    var points: [DebriefPoint]
    /// The pages.
    var replay: DebriefReplay
    /// What the trainer said over it, with the reason.
    var overrules: [Overrule]
    /// What the law says.
    var law: LawTables

    /// What a kind is called.
    func name(of kind: Kind) -> Bilingual {
        let card = law.card(of: kind)
        return Bilingual(card.zh, card.en)
    }
}

/// Puts debriefs together from the class, the answer key and the journal.
struct DebriefDesk: Sendable {
    let grades: ClassGrades
    let law: LawTables
    let shards: VisitShards
    let journal: JournalStore

    /// The debrief of a learner who opened a merchant.
    ///
    /// Asks nobody whether it may be seen: whoever calls has asked ``TrainingClass/isShown(_:to:)`` or is the trainer.
    ///
    /// - Returns: The debrief; nil where the merchant was never opened.
    /// - Throws: What keeps the journal or the course from being read.
    func debrief(of learner: Learner, at unit: Int, in training: TrainingClass) async throws -> Debrief? {
        let work = learner.work(at: unit)
        guard let id = work.visit else { return nil }
        let truth = try grades.truth(of: learner, at: unit, in: training)
        let grade = try grades.grade(of: learner, at: unit, in: training)
        let points = DebriefPoint.all(of: grade, given: truth.grading.truth, by: law)
        // The journal has every act that the visit's owner has answered.
        let entry = try await shards[id].entry(of: id)
        let decoder = JSONDecoder()
        let acts = try await journal.events(of: id).map { try decoder.decode(Event.self, from: Data($0.body.utf8)) }
        let replay = DebriefReplay(
            of: acts,
            seed: entry.visit.seed,
            in: entry.script,
            beside: truth.twin,
            points: points,
            loci: try grades.loci(of: learner, at: unit, in: training)
        )
        return Debrief(truth: truth, grade: grade, points: points, replay: replay, overrules: work.said, law: law)
    }
}
