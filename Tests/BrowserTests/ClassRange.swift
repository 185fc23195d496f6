import Foundation
import Journal
import Logging
import Scenarios
import Server
import TestKit

@testable import mockmerchant

/// A server of classes on a free port of this process, for a trainer's browser and learners' phones.
struct ClassRange: Sendable {
    /// The server's address, without a slash behind it.
    let base: String
    /// The unit on conduct, with its answers.
    let quiz: ConductQuiz

    /// The word that opens the console.
    static let token = "chalk"

    /// The shipped range with what variants are made of, read once.
    private static let library = Result {
        let root = try Root(named: RepositoryRoot.folder.path)
        var files = try root.files()
        files.variants = try root.variantFiles(heldOut: true)
        let (library, problems) = LibraryReader.read(files)
        if let problem = problems.first { throw problem }
        return library
    }

    /// Serves classes for as long as `body` takes.
    static func whileOpen(_ body: @escaping @Sendable (Self) async throws -> Void) async throws {
        let library = try library.get()
        let root = try Root(named: RepositoryRoot.folder.path)
        try await Scratch.folder { folder in
            let store = try ClassStore(.memory)
            let address = ClassAddress()
            let content = try ClassMaking(root: root, library: library).content
            let range = LiveRange(
                content: RangeContent(offers: [], isBlind: true),
                journal: .memory,
                classes: ClassSetting(
                    content: content,
                    store: store,
                    rosters: RosterFolder(folder.appending(path: "rosters").path),
                    address: address,
                    token: token
                ),
                surroundings: LiveSurroundings.make(logLevel: .error)
            )
            try await range.whileOpen { port in
                let base = "http://localhost:\(port)"
                address.open(base)
                try await body(Self(base: base, quiz: content.quiz))
            }
            try store.close()
        }
    }
}

extension WebDriver.Shape {
    /// The trainer's laptop.
    static let laptop = Self(width: 1200, height: 900, ratio: 1, isPhone: false)
}

extension Chromium {
    /// Runs `body` with several windows, each a browser of its own, so that they share no cookie.
    static func windows<Answer>(
        _ shapes: [WebDriver.Shape],
        behind open: [WebDriver] = [],
        isolation: isolated (any Actor)? = #isolation,
        _ body: ([WebDriver]) async throws -> Answer
    ) async throws -> Answer {
        guard let shape = shapes.first else { return try await body(open) }
        return try await window(shape) { window in
            try await windows(Array(shapes.dropFirst()), behind: open + [window], body)
        }
    }
}
