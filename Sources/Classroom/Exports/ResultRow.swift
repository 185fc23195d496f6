/// One learner's attempt at one case.
package struct ResultRow: ExportTable {
    /// The file's name.
    package static let file = "results.csv"
    /// Its columns, in order.
    package static let columns: [SheetColumn] = [
        .text("class"), .text("form"), .text("learner"), .text("group"), .text("district"), .text("case"),
        .number("revision"), .text("variant_seed"), .text("profile"), .number("difficulty"), .number("attempt"),
        .text("state"), .text("started_at"), .text("submitted_at"), .number("seconds"), .number("steps"),
        .number("hits"), .number("misses"), .number("false_alarms"), .number("correct_rejections"),
        .number("could_not_tell"), .number("score"), .number("score_max"), .number("grade"), .text("adjudicated"),
    ]

    /// The class's code.
    package var classCode: String
    /// The form, such as `A`.
    package var form: String
    /// Who.
    package var learner: LearnerID
    /// The learner's group.
    package var group: String
    /// The learner's district.
    package var district: String
    /// The case.
    package var caseID: String
    /// The case's revision.
    package var revision: Int?
    /// The variant's seed, as words: spreadsheets round long numbers.
    package var variantSeed: String
    /// The profile that the case is played in.
    package var profile: String
    /// The declared difficulty.
    package var difficulty: Int?
    /// Which attempt, from 1.
    package var attempt: Int
    /// How far it is.
    package var state: AttemptState
    /// When it started.
    package var startedAt: ClassTime?
    /// When it was handed in.
    package var submittedAt: ClassTime?
    /// How long it took.
    package var seconds: Double?
    /// How many steps it took.
    package var steps: Int?
    /// There, and observed.
    package var hits: Int?
    /// There, and not observed.
    package var misses: Int?
    /// Not there, and observed.
    package var falseAlarms: Int?
    /// Not there, and not observed.
    package var correctRejections: Int?
    /// Not judged.
    package var couldNotTell: Int?
    /// The points.
    package var score: Double?
    /// The points that could be had.
    package var scoreMaximum: Double?
    /// The share of the points.
    package var grade: Measured
    /// Says that the trainer changed something in it.
    package var isAdjudicated: Bool

    /// Makes a row.
    package init(
        classCode: String,
        form: String,
        learner: LearnerID,
        group: String = "",
        district: String = "",
        caseID: String,
        revision: Int? = nil,
        variantSeed: String,
        profile: String = "",
        difficulty: Int? = nil,
        attempt: Int,
        state: AttemptState,
        startedAt: ClassTime? = nil,
        submittedAt: ClassTime? = nil,
        seconds: Double? = nil,
        steps: Int? = nil,
        hits: Int? = nil,
        misses: Int? = nil,
        falseAlarms: Int? = nil,
        correctRejections: Int? = nil,
        couldNotTell: Int? = nil,
        score: Double? = nil,
        scoreMaximum: Double? = nil,
        grade: Measured,
        isAdjudicated: Bool = false
    ) {
        self.classCode = classCode
        self.form = form
        self.learner = learner
        self.group = group
        self.district = district
        self.caseID = caseID
        self.revision = revision
        self.variantSeed = variantSeed
        self.profile = profile
        self.difficulty = difficulty
        self.attempt = attempt
        self.state = state
        self.startedAt = startedAt
        self.submittedAt = submittedAt
        self.seconds = seconds
        self.steps = steps
        self.hits = hits
        self.misses = misses
        self.falseAlarms = falseAlarms
        self.correctRejections = correctRejections
        self.couldNotTell = couldNotTell
        self.score = score
        self.scoreMaximum = scoreMaximum
        self.grade = grade
        self.isAdjudicated = isAdjudicated
    }

    /// A cell for each column.
    package var cells: [String] {
        [
            classCode, form, learner.rawValue, group, district, caseID, Figure.text(revision), variantSeed, profile,
            Figure.text(difficulty), Figure.text(attempt), state.rawValue, startedAt?.text ?? "",
            submittedAt?.text ?? "", Figure.text(seconds), Figure.text(steps), Figure.text(hits), Figure.text(misses),
            Figure.text(falseAlarms), Figure.text(correctRejections), Figure.text(couldNotTell), Figure.text(score),
            Figure.text(scoreMaximum), Figure.text(grade), isAdjudicated ? "true" : "false",
        ]
    }
}
