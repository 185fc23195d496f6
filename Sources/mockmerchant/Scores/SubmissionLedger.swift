import Foundation
import Reports
import Scoring
import Vocabulary

/// What was handed in, when, as the how manieth: a line each in `submissions.jsonl` beside the key, before a score is shown.
struct SubmissionLedger {
    /// One line.
    struct Entry: Codable {
        /// When, in UTC.
        var time: String
        /// The tool's name.
        var tool: String
        /// Its version.
        var version: String
        /// The SHA-256 of the file.
        var sha256: String
        /// `practice` or `exam`.
        var mode: String
        /// The how manieth of the tool in this mode, from 1; 0 for a further run of one that is scored.
        var attempt: Int
        /// The bench.
        var bench: String
        /// The SHA-256 of the key's lines.
        var key: String
    }

    private let file: URL

    /// Opens the ledger of a sealed folder; it need not be there yet.
    init(folder: URL) { file = folder.appendingPathComponent("submissions.jsonl") }

    /// Seals submissions; an exam refuses one that was scored, and a tool that has used up its attempts.
    ///
    /// - Returns: A seal for each submission, further runs left out.
    func seal(
        _ files: [SubmissionFile],
        repeats: [SubmissionFile],
        mode: String,
        attempts: Int,
        bench: BenchKey
    ) throws -> [ScorecardReport.Seal] {
        var entries = try entries()
        let time = Self.now()
        var added: [Entry] = []
        for (place, one) in (files + repeats).enumerated() {
            let tool = one.submission.tool
            let same = entries.filter {
                $0.tool == tool.name && $0.mode == mode && $0.key == bench.header.hash && $0.attempt > 0
            }
            let isRepeat = place >= files.count
            if mode == ScoreCommand.Mode.exam.rawValue, !isRepeat {
                if let before = same.first(where: { $0.sha256 == one.hash }) {
                    throw RunError.badInput(
                        "\(one.path) was scored at \(before.time); an exam scores a submission once"
                    )
                }
                guard same.count < attempts else {
                    throw RunError.badInput(
                        "`\(tool.name)` has used its \(attempts) \(attempts == 1 ? "attempt" : "attempts"); "
                            + "allow more with --attempts"
                    )
                }
            }
            let entry = Entry(
                time: time,
                tool: tool.name,
                version: tool.version,
                sha256: one.hash,
                mode: mode,
                attempt: isRepeat ? 0 : same.count + 1,
                bench: bench.header.bench,
                key: bench.header.hash
            )
            entries.append(entry)
            added.append(entry)
        }
        try append(added)
        return added.prefix(files.count).map {
            ScorecardReport.Seal(time: $0.time, hash: $0.sha256, attempt: $0.attempt)
        }
    }

    private func entries() throws -> [Entry] {
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        let text = String(decoding: try ScoredBench.bytes(at: file.path), as: UTF8.self)
        return try text.split(separator: "\n").enumerated().map { number, line in
            do {
                return try JSONDecoder().decode(Entry.self, from: Data(line.utf8))
            } catch {
                throw RunError.badInput(
                    "\(file.path):\(number + 1): the line is no entry; restore the file as it was written"
                )
            }
        }
    }

    private func append(_ entries: [Entry]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            let lines = try entries.map { try encoder.encode($0) + Data("\n".utf8) }.reduce(Data(), +)
            if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
            let handle = try FileHandle(forWritingTo: file)
            defer { try? handle.close() }  // what was written is synchronised first
            try handle.seekToEnd()
            try handle.write(contentsOf: lines)
            try handle.synchronize()
        } catch {
            throw RunError.couldNotRun(
                "cannot write \(file.path): \(error.localizedDescription); nothing is scored that is not sealed"
            )
        }
    }

    private static func now() -> String {
        let format = ISO8601DateFormatter()
        format.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        return format.string(from: Date())
    }
}
