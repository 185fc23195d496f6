import Classroom
import Vocabulary

/// What was posted from a merchant's sheet, as the events that keep it.
struct SheetForm: Sendable {
    /// What a field of a question begins with.
    static let question = "q-"
    /// What a field of a kind begins with.
    static let kind = "k-"
    /// The field beside the questions.
    static let note = "note"
    /// How long a note may be.
    ///
    /// - Unit: characters.
    static let longestNote = 300

    /// What changes, in the order of the fields' names; nothing for what stays as it is.
    private(set) var events: [ClassEvent] = []
    /// Why the note was not kept; nil where it was.
    private(set) var problem: String?

    /// Reads a form.
    ///
    /// - Parameters:
    ///   - form: What was posted.
    ///   - learner: Who posted it.
    ///   - unit: The merchant, from 1.
    ///   - paper: What can be answered; anything else is dropped.
    init(_ form: PostedForm, of learner: Learner, at unit: Int, on paper: SheetPaper) {
        let work = learner.work(at: unit)
        for (name, choice) in form.values.sorted(by: { $0.key < $1.key }) {
            if name.hasPrefix(Self.question) {
                let id = String(name.dropFirst(Self.question.count))
                guard paper.takes(choice, for: id), (work.answers[id] ?? "") != choice else { continue }
                events.append(.answered(learner.id, unit: unit, question: id, choice: choice))
            } else if name.hasPrefix(Self.kind) {
                let id = String(name.dropFirst(Self.kind.count))
                guard paper.takes(choice, forKind: id), (work.kinds[id] ?? "") != choice else { continue }
                events.append(.sorted(learner.id, unit: unit, kind: id, choice: choice))
            }
        }
        guard form.values[Self.note] != nil, form[Self.note] != work.note else { return }
        let note = form[Self.note]
        if note.count > Self.longestNote {
            problem = "备注最多\(Self.longestNote)个字，没有保存；请写短一些。"
        } else if let reason = paper.reasonAgainst(note) {
            problem = reason
        } else {
            events.append(.noted(learner.id, unit: unit, text: note))
        }
    }
}
