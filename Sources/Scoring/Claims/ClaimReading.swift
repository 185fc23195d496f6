/// What came of reading a submission.
package struct ClaimReading: Hashable, Sendable {
    /// What was handed in; nil where there is a problem.
    package var submission: Submission?
    /// What is wrong, in the order of lines.
    package var problems: [ClaimProblem]

    /// Makes a reading; with a problem nothing is handed on.
    package init(_ submission: Submission?, problems: [ClaimProblem]) {
        self.submission = problems.isEmpty ? submission : nil
        self.problems = problems.sorted()
    }

    /// A reading that ended at once.
    static func failed(_ file: String, line: Int = 1, _ message: String, fix: String) -> ClaimReading {
        ClaimReading(nil, problems: [ClaimProblem(file: file, line: line, message: message, fix: fix)])
    }
}
