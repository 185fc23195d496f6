import Vocabulary

/// A setting of one practice that cannot stand beside its others: which, why, and the mend.
struct Fault: Hashable, Sendable {
    /// The parameter to which an author looks.
    let parameter: String
    /// What cannot be.
    let message: String
    /// What to write in its place.
    let fix: String

    /// Names a fault; nil where it is not there.
    init?(_ parameter: String, _ message: String, fix: String, if isThere: Bool) {
        guard isThere else { return nil }
        self.parameter = parameter
        self.message = message
        self.fix = fix
    }
}

extension Places {
    /// The faults of a practice as problems, those that are there.
    func contradictions(in practice: PracticeID, _ faults: [Fault?]) -> [Problem] {
        faults.compactMap(\.self).map {
            problem(.contradiction, at: practice, $0.parameter, $0.message, fix: $0.fix)
        }
    }
}
