import Foundation
import Vocabulary

/// Reads `sealed/key.jsonl`, and refuses one whose lines are not those that its header was made for.
package enum KeyReader {
    /// Reads a key.
    ///
    /// - Parameters:
    ///   - text: The file's text.
    ///   - file: Its name, for messages.
    ///   - digest: Answers the SHA-256 of a text in hexadecimal digits.
    /// - Returns: The key, or everything that is wrong with it.
    package static func read(
        _ text: String,
        file: String,
        digest: (String) -> String
    ) -> (key: BenchKey?, problems: [ClaimProblem]) {
        var problems: [ClaimProblem] = []
        func report(_ line: Int, _ message: String, fix: String) {
            problems.append(ClaimProblem(file: file, line: line, message: message, fix: fix))
        }
        let remake = "take the key as `mockmerchant bench make` wrote it"
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let decoder = JSONDecoder()
        guard let first = parts.first, let header = decoded(BenchHeader.self, from: first, by: decoder) else {
            report(1, "the first line is no header of a bench", fix: remake)
            return (nil, problems)
        }
        guard header.schema == BenchHeader.keySchema else {
            report(1, "the file is `\(JSONScan.shown(header.schema))`", fix: "name one of `\(BenchHeader.keySchema)`")
            return (nil, problems)
        }
        let body = parts.count > 1 ? String(parts[1]) : ""
        // Makers differ on whether the last line feed belongs to the lines.
        let shorter = body.hasSuffix("\n") ? String(body.dropLast()) : body
        guard [body, shorter].contains(where: { digest($0) == header.hash }) else {
            report(1, "the hash of the lines is not the header's: the key was changed", fix: remake)
            return (nil, problems)
        }
        var cases: [SealedCase] = []
        var seen: Set<String> = []
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            guard let one = decoded(SealedCase.self, from: line, by: decoder) else {
                report(index + 2, "the line is no sealed case", fix: remake)
                continue
            }
            if !seen.insert(one.id).inserted { report(index + 2, "case `\(one.id)` stands twice", fix: remake) }
            cases.append(one)
        }
        if cases.count != header.count {
            report(1, "the header counts \(header.count) cases, the file has \(cases.count)", fix: remake)
        }
        return (problems.isEmpty ? BenchKey(header: header, cases: cases) : nil, problems)
    }

    private static func decoded<Value: Decodable>(
        _: Value.Type,
        from line: Substring,
        by decoder: JSONDecoder
    ) -> Value? {
        // Why a line cannot be read would tell of the truth in it; its number is enough.
        try? decoder.decode(Value.self, from: Data(line.utf8))
    }
}
