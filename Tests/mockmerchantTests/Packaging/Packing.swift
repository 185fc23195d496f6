import Foundation
import TestKit
import Testing

/// The tarball of the debug build that the tests have.
enum Packing {
    /// Says that everything the packing calls is here.
    static let isPossible = ["ldd", "readelf", "strip", "tar", "bash", "sh"].allSatisfy { Tool($0) != nil }

    /// Packs into a folder, lightly compressed.
    ///
    /// - Parameters:
    ///   - out: The folder.
    ///   - zone: The zone of the clock that the packing sees.
    ///   - mask: What new files are not allowed.
    /// - Returns: The tarball.
    /// - Throws: Where it fails.
    static func tarball(into out: URL, zone: String = "UTC", mask: String = "022") async throws -> URL {
        let bash = try #require(Tool("bash"))
        let build = Program.file.deletingLastPathComponent().path
        let script = RepositoryRoot.place("Packaging/dist.sh").path
        let line = "umask \(mask); TZ=\(zone) DIST_LEVEL=1 '\(script)' '\(build)' '\(out.path)'"
        let outcome = try await bash.run(["-c", line], limit: .seconds(150))
        try #require(outcome.status == 0, "\(outcome.complaint)")
        return URL(filePath: outcome.text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
