package import Vocabulary

/// What happened in a class; a class is the fold of these, in their order.
///
/// - Shape: one JSON object each in the class's file; nothing in it is what a person is called or typed as a name.
package enum ClassEvent: Hashable, Codable, Sendable {
    /// A learner came in, under a drawn nickname; the pass opens the learner's pages, the word is a
    /// seal of what brings a lost phone back.
    case joined(LearnerID, nickname: String, pass: String, word: String)
    /// A learner came back from another phone, which gets a pass of its own.
    case returned(LearnerID, pass: String)
    /// A learner opened a merchant.
    case opened(LearnerID, unit: Int, visit: VisitID)
    /// A learner answered a question of the sheet; an empty choice takes the answer back.
    case answered(LearnerID, unit: Int, question: String, choice: String)
    /// A learner wrote something beside a merchant's sheet.
    case noted(LearnerID, unit: Int, text: String)
    /// A learner filed a page as evidence; the control is empty where none was pointed at.
    case filed(LearnerID, unit: Int, mark: FiledMark)
    /// A learner put a kind to a merchant.
    case sorted(LearnerID, unit: Int, kind: String, choice: String)
    /// A learner handed a merchant's sheet in.
    case submitted(LearnerID, unit: Int)
    /// A learner answered a question of the unit on conduct.
    case behaved(LearnerID, question: String, choice: String)
    /// A learner handed the unit on conduct in.
    case behavedAll(LearnerID)

    /// The trainer opened the class; in a paced one the first merchant is open.
    case started
    /// The trainer stopped the clock and all answers.
    case paused
    /// The trainer let it go on.
    case resumed
    /// The trainer closed the door: nobody else joins.
    case locked
    /// The trainer opened it again.
    case unlocked
    /// The trainer opened the next merchant to all.
    case advanced(unit: Int)
    /// The trainer gave more time.
    case extended(minutes: Int)
    /// The trainer showed what was answered at a merchant; it can be answered no more.
    case shown(unit: Int)
    /// The trainer ended the class: nothing more is answered, everything is shown.
    case ended
    /// The trainer let a learner begin a merchant anew; number 0 is the unit on conduct.
    case reset(LearnerID, unit: Int)
    /// The trainer took a learner out.
    case removed(LearnerID)
    /// The trainer set a grade right, and says why.
    case overruled(LearnerID, unit: Int, item: String, outcome: String, reason: String)

    /// The learner whom it is about; nil for what concerns all.
    package var learner: LearnerID? {
        switch self {
        case .joined(let id, _, _, _), .returned(let id, _), .opened(let id, _, _), .answered(let id, _, _, _),
            .noted(let id, _, _), .filed(let id, _, _), .sorted(let id, _, _, _), .submitted(let id, _),
            .behaved(let id, _, _), .behavedAll(let id), .reset(let id, _), .removed(let id),
            .overruled(let id, _, _, _, _):
            id
        case .started, .paused, .resumed, .locked, .unlocked, .advanced, .extended, .shown, .ended: nil
        }
    }

    /// The merchant that it is about, counted from 1; nil where it is about none.
    package var unit: Int? {
        switch self {
        case .opened(_, let unit, _), .answered(_, let unit, _, _), .noted(_, let unit, _), .filed(_, let unit, _),
            .sorted(_, let unit, _, _), .submitted(_, let unit), .advanced(let unit), .shown(let unit),
            .reset(_, let unit), .overruled(_, let unit, _, _, _):
            unit
        default: nil
        }
    }
}
