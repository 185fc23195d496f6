import Vocabulary

/// One step of a written walk, as the page tells it.
struct ScriptStepRow {
    var turn: Int
    var words: String
    var place: String
    var page: String
    var tone: String
    var zh: String
    var en: String
    var faults: [String]
    var instead: [String]

    /// Makes the row of a step.
    init(_ step: ScriptRun.Step, turn: Int) {
        self.turn = turn
        words = step.words
        place = step.place.text
        page = step.page
        faults = step.faults.map { "\($0.place.text): \($0.message)" }
        instead = step.instead
        (tone, zh, en) =
            switch step.status {
            case .passed: ("free", "\u{7B26}\u{5408}", "as written")
            case .failed: ("dear", "\u{4E0D}\u{7B26}", "not as written")
            case .skipped: ("untested", "\u{672A}\u{8D70}\u{5230}", "not come to")
            }
    }
}
