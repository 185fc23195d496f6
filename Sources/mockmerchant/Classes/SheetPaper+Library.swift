import Classroom
import Scenarios
import Server
import Vocabulary

extension SheetPaper {
    /// The sheet of a range.
    init(of library: Library) {
        self.init(
            sections: [],
            kinds: { _ in [] },
            verdicts: [],
            reasonAgainst: { _ in nil }
        )
    }
}
