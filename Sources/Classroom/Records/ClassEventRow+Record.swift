package import Vocabulary

extension ClassEventRow {
    /// What the table is for.
    package static let about = Bilingual(
        "课堂经过：谁在什么时候加入、打开、作答、取证、交表，老师做了什么",
        "what happened when: joined, opened, answered, filed, handed in, and what the trainer did"
    )

    /// A row for each thing that happened, in its order.
    ///
    /// Neither passes nor words nor what was written in a note are in it.
    package static func rows(of record: ClassRecord) -> [ClassEventRow] {
        var resets: [Attempted: Int] = [:]
        let cases = Dictionary(
            record.attempts.map { (Attempted(learner: $0.learner.id, unit: $0.unit), $0.caseID) }
        ) { first, _ in first }
        return record.happenings.enumerated().map { place, happening in
            let place = place + 1
            let event = happening.event
            let attempted = event.learner.flatMap { learner in
                event.unit.map { Attempted(learner: learner, unit: $0) }
            }
            let told = Told(event)
            let row = ClassEventRow(
                classCode: record.code,
                sequence: place,
                at: ClassTime(milliseconds: happening.at),
                learner: event.learner,
                caseID: attempted.flatMap { cases[$0] } ?? "",
                attempt: attempted.map { resets[$0, default: 0] + 1 },
                step: told.step,
                event: told.kind,
                detail: told.detail
            )
            if case .reset = event, let attempted { resets[attempted, default: 0] += 1 }
            return row
        }
    }

    private struct Attempted: Hashable {
        var learner: LearnerID
        var unit: Int
    }

    /// An event in the words of the table: what has none of its own says in the detail what it was.
    private struct Told {
        var kind: ClassEventKind
        var step = ""
        var detail = ""

        init(_ event: ClassEvent) {
            self =
                switch event {
                case .joined: Told(.joined)
                case .returned: Told(.reconnected)
                case .opened: Told(.opened)
                case .answered(_, _, let question, let choice): Told(.answered, step: "fact/\(question)", choice)
                case .noted: Told(.answered, step: "note")
                case .filed(_, _, let mark): Told(.flagged, step: mark.stage, mark.page)
                case .sorted(_, _, let kind, let choice): Told(.answered, step: "kind/\(kind)", choice)
                case .submitted: Told(.submitted)
                case .behaved(_, let question, let choice): Told(.answered, step: "conduct/\(question)", choice)
                case .behavedAll: Told(.submitted, step: "conduct")
                case .started: Told(.resumed, "started")
                case .paused: Told(.paused)
                case .resumed: Told(.resumed)
                case .locked: Told(.locked)
                case .unlocked: Told(.locked, "unlocked")
                case .advanced(let unit): Told(.opened, "merchant \(unit) to all")
                case .extended(let minutes): Told(.extended, "\(minutes) min")
                case .shown(let unit): Told(.hint, "merchant \(unit) shown")
                case .ended: Told(.locked, "ended")
                case .reset: Told(.reset)
                case .removed: Told(.kicked)
                case .overruled(_, _, let item, let outcome, let reason):
                    Told(.adjudicated, step: item, "\(outcome): \(reason)")
                }
        }

        private init(_ kind: ClassEventKind, step: String = "", _ detail: String = "") {
            self.kind = kind
            self.step = step
            self.detail = detail
        }
    }
}
