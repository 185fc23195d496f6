import Classroom
import Vocabulary

extension FiguresView {
    /// How a class did: by merchant and by learner, and what detection makes of it.
    init(resultsOf record: ClassRecord, in tongue: Tongue) {
        let training = record.training
        let id = training.id.rawValue
        func words(_ zh: String, _ en: String) -> String { tongue(Bilingual(zh, en)) }
        let all = words("全部", "All")
        let units = Array(1...max(training.plan.units, 1))
        let parts = units.map { unit in
            (words("第\(unit)家", "Merchant \(unit)"), ResultSummary(of: record.attempts.filter { $0.unit == unit }))
        }
        let summaries = [(all, ResultSummary(of: record.attempts))] + parts
        let totals = Section(
            words("看准、漏掉、冤枉、有争议", "Hits, misses, false accusations, disputed"),
            notes: [
                words(
                    "只算已交的表。冤枉商家要扣分，扣的分写在括号里。结论只是“涉嫌”，由监管部门和法院认定。",
                    "Sheets handed in count. False accusations cost points, shown in brackets. A finding is suspected only: a regulator or court decides."
                )
            ],
            columns: [
                "", words("已交", "Sheets"), words("看准", "Hits"), words("漏掉", "Misses"),
                words("冤枉（扣分）", "False accusations (cost)"), words("有争议", "Disputed"), words("得分", "Score"),
            ],
            rows: summaries.map { name, sum in
                let cells = [
                    "\(sum.sheets)", "\(sum.counts.hits)", "\(sum.counts.misses)",
                    "\(sum.counts.falseAlarms) (−\(sum.accusationCost))", "\(sum.counts.disputed)",
                    sum.share.value.map(tongue.percent) ?? tongue.figure(sum.share),
                ]
                return (name, cells.map { Cell(text: $0) })
            }
        )
        let people = Section(
            words("学员", "Learners"),
            notes: [
                words(
                    "格子里是事实分/情形分；点开逐题看，也可以改判。",
                    "Cells are facts / kinds; open one to see each item and to change a grade."
                )
            ],
            columns: [""]
                + units.flatMap { [words("第\($0)家", "Merchant \($0)"), words("讲评", "Debrief")] },
            rows: training.roll.map { learner in
                let cells = units.flatMap { unit -> [Cell] in
                    let found = record.attempts.first { $0.learner.id == learner.id && $0.unit == unit }
                    guard let found else { return [Cell(text: words("未开始", "not started")), Cell(text: "")] }
                    let state = words(
                        Self.states[found.learner.work(at: unit).state]?.zh ?? "",
                        Self.states[found.learner.work(at: unit).state]?.en ?? ""
                    )
                    let (facts, kinds) = (found.grade.factScore, found.grade.kindScore)
                    let score = "\(facts.points)/\(facts.most) · \(kinds.points)/\(kinds.most) · \(state)"
                    let place = [learner.id.rawValue, String(unit)]
                    return [
                        Cell(text: score, link: Routes.link(to: "results", place[0], place[1], ofClass: id)),
                        Cell(
                            text: words("投影", "project"),
                            link: Routes.link(to: "debriefs", place[0], place[1], ofClass: id)
                        ),
                    ]
                }
                return (learner.nickname, cells)
            }
        )
        let more = Section(
            words("更多：时间、证据、灵敏度、特异度、d′", "More: time, evidence, sensitivity, specificity, d′"),
            columns: [
                "", words("首次看准（秒，中位数）", "First right flag (s, median)"), words("证据质量", "Evidence quality"),
                words("灵敏度", "Sensitivity"), words("特异度", "Specificity"), "d′", words("判断倾向 c", "Criterion c"),
            ],
            rows: summaries.map { name, sum in
                let cells = [
                    tongue.figure(sum.medianSeconds), tongue.figure(sum.evidence),
                    tongue.figure(sum.detection.sensitivity),
                    tongue.figure(sum.detection.specificity), tongue.figure(sum.detection.dPrime),
                    tongue.figure(sum.detection.criterion),
                ]
                return (name, cells.map { Cell(text: $0) })
            },
            isMore: true
        )
        self.init(
            title: words("成绩 · ", "Results · ") + training.plan.title,
            back: Routes.link(toClass: id),
            backWords: words("回到课堂", "Back to the class"),
            empty: words("还没有学员。", "Nobody has joined yet."),
            sections: [totals, people, more],
            tongue: tongue
        )
    }

    private static let states: [Learner.State: Bilingual] = [
        .notStarted: Bilingual("未开始", "not started"),
        .inProgress: Bilingual("进行中", "in progress"),
        .submitted: Bilingual("已交", "handed in"),
        .adjudicated: Bilingual("已改判", "grade changed"),
    ]
}
