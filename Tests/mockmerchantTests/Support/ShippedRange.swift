import Foundation
import Scenarios
import TestKit
import Vocabulary
import Walker

@testable import mockmerchant

/// The shipped range, read once as the program reads it.
enum ShippedRange {
    /// Everything that is shipped; fails where a file has a problem.
    static func library() throws -> Library { try read.get() }

    /// The client's words.
    static func lexicon() throws -> Lexicon { try words.get() }

    /// One shipped scenario.
    static func scenario(_ id: ScenarioID) throws -> Scenario {
        guard let scenario = try library().scenarios.first(where: { $0.id == id }) else {
            throw Missing(what: id.rawValue)
        }
        return scenario
    }

    /// Something that the tests count on and that is not shipped.
    struct Missing: Error {
        var what: String
    }

    private static let read = Result {
        let (library, problems) = LibraryReader.read(try root().files())
        if let problem = problems.first { throw problem }
        return library
    }

    private static let words = Result { try LexiconReader.lexicon(from: root().lexiconText()) }

    private static func root() throws -> Root { try Root(named: RepositoryRoot.folder.path) }
}
