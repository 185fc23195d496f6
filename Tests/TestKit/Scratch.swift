package import Foundation

/// Hands a test a folder of its own and removes it whatever happens.
///
/// The folder lives as long as the closure: a value with a `deinit` could lose it after its last use.
package enum Scratch {
    /// Runs `body` with an empty folder that is gone when it returns or throws.
    package static func folder<Answer>(_ body: (URL) throws -> Answer) throws -> Answer {
        let folder = try make()
        defer { remove(folder) }
        return try body(folder)
    }

    /// Runs an asynchronous `body` with an empty folder that is gone when it returns or throws.
    package static func folder<Answer>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (URL) async throws -> Answer
    ) async throws -> Answer {
        let folder = try make()
        defer { remove(folder) }
        return try await body(folder)
    }

    /// Makes a folder that no other test has.
    private static func make() throws -> URL {
        let name = "mockmerchant-test-\(UUID().uuidString)"
        let folder = FileManager.default.temporaryDirectory.appending(path: name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// Removes the folder with what is in it.
    private static func remove(_ folder: URL) {
        // A test that removed it by itself has done nothing wrong.
        try? FileManager.default.removeItem(at: folder)
    }
}
