import Classroom
import Foundation
import Scoring
import Vocabulary

/// The page on which classes are compared.
struct SeriesView: Sendable {
    /// A class to choose.
    struct Choice: Sendable {
        var id: String
        var words: String
        var isBefore: Bool
        var isAfter: Bool
    }

    var choices: [Choice]
    var hasChoices: Bool
    var figures: FiguresView
    var tongue: Tongue

    init(
        _ records: [ClassRecord],
        titles: [String: String],
        chosen: (before: ClassID?, after: ClassID?),
        comparison: ClassComparison?,
        in tongue: Tongue
    ) {
        self.tongue = tongue
        func words(_ zh: String, _ en: String) -> String { tongue(Bilingual(zh, en)) }
        choices = records.map { record in
            Choice(
                id: record.training.id.rawValue,
                words: "\(Self.day(of: record)) · \(record.training.plan.title) · \(record.training.plan.form ?? "A")",
                isBefore: record.training.id == chosen.before,
                isAfter: record.training.id == chosen.after
            )
        }
        hasChoices = choices.count > 1
        let columns = [
            words("课程", "Course"), words("试卷", "Form"), words("难度（1–3）", "Difficulty (1–3)"), words("学员", "Learners"),
            words("得分", "Score"), words("看准率", "Hit rate"), words("冤枉率", "False accusation rate"),
        ]
        let over = FiguresView.Section(
            words("一堂一堂", "Over time"),
            notes: [
                words(
                    "分数要和难度一起看：题目容易，分数自然高。",
                    "Read scores beside the difficulty: an easier class is no better class."
                )
            ],
            columns: [""] + columns,
            rows: records.map { record in
                let plan = record.training.plan
                return (
                    "\(Self.day(of: record)) \(plan.title)",
                    [
                        FiguresView.Cell(text: titles[plan.course] ?? plan.course),
                        FiguresView.Cell(text: plan.form ?? "A"),
                    ] + Self.cells(of: [record], in: tongue)
                )
            }
        )
        let districts = Dictionary(grouping: records) { $0.training.plan.district }
        let byDistrict = FiguresView.Section(
            words("按地区", "By district"),
            columns: [""] + columns.dropFirst(2),
            rows: districts.keys.sorted().map { district in
                (
                    district.isEmpty ? words("（没有写）", "(none given)") : district,
                    Self.cells(of: districts[district] ?? [], in: tongue)
                )
            }
        )
        figures = FiguresView(
            title: words("课堂比较", "Classes compared"),
            back: Routes.linkToTrainer,
            backWords: words("所有课堂", "All classes"),
            empty: words("还没有课堂。", "No class yet."),
            sections: (comparison.map { [Self.section(of: $0, in: tongue)] } ?? []) + [over, byDistrict],
            tongue: tongue
        )
    }

    /// Difficulty, learners, score, hit rate and false accusations of some classes together.
    private static func cells(of records: [ClassRecord], in tongue: Tongue) -> [FiguresView.Cell] {
        let attempts = records.flatMap(\.attempts)
        let sum = ResultSummary(of: attempts)
        let levels = records.compactMap(\.difficulty)
        let level = levels.isEmpty ? nil : levels.reduce(0, +) / Double(levels.count)
        let detection = sum.detection
        let judged = detection.falseAlarms + detection.correctRejections
        let accusing = judged > 0 ? Double(detection.falseAlarms) / Double(judged) : nil
        let undefined = tongue(Bilingual("无定义", "undefined"))
        return [
            tongue.figure(level), "\(records.map { $0.training.learners.count }.reduce(0, +))",
            sum.share.value.map(tongue.percent) ?? tongue.figure(sum.share), tongue.figure(detection.sensitivity),
            accusing.map(tongue.percent) ?? undefined,
        ].map { FiguresView.Cell(text: $0) }
    }

    private static func section(of comparison: ClassComparison, in tongue: Tongue) -> FiguresView.Section {
        func words(_ zh: String, _ en: String) -> String { tongue(Bilingual(zh, en)) }
        func share(_ share: ClassComparison.Share) -> [FiguresView.Cell] {
            let range = share.drawn.interval.map { "[\(tongue.percent($0.low)), \(tongue.percent($0.high))]" } ?? ""
            let mean = share.mean.value.map(tongue.percent) ?? tongue.figure(share.mean)
            return ["\(share.learners)", mean, range].map { FiguresView.Cell(text: $0) }
        }
        var rows: [(head: String, cells: [FiguresView.Cell])] = [
            (words("前测", "Before"), share(comparison.before)), (words("后测", "After"), share(comparison.after)),
        ]
        var notes = [
            comparison.pairing == .paired
                ? words("按名册里的学员号，一个人对一个人。", "The same people, paired by the codes of their rosters.")
                : words(
                    "没有名册，不知道谁是谁：只比两堂课的平均分，不算每个人的进步。",
                    "Without rosters nobody is paired: the means are compared, no gain is computed."
                )
        ]
        if !comparison.isParallel {
            notes.append(
                words(
                    "注意：这两堂课不是同一门课的两份平行试卷，分数不能直接比。",
                    "Mind: these are not parallel forms of one course; their scores do not compare."
                )
            )
        }
        if let gain = comparison.gain {
            let range = gain.drawn.interval.map { "[\(tongue.figure($0.low)), \(tongue.figure($0.high))]" } ?? ""
            rows.append(
                (
                    words("进步（后减前）", "Gain"),
                    ["\(gain.learners)", tongue.figure(gain.mean), range].map { FiguresView.Cell(text: $0) }
                )
            )
            rows.append(
                (
                    words("可进步的部分进步了多少", "Normalised gain"),
                    ["\(gain.learners)", tongue.figure(gain.normalised), ""].map { FiguresView.Cell(text: $0) }
                )
            )
            if gain.left > 0 {
                notes.append(words("\(gain.left) 人只有一次，不在内。", "\(gain.left) with one result only are left out."))
            }
        }
        return FiguresView.Section(
            words("前测和后测", "Before and after"),
            notes: notes,
            columns: ["", words("人数", "Learners"), words("值", "Value"), words("95% 区间", "95 % interval")],
            rows: rows
        )
    }

    private static func day(of record: ClassRecord) -> String {
        String(ClassTime(milliseconds: record.training.plan.madeAt).text.prefix(10))
    }
}
