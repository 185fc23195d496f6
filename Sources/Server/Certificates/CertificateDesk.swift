import Classroom
import Crypto
import Foundation
import Scenarios
import Synchronization
import Vocabulary

/// Issues certificates and finds them again by their codes.
///
/// No register is kept: a certificate follows from what the class holds, and its code from its words and the class's seed, which
/// nobody but the class's file knows. With the class goes the key, and its certificates verify no more.
final class CertificateDesk: Sendable {
    /// What keeps a learner from a certificate.
    enum Lack: Hashable, Sendable {
        /// Merchants that are not handed in.
        case sheets
        /// Merchants whose judgement is not shown yet.
        case showing
        /// The unit on conduct is not passed.
        case conduct
    }

    /// A certificate with its code.
    struct Issued: Hashable, Sendable {
        /// The certificate.
        let certificate: Certificate
        /// The code.
        let code: CertificateCode
        /// The learner's drawn nickname.
        let nickname: String
    }

    /// What was issued for the work of a learner; other work is graded anew.
    private struct Known: Sendable {
        var work: [Int: Learner.Work]
        var behavedAt: Int?
        var issued: Issued?
    }

    private let desk: ClassDesk
    private let content: ClassContent
    private let grades: ClassGrades
    private let known = Mutex<[ClassID: [LearnerID: Known]]>([:])

    /// Makes the desk.
    init(desk: ClassDesk, content: ClassContent, grades: ClassGrades) {
        self.desk = desk
        self.content = content
        self.grades = grades
    }

    /// What keeps a learner from a certificate; nothing where it can be issued.
    func lacks(of learner: Learner, in training: TrainingClass) -> [Lack] {
        let units = 1...max(training.plan.units, 1)
        var lacks: [Lack] = []
        if units.contains(where: { learner.work(at: $0).submittedAt == nil }) { lacks.append(.sheets) }
        if units.contains(where: { !training.isShown($0, to: learner) }) { lacks.append(.showing) }
        if learner.conductGrade(in: content.quiz)?.isPassed != true { lacks.append(.conduct) }
        return lacks
    }

    /// A learner's certificate; nil while something is lacking.
    ///
    /// - Throws: What keeps the learner's sheets from being graded.
    func certificate(of learner: Learner, in training: TrainingClass) throws -> Issued? {
        guard lacks(of: learner, in: training).isEmpty else { return nil }
        if let known = known.withLock({ $0[training.id]?[learner.id] }), known.behavedAt == learner.behavedAt,
            known.work == learner.work
        {
            return known.issued
        }
        let issued = try graded(learner, in: training)
        let made = Known(work: learner.work, behavedAt: learner.behavedAt, issued: issued)
        known.withLock { $0[training.id, default: [:]][learner.id] = made }
        return issued
    }

    private func graded(_ learner: Learner, in training: TrainingClass) throws -> Issued? {
        let units = 1...max(training.plan.units, 1)
        // The day of the last thing that it took, so that it is the same whenever it is printed.
        let done = units.compactMap { learner.work(at: $0).submittedAt } + [learner.behavedAt].compactMap(\.self)
        guard let date = CivilDate(ConsoleView.day(of: done.max() ?? learner.joinedAt)) else { return nil }
        let shares = try units.map { try Self.share(of: grades.grade(of: learner, at: $0, in: training)) }
        let counted = shares.compactMap(\.self)
        let mean = counted.isEmpty ? 0 : counted.reduce(0, +) / Double(counted.count)
        let certificate = Certificate(
            classroom: training.plan.title,
            learner: learner.id,
            course: training.plan.course,
            scorePercent: Int((mean * 100).rounded()),
            date: date,
            issuer: training.plan.issuer ?? ""
        )
        guard let code = CertificateCode(signature: Self.signature(of: certificate, by: training.plan)) else {
            return nil
        }
        return Issued(certificate: certificate, code: code, nickname: learner.nickname)
    }

    /// Every certificate of a class, in the order in which its learners joined.
    func certificates(of training: TrainingClass) throws -> [Issued] {
        try training.roll.compactMap { try certificate(of: $0, in: training) }
    }

    /// The certificate that has a code, with its class; nil where no class that is kept has issued it.
    func find(_ code: CertificateCode) async throws -> (issued: Issued, training: TrainingClass)? {
        let all = await desk.all
        let ids = Set(all.map(\.id))
        known.withLock { known in known = known.filter { ids.contains($0.key) } }
        for training in all {
            let match = try certificates(of: training).first {
                code.verifies(Self.signature(of: $0.certificate, by: training.plan))
            }
            if let match { return (match, training) }
        }
        return nil
    }

    /// What a merchant counts: facts and kinds alike; nil where nothing of it counts.
    private static func share(of grade: SheetGrade) -> Double? {
        let shares = [grade.factScore.share, grade.kindScore.share].compactMap(\.self)
        return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    }

    private static func signature(of certificate: Certificate, by plan: ClassPlan) -> [UInt8] {
        let key = SymmetricKey(data: SHA256.hash(data: Data("mockmerchant-certificate-key/1\n\(plan.seed)".utf8)))
        let text = Data(certificate.canonicalText.utf8)
        return Array(HMAC<SHA256>.authenticationCode(for: text, using: key))
    }
}
