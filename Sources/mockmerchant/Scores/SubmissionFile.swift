import Journal
import Scoring

/// What a tool handed in, with the file that it came in.
struct SubmissionFile {
    /// The file as it was named.
    var path: String
    /// The SHA-256 of its bytes.
    var hash: String
    /// What it says.
    var submission: Submission

    /// The same with what was looked at, where it does not say so itself.
    func reading(_ input: Submission.Input?) -> Self {
        var file = self
        file.submission.input = submission.input ?? input
        return file
    }

    /// Reads files; the mistakes of all of them are printed before the run ends.
    static func read(_ paths: [String]) throws -> [SubmissionFile] {
        var files: [SubmissionFile] = []
        var count = 0
        for path in paths {
            let bytes = try ScoredBench.bytes(at: path)
            let reading = ClaimFormatCatalogue.read(bytes, file: path)
            for problem in reading.problems { Console.log(problem.text) }
            count += reading.problems.count
            guard let submission = reading.submission else { continue }
            files.append(
                SubmissionFile(path: path, hash: Fingerprint(ofBytes: bytes).rawValue, submission: submission)
            )
        }
        guard count == 0 else {
            throw RunError.badInput("\(count) \(count == 1 ? "problem" : "problems"); nothing was scored")
        }
        return files
    }
}
