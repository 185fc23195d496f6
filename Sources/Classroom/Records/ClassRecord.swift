package import Vocabulary

/// All that a class writes out, as plain values: tables and statements are made of it and of nothing else.
///
/// It holds the truth, so nothing of it goes to a learner.
package struct ClassRecord: Sendable {
    /// Something that happened, and when.
    package struct Happening: Hashable, Sendable {
        /// When, in milliseconds since 1970.
        package var at: Int
        /// What.
        package var event: ClassEvent

        /// Makes a happening.
        package init(at: Int, event: ClassEvent) {
            self.at = at
            self.event = event
        }
    }

    /// The class as it stands.
    package var training: TrainingClass
    /// What happened, oldest first.
    package var happenings: [Happening]
    /// The merchants that were opened, learner by learner in the order in which they joined.
    package var attempts: [Attempt]
    /// The roster; nil where there is none, or no longer.
    package var roster: Roster?
    /// Says that the trainer asked for names, which else stay away from every table.
    package var hasNames: Bool
    /// What kinds are called.
    package var law: LawTables

    /// Makes a record.
    package init(
        training: TrainingClass,
        happenings: [Happening],
        attempts: [Attempt],
        roster: Roster? = nil,
        hasNames: Bool = false,
        law: LawTables
    ) {
        self.training = training
        self.happenings = happenings
        self.attempts = attempts
        self.roster = roster
        self.hasNames = hasNames
        self.law = law
    }

    /// The share of the points from which on a form counts as passed in statements; a setting of ours, not a norm.
    static let passShare = 0.6

    /// What the class is called in tables: an id that says nothing.
    var code: String { training.id.rawValue }
    /// The form that was walked; `A` where the course has one.
    var form: String { training.plan.form ?? "A" }
    /// What draws of intervals and ids of statements follow from.
    var seed: UInt64 {
        var dice = Dice(words: "class-exports", training.plan.seed)
        return dice.next()
    }

    /// The name of a learner; empty where the trainer did not ask for names, or where no roster has one.
    package func name(of learner: LearnerID) -> String { hasNames ? row(of: learner)?.nickname ?? "" : "" }

    /// A learner's row on the roster.
    func row(of learner: LearnerID) -> RosterRow? { roster?.rows.first { $0.learner == learner } }

    /// What a learner opened.
    func attempts(of learner: LearnerID) -> [Attempt] { attempts.filter { $0.learner.id == learner } }

    /// The roster as it leaves: codes alone unless names were asked for; of a class without one, the codes that were drawn.
    package var outgoingRoster: String {
        let drawn = Roster(rows: training.roll.map { RosterRow(learner: $0.id, district: training.plan.district) })
        return (roster ?? drawn).csv(isAnonymous: !hasNames || roster == nil)
    }
}
