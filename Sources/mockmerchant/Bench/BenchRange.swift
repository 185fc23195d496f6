import Flow
import Foundation
import Journal
import Logging
import Scenarios
import Server
import Vocabulary

/// A bench as a server plays it: consumers' pages alone.
struct BenchRange {
    /// The cases.
    var offers: [RangeContent.Offer]
    /// What its entries are made with.
    var secret: String
    /// Where visits are kept.
    var journal: JournalStore.Place
    /// How much the log says.
    var logLevel = Logger.Level.error
    /// The world that it runs in; nil for the live one.
    var surroundings: Surroundings?

    /// The address under which a server in this process is asked.
    static let directBase = "http://localhost:8080"

    /// The range without a port; whoever serves it says where.
    var live: LiveRange {
        var content = RangeContent(offers: offers, isBlind: true)
        content.isBench = true
        content.remembersGuests = true
        return LiveRange(
            content: content,
            journal: journal,
            surroundings: surroundings ?? LiveSurroundings.make(logLevel: logLevel),
            secret: secret
        )
    }

    /// Does some work with the server in this process.
    func inProcess<Output: Sendable>(_ work: (RangeServer) async throws -> Output) async throws -> Output {
        try await live.inProcess(work)
    }
}

extension BenchRange {
    /// Reads a sealed folder.
    ///
    /// - Parameters:
    ///   - sealed: The folder.
    ///   - journal: Where visits are kept.
    ///   - id: The one case that is wanted; nil for all.
    ///   - logLevel: How much the log says.
    /// - Throws: ``RunError`` where a file lacks or cannot be read.
    init(
        sealed: BenchFolder,
        journal: JournalStore.Place,
        only id: String? = nil,
        logLevel: Logger.Level = .error
    ) throws {
        let recipe = try Self.recipe(of: sealed)
        let cases = try sealed.lines(of: BenchFolder.key, as: SealedCase.self).values.filter {
            id == nil || $0.id == id
        }
        var words: [String: Wording] = [:]
        let offers = try cases.map { one in
            let kept = try sealed.value(SealedScript.self, of: SealedScript.name(of: one.id))
            if words[kept.wording] == nil {
                words[kept.wording] = try sealed.value(
                    Wording.self,
                    of: SealedScript.name(ofWording: kept.wording)
                )
            }
            var script = kept.script
            if let wording = words[kept.wording] { script.wording = wording }
            return RangeContent.Offer(nameless: script)
        }
        self.init(offers: offers, secret: recipe.secret, journal: journal, logLevel: logLevel)
    }

    /// What a sealed folder's bench was made of.
    static func recipe(of sealed: BenchFolder) throws -> BenchRecipe {
        try sealed.value(BenchRecipe.self, of: BenchFolder.recipe)
    }
}

extension BenchFolder {
    /// The value that a file holds.
    func value<Value: Decodable>(_: Value.Type, of name: String) throws -> Value {
        let text = try text(of: name)
        do {
            return try BenchJSON.value(Value.self, of: text)
        } catch {
            throw RunError.badInput("\(file(name).path) cannot be read; make the bench anew")
        }
    }
}
