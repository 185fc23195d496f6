import Foundation
import Scenarios
import TestKit

@testable import mockmerchant

/// One way of saying every message: a file of wording, in one of the two scripts.
struct Phrasing: Hashable, Sendable, CustomStringConvertible {
    /// The file, without its folder.
    var file: String
    /// Says that everything is written in traditional characters.
    var isTraditional = false

    /// The words that were never looked at when the lexicon was made.
    static let heldOut = Phrasing(file: "wording-held-out/zh-CN.yaml")

    /// Every file of wording that is served, and each of them and the words held out in the other script.
    ///
    /// The shipped words as they stand are left out: the proof plays those.
    static let others: [Phrasing] = {
        let simplified = served.map { Phrasing(file: $0) }
        let traditional = (simplified + [heldOut]).map { Phrasing(file: $0.file, isTraditional: true) }
        return simplified.dropFirst() + traditional
    }()

    /// The shipped words first, then the registers by name.
    static let served: [String] = {
        let folder = RepositoryRoot.folder.appending(path: "fixtures/wording/registers")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return ["wording/zh-CN.yaml"]
            + names.filter { $0.hasSuffix(".yaml") }.sorted().map { "wording/registers/\($0)" }
    }()

    var description: String { "\(file)\(isTraditional ? ", traditional" : "")" }

    /// The shipped library in these words.
    func library() throws -> Library {
        var files = try Root(named: RepositoryRoot.folder.path).files()
        let path = "fixtures/\(file)"
        files.wording = LibraryReader.File(
            name: path,
            bytes: Array(try Data(contentsOf: RepositoryRoot.folder.appending(path: path)))
        )
        if isTraditional {
            files.wording = try Self.traditional(files.wording)
            files.merchants = try files.merchants.map(Self.traditional)
        }
        let (library, problems) = LibraryReader.read(files)
        if let problem = problems.first { throw problem }
        return library
    }

    /// The file in traditional characters; the town stays, and the company named after it: the table of towns is in simplified
    /// ones.
    private static func traditional(_ file: LibraryReader.File) throws -> LibraryReader.File {
        let forms = try forms.get()
        var turn = 0
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let written = lines.map { line -> String in
            if line.hasPrefix("town:") || line.hasPrefix("trader:") { return String(line) }
            return String(
                line.map { letter -> Character in
                    guard let others = forms[letter] else { return letter }
                    turn += 1
                    return others[turn % others.count]
                }
            )
        }
        return LibraryReader.File(name: file.name, bytes: Array(written.joined(separator: "\n").utf8))
    }

    /// How each simplified character may be written, by the client's own table read backwards: all its forms in turn.
    private static let forms = Result {
        let text = try Root(named: RepositoryRoot.folder.path).lexiconText()
        let lines = text.split(separator: "\n").drop { $0 != "traditional:" }.dropFirst()
        let groups = lines.flatMap { $0.drop { $0 == " " || $0 == "-" }.split(separator: " ") }
        return Dictionary(
            groups.compactMap { group in group.first.map { ($0, Array(group.dropFirst())) } },
            uniquingKeysWith: +
        )
    }
}
