import Scenarios
package import Vocabulary

/// How an answer stands to the truth.
package enum GradeOutcome: String, Codable, CaseIterable, Hashable, Sendable {
    /// Something speaks against the merchant, and it was seen.
    case hit
    /// Something speaks against the merchant, and it was not seen.
    case miss
    /// Nothing does, and it was said: a false accusation.
    case falseAlarm = "false-alarm"
    /// Nothing does, and nothing was said.
    case correctRejection = "correct-rejection"
    /// It could not be told, or was not answered: an abstention, never a no.
    case abstained
    /// A plain fact, rightly told.
    case right
    /// A fact wrongly told, without accusing anybody.
    case wrong
    /// Honest people may differ: not counted.
    case disputed
    /// There was nothing to tell: not counted.
    case notGraded = "not-graded"

    /// Says that it enters the score.
    package var counts: Bool { self != .disputed && self != .notGraded }

    /// Its name for learners.
    package var words: Bilingual {
        switch self {
        case .hit: Bilingual("看准了", "Seen")
        case .miss: Bilingual("没看到", "Missed")
        case .falseAlarm: Bilingual("冤枉了商家", "A false accusation")
        case .correctRejection: Bilingual("没有冤枉商家", "Rightly cleared")
        case .abstained: Bilingual("说不准或没填", "Could not tell, or left open")
        case .right: Bilingual("对", "Right")
        case .wrong: Bilingual("不对", "Wrong")
        case .disputed: Bilingual("有争议，不计分", "Disputed, not counted")
        case .notGraded: Bilingual("不计分", "Not counted")
        }
    }
}

extension GradeOutcome {
    /// How an answer to a question stands to its truth.
    ///
    /// - Parameters:
    ///   - choice: The answer; nil where there is none.
    ///   - question: The question.
    ///   - truth: What is true.
    init(of choice: FactChoice?, to question: SheetQuestion, given truth: SheetTruth) {
        guard let accepted = truth.facts[question.id]?.choices else {
            self = .notGraded
            return
        }
        guard let choice, choice != .couldNotTell else {
            self = .abstained
            return
        }
        let isRight = accepted.contains(choice)
        let isFlagged = question.flags.contains(choice)
        switch truth.colour(of: question) {
        case .notAsked: self = .notGraded
        case .flagged: self = isRight ? .hit : isFlagged ? .wrong : .miss
        case .clear:
            let plain: Self = question.flags.isEmpty ? .right : .correctRejection
            self = isRight ? plain : isFlagged ? .falseAlarm : .wrong
        case .disputed: self = isRight ? .disputed : isFlagged ? .falseAlarm : .wrong
        }
    }

    /// How a verdict about a kind stands to the answer key.
    ///
    /// A kind that nobody sees on a phone is no miss where it is there; to claim it where it is not is an accusation.
    ///
    /// - Parameters:
    ///   - verdict: The verdict; nil where there is none.
    ///   - kind: The kind.
    ///   - key: What is there.
    init(of verdict: KindVerdict?, on kind: Kind, given key: AnswerKey) {
        let isThere = key.kinds.contains(kind)
        if isThere, Kind.unseenOnPhone.contains(kind) {
            self = .disputed
            return
        }
        switch verdict {
        case .suspected: self = isThere ? .hit : .falseAlarm
        case .notSuspected: self = isThere ? .miss : .correctRejection
        case .couldNotTell, nil: self = .abstained
        }
    }
}
