import Classroom
import Vocabulary

/// What a learner sees after a tap on 取证: the page that was filed, and its controls to point at.
struct FiledView: Sendable {
    var title: String
    var clock: String
    var back: String
    var unit: Int
    var point: String
    var sheet: String
    var words: [String]
    var hasWords: Bool
    var problem: String
    var hasProblem: Bool

    init(
        _ guest: LearnerEndpoints.Guest,
        _ unit: Int,
        page: Page,
        clock: String,
        back: String,
        problem: String
    ) {
        title = page.title
        self.clock = clock
        self.back = back
        self.unit = unit
        point = Routes.link(to: "point", ofUnit: unit, of: guest.pass)
        sheet = Routes.link(toUnit: unit, of: guest.pass)
        words = Self.words(on: page)
        hasWords = !words.isEmpty
        self.problem = problem
        hasProblem = !problem.isEmpty
    }

    /// The words on a page's controls, each once, in reading order.
    static func words(on page: Page) -> [String] {
        var words: [String] = []
        for control in page.controls where !control.label.isEmpty && !words.contains(control.label) {
            words.append(control.label)
        }
        return words
    }
}
