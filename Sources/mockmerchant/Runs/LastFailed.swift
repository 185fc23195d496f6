import Foundation
import Reports
import Vocabulary

/// Which scenarios failed when this folder's last walk ended: a file of ids, there only after a failure.
enum LastFailed {
    /// Where it is kept, from the current folder.
    static let path = ".mockmerchant/last-failed"

    /// The scenarios that failed; none where the last walk went well.
    static var scenarios: Set<ScenarioID> {
        // Without the file nothing failed.
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return Set(text.split(separator: "\n").map { ScenarioID(rawValue: String($0)) })
    }

    /// Keeps what failed in a run, or forgets what failed before.
    static func keep(_ report: RangeReport) throws {
        let failed = report.rows.filter { row in report.outcomes(of: row).contains { $0.status == .failed } }
        guard !failed.isEmpty else {
            if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
            return
        }
        try WrittenFile.write(failed.map { "\($0.scenario)\n" }.joined(), to: path)
    }
}
