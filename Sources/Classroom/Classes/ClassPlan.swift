/// What a trainer decides about a class before anybody joins; it does not change afterwards.
package struct ClassPlan: Hashable, Codable, Sendable {
    /// Who says when the next merchant opens.
    package enum Pace: String, CaseIterable, Hashable, Codable, Sendable {
        /// The trainer, for everybody at once.
        case paced
        /// Each learner.
        case selfPaced = "self-paced"
    }

    /// When learners see how they did.
    package enum Manner: String, CaseIterable, Hashable, Codable, Sendable {
        /// As soon as they hand a sheet in.
        case practice
        /// When the trainer shows the answer, and not before.
        case exam
    }

    /// How learners are called.
    package enum Naming: String, CaseIterable, Hashable, Codable, Sendable {
        /// By a nickname that is drawn; nobody's name is kept.
        case anonymous
        /// By the trainer's roster, which is kept in a file of its own.
        case roster
    }

    /// The time for which a roster is kept unless the trainer says otherwise.
    ///
    /// - Unit: days.
    package static let standardRetention = 30

    /// What the trainer calls the class.
    package var title: String
    /// The id of its course.
    package var course: String
    /// Who says when the next merchant opens.
    package var pace: Pace
    /// When learners see how they did.
    package var manner: Manner
    /// How learners are called.
    package var naming: Naming
    /// Which of the parallel forms is walked; nil where the course has one.
    package var form: String?
    /// Where the class is held, for comparison; empty where it does not matter.
    package var district: String
    /// Who holds the class, as papers and certificates say it; nil where that was left open.
    package var issuer: String?
    /// What all draws follow from; nobody but the trainer sees it.
    package var seed: String
    /// The digits by which learners join.
    package var joinCode: String
    /// How many merchants each learner walks.
    package var units: Int
    /// After how many days the roster is deleted.
    package var retentionDays: Int
    /// When it was made.
    ///
    /// - Unit: milliseconds since 1970-01-01T00:00:00Z.
    package var madeAt: Int

    /// Makes a plan.
    package init(
        title: String,
        course: String,
        pace: Pace = .selfPaced,
        manner: Manner = .practice,
        naming: Naming = .anonymous,
        form: String? = nil,
        district: String = "",
        issuer: String? = nil,
        seed: String,
        joinCode: String,
        units: Int,
        retentionDays: Int = Self.standardRetention,
        madeAt: Int
    ) {
        self.title = title
        self.course = course
        self.pace = pace
        self.manner = manner
        self.naming = naming
        self.form = form
        self.district = district
        self.issuer = issuer
        self.seed = seed
        self.joinCode = joinCode
        self.units = units
        self.retentionDays = retentionDays
        self.madeAt = madeAt
    }
}
