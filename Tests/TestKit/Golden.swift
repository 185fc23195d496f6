import Foundation
package import Testing

/// Compares what was written with what is kept under `fixtures/golden`.
///
/// A golden is written under `RECORD=1` only, and that run fails, so that nobody records without reading.
package enum Golden {
    /// Compares a text with the golden of a case; the version in it counts as `${VERSION}`.
    ///
    /// - Parameters:
    ///   - text: What was written.
    ///   - path: Case and file, such as `range/report.txt`.
    ///   - version: The version that the text names; nil where it names none.
    ///   - sourceLocation: Where the test stands.
    /// - Throws: What the disk says when a golden cannot be written.
    package static func check(
        _ text: String,
        at path: String,
        version: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = RepositoryRoot.place("fixtures/golden/\(path)")
        let written = version.map { text.replacingOccurrences(of: $0, with: "${VERSION}") } ?? text
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try written.write(to: file, atomically: true, encoding: .utf8)
            Issue.record(
                "recorded \(path): read the diff, then run again without RECORD",
                sourceLocation: sourceLocation
            )
            return
        }
        // A golden that cannot be read is one that was never recorded.
        guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
            Issue.record("no golden \(path): record it with RECORD=1", sourceLocation: sourceLocation)
            return
        }
        guard kept != written else { return }
        Issue.record("\(path) differs: \(firstDifference(kept, written))", sourceLocation: sourceLocation)
    }

    /// The first line at which two texts part.
    private static func firstDifference(_ kept: String, _ written: String) -> Comment {
        let before = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let after = written.split(separator: "\n", omittingEmptySubsequences: false)
        let place = zip(before, after).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let line = place ?? min(before.count, after.count)
        let old = line < before.count ? String(before[line]) : "(end)"
        let new = line < after.count ? String(after[line]) : "(end)"
        return "line \(line + 1)\n  kept:    \(old)\n  written: \(new)"
    }
}
