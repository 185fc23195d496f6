import Flow
import Foundation
import Measurement
import Scenarios
import Server
import Vocabulary
import Walker

@testable import mockmerchant

/// Bundles of shipped scenarios, made as a bench makes them.
enum Bundled {
    /// A case that plays a scenario under an id that says nothing.
    static func told(of scenario: Scenario, as id: String) -> PublicCase {
        PublicCase(
            id: id,
            entry: "/",
            service: scenario.service,
            app: scenario.entry,
            split: .scored,
            card: [:],
            budget: 60
        )
    }

    /// Writes the bundle of a scenario.
    static func write(
        _ scenario: Scenario,
        as id: String,
        into folder: URL,
        pictures: BundlePictures? = nil
    ) async throws {
        let range = try await DirectRange.open([scenario])
        let bundle = BenchBundle.atAdminsDoor(lexicon: try ShippedRange.lexicon(), pictures: pictures)
        _ = try await bundle.write(
            case: told(of: scenario, as: id),
            scenario: scenario,
            script: Script(
                scenario,
                merchant: range.library.merchant(of: scenario),
                wording: range.library.wording
            ),
            at: DirectRange.base,
            over: range.wire,
            into: folder
        )
    }

    /// Every file below a folder by its path from there.
    static func files(in folder: URL) throws -> [String: Data] {
        let root = folder.standardizedFileURL.resolvingSymlinksInPath().path
        guard let all = FileManager.default.enumerator(atPath: root) else { return [:] }
        var files: [String: Data] = [:]
        for case let name as String in all {
            let file = URL(filePath: root).appending(path: name)
            if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
                files[name] = try Data(contentsOf: file)
            }
        }
        return files
    }
}
