import Foundation
import Journal
import Logging
import Scenarios
import Server
import TestKit
import Vocabulary
import Walker

@testable import mockmerchant

/// The shipped range on a free port of this process, for a browser and a client that share its visits.
struct BrowserRange: Sendable {
    /// Everything that is shipped.
    let library: Library
    /// The address of the street, without a slash behind it.
    let base: String
    /// What carries the client's requests.
    let wire: LiveWire

    /// Everything that is shipped, read once; fails where a file has a problem.
    static let library = Result {
        let (library, problems) = LibraryReader.read(try Root(named: RepositoryRoot.folder.path).files())
        if let problem = problems.first { throw problem }
        return library
    }

    /// Serves the whole range for as long as `body` takes.
    static func whileOpen(
        asksBrowser: Bool = false,
        _ body: @escaping @Sendable (Self) async throws -> Void
    ) async throws {
        let library = try Self.library.get()
        var content = RangeContent(library.scenarios, of: library)
        content.asksBrowser = asksBrowser
        try await whileOpen(serving: content, body)
    }

    /// Serves some content for as long as `body` takes.
    static func whileOpen(
        serving content: RangeContent,
        _ body: @escaping @Sendable (Self) async throws -> Void
    ) async throws {
        let library = try Self.library.get()
        let range = LiveRange(
            content: content,
            journal: .memory,
            surroundings: LiveSurroundings.make(logLevel: .error)
        )
        try await range.whileOpen { port in
            let wire = LiveWire()
            let result: Result<Void, any Error>
            do {
                result = .success(
                    try await body(Self(library: library, base: "http://localhost:\(port)", wire: wire))
                )
            } catch {
                result = .failure(error)
            }
            try await wire.shutdown()
            try result.get()
        }
    }

    /// The client's words.
    func lexicon() throws -> Lexicon {
        try LexiconReader.lexicon(from: Root(named: RepositoryRoot.folder.path).lexiconText())
    }

    /// Makes a visit with the client, which reads JSON.
    func session(at scenario: ScenarioID, seed: String = "browser") async throws -> Session {
        try await Session(opening: scenario, seed: seed, at: base, over: AppWire(.chat, over: wire))
    }

    /// Answers the bytes at an address, and fails where there are none.
    func bytes(at address: String, accepting type: String) async throws -> [UInt8] {
        let whole = address.hasPrefix("/") ? base + address : address
        let response = try await wire.send(WireRequest(url: whole, headers: [WireHeader("Accept", type)]))
        guard response.status == 200 else {
            throw WebDriverError(code: "status \(response.status)", message: "nothing is at \(address)")
        }
        return response.body
    }
}
