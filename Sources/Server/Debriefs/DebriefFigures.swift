import Classroom
import Foundation
import Scenarios
import Vocabulary

/// The measures behind "more", over one learner's visit.
struct DebriefFigures: Sendable {
    /// What the answers come to.
    let detection: Detection
    private let seconds: Int?
    private let quality: Double?

    /// Measures a debrief, with what the trainer said over it.
    init(of debrief: Debrief) {
        let truth = debrief.truth.grading.truth
        var detection = Detection()
        func count(_ outcome: GradeOutcome, isThere: Bool) {
            switch outcome {
            case .hit: detection.count(isThere: true, isObserved: true)
            case .miss: detection.count(isThere: true, isObserved: false)
            case .falseAlarm: detection.count(isThere: false, isObserved: true)
            case .correctRejection: detection.count(isThere: false, isObserved: false)
            case .abstained: detection.count(isThere: isThere, isObserved: nil)
            case .right, .wrong, .disputed, .notGraded: break
            }
        }
        for fact in debrief.grade.facts {
            guard let question = SheetCatalogue.question(fact.item), !question.flags.isEmpty else { continue }
            count(fact.outcome, isThere: truth.colour(of: question) == .flagged)
        }
        for kind in debrief.grade.kinds { count(kind.outcome, isThere: truth.key.kinds.contains(kind.item)) }
        self.detection = detection
        seconds = debrief.grade.secondsToFirstHit
        quality = debrief.grade.evidenceQuality
    }

    /// The rows, each with how to read it.
    func figures(in tongue: Tongue) -> [DebriefView.Figure] {
        let none = tongue(Bilingual("无法计算", "undefined"))
        func figure(_ words: Bilingual, _ value: String?, _ hint: Bilingual) -> DebriefView.Figure {
            DebriefView.Figure(words: tongue(words), value: value ?? none, hint: tongue(hint))
        }
        return [
            figure(
                Bilingual("第一次看准用时", "Time to the first right flag"),
                seconds.map { tongue(Bilingual("\($0 / 60)分\($0 % 60)秒", "\($0 / 60) min \($0 % 60) s")) },
                Bilingual("从打开现场算起", "from the opening of the visit")
            ),
            figure(
                Bilingual("取证质量", "Quality of evidence"),
                quality.map(Self.percent),
                Bilingual("有没有取证，页面、控件、时间对不对", "filed, the right page, the right control, with the time")
            ),
            figure(
                Bilingual("灵敏度", "Sensitivity"),
                Self.share(detection.hits, of: detection.violations),
                Bilingual("有问题的地方看出了多少", "the share of what is there that was seen")
            ),
            figure(
                Bilingual("特异度", "Specificity"),
                Self.share(detection.correctRejections, of: detection.lawful),
                Bilingual("没有问题的地方有多少没冤枉", "the share of what is lawful that was cleared")
            ),
            figure(
                Bilingual("辨别力 d′", "d′"),
                detection.dPrime.value.map(Self.number),
                Bilingual("越大，越能分清有没有问题", "the larger, the better told apart")
            ),
            figure(
                Bilingual("判断倾向 c", "Criterion c"),
                detection.criterion.value.map(Self.number),
                Bilingual("小于零：容易指认；大于零：比较谨慎", "below 0: accuses easily; above 0: cautious")
            ),
        ]
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    private static func share(_ part: Int, of whole: Int) -> String? {
        whole == 0 ? nil : percent(Double(part) / Double(whole))
    }

    private static func number(_ value: Double) -> String { String(format: "%.2f", value) }
}
