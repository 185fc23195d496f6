import Classroom
import Vocabulary

/// The wall for the projector: how many are where, what was answered, and no names unless the trainer chooses.
struct WallView: Sendable {
    /// How many are at a merchant.
    struct Station: Sendable {
        var number: Int
        var walking: Int
        var stuck: Int
        var done: Int
        var share: Int
    }

    /// What was answered to a question, of those who handed the merchant in.
    struct Histogram: Sendable {
        var words: String
        var bars: [Bar]
        /// How the answers stand to what was there: every learner met an own variant, so that no one answer is right for all.
        var outcomes: [Bar]
        var hasOutcomes: Bool
    }

    /// One answer and how many gave it.
    struct Bar: Sendable {
        var words: String
        var count: Int
        var share: Int
    }

    /// A learner who is shown by nickname.
    struct Person: Sendable {
        var nickname: String
        var place: String
    }

    /// After how long without a sign somebody counts as stuck.
    ///
    /// - Unit: milliseconds.
    static let patience = 180_000
    /// Questions shown at once.
    static let most = 6

    var title: String
    var code: String
    var join: String
    var picture: String
    var phase: String
    var count: Int
    var finished: Int
    var stations: [Station]
    var histograms: [Histogram]
    var hasHistograms: Bool
    var people: [Person]
    var showsNames: Bool
    var isLobby: Bool
    var tongue: Tongue
    var changes: String
    var deadline: String
    var hasDeadline: Bool

    init(
        _ training: TrainingClass,
        paper: SheetPaper,
        names: [LearnerID: String],
        showsNames: Bool,
        join: String,
        tongue: Tongue,
        now: Int,
        graded: [FactID: GradeCounts] = [:]
    ) {
        let plan = training.plan
        title = plan.title
        code = plan.joinCode
        self.join = join
        picture = Routes.link(to: "join.png", ofClass: training.id.rawValue)
        changes = Routes.link(to: "changes", ofClass: training.id.rawValue)
        phase = tongue(ConsoleView.words(of: training.phase))
        isLobby = training.phase == .lobby
        let roll = training.roll
        count = roll.count
        finished = roll.count { $0.current(of: plan.units) > plan.units }
        stations = (1...max(plan.units, 1)).map { unit in
            let here = roll.filter { $0.current(of: plan.units) == unit && $0.work(at: unit).openedAt != nil }
            let stuck = training.phase == .open ? here.count { now - $0.seenAt > Self.patience } : 0
            let done = roll.count { $0.work(at: unit).submittedAt != nil }
            return Station(
                number: unit,
                walking: here.count - stuck,
                stuck: stuck,
                done: done,
                share: roll.isEmpty ? 0 : done * 100 / roll.count
            )
        }
        // Answers are shown of what was shown: before, they would be copied.
        let shown = Self.shown(in: training)
        histograms =
            shown.map { unit in
                let works = roll.map { $0.work(at: unit) }.filter { $0.submittedAt != nil }
                return paper.sections.flatMap(\.questions)
                    .map { question in (question, works.compactMap { $0.answers[question.id] }) }
                    .filter { !$0.1.isEmpty }
                    .sorted { Self.spread($0.1) > Self.spread($1.1) }
                    .prefix(Self.most)
                    .map { question, answers in
                        Histogram(
                            words: tongue(question.words),
                            bars: question.choices.map { choice in
                                let count = answers.count { $0 == choice.id }
                                return Bar(
                                    words: tongue(choice.words),
                                    count: count,
                                    share: count * 100 / max(answers.count, 1)
                                )
                            },
                            outcomes: graded[FactID(rawValue: question.id)].map { Self.bars(of: $0, in: tongue) } ?? [],
                            hasOutcomes: graded[FactID(rawValue: question.id)] != nil
                        )
                    }
            } ?? []
        hasHistograms = !histograms.isEmpty
        self.showsNames = showsNames
        people =
            showsNames
            ? roll.map { learner in
                let unit = learner.current(of: plan.units)
                return Person(
                    nickname: names[learner.id] ?? learner.nickname,
                    place: unit > plan.units
                        ? tongue(Bilingual("走完了", "finished"))
                        : tongue(Bilingual("第\(unit)家", "merchant \(unit)"))
                )
            } : []
        self.tongue = tongue
        deadline = training.deadline.map(String.init) ?? ""
        hasDeadline = training.deadline != nil && training.phase == .open
    }

    /// The last merchant of which the answer was shown to all; nil where none was.
    static func shown(in training: TrainingClass) -> Int? {
        (1...max(training.plan.units, 1)).last { training.shownUnits.contains($0) || training.phase == .ended }
    }

    /// How many were right, and how many were not.
    private static func bars(of counts: GradeCounts, in tongue: Tongue) -> [Bar] {
        let rows: [(GradeOutcome, Int)] = [
            (.hit, counts.hits), (.miss, counts.misses), (.falseAlarm, counts.falseAlarms),
            (.correctRejection, counts.correctRejections), (.right, counts.right), (.wrong, counts.wrong),
            (.abstained, counts.abstained), (.disputed, counts.disputed),
        ]
        let sum = max(rows.map(\.1).reduce(0, +), 1)
        return rows.filter { $0.1 > 0 }.map { outcome, count in
            Bar(words: tongue(outcome.words), count: count, share: count * 100 / sum)
        }
    }

    /// How far answers are apart, so that what the room disagrees on stands in front.
    private static func spread(_ answers: [String]) -> Int {
        let counts = Dictionary(answers.map { ($0, 1) }, uniquingKeysWith: +).values
        return answers.count - (counts.max() ?? 0)
    }
}
