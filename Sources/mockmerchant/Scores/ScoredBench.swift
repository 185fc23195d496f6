import Foundation
import Journal
import Scoring
import Vocabulary

/// The folder of a bench, found from its sealed part.
struct ScoredBench {
    /// The sealed part.
    let sealed: URL
    /// Its key.
    let key: BenchKey

    /// Opens a bench; a key that is not whole is refused.
    init(sealed path: String) throws {
        sealed = URL(fileURLWithPath: path)
        let place = sealed.appendingPathComponent("key.jsonl")
        guard let data = try? Data(contentsOf: place), let text = String(data: data, encoding: .utf8) else {
            throw RunError.badInput("cannot read \(place.path); name the sealed folder of a bench with --key")
        }
        let read = KeyReader.read(text, file: place.path) { Fingerprint(of: $0).rawValue }
        for problem in read.problems { Console.log(problem.text) }
        guard var key = read.key else { throw RunError.badInput("the key cannot be used; nothing was scored") }
        let limits = BenchFolder(path)
        if FileManager.default.fileExists(atPath: limits.file(BundleLimits.file).path) {
            let cases = try limits.lines(of: BundleLimits.file, as: BundleLimits.self).values
            key.limits = Dictionary(cases.map { ($0.id, Set($0.rules)) }) { first, _ in first }
        }
        self.key = key
    }

    /// The bytes of a file that the command line names.
    static func bytes(at path: String) throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw RunError.badInput("cannot read \(path): \(error.localizedDescription); see that it is there")
        }
    }

    /// Where each case is entered, as the public part says it; empty where that is not at hand.
    func entries() -> [String: String] {
        let place = sealed.deletingLastPathComponent().appendingPathComponent("public/cases.jsonl")
        // Scores are shown without entries as well: the public part may have been left elsewhere.
        guard let data = try? Data(contentsOf: place) else { return [:] }
        let decoder = JSONDecoder()
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst()
        let cases = lines.compactMap { try? decoder.decode(PublicCase.self, from: Data($0.utf8)) }
        return Dictionary(cases.map { ($0.id, $0.entry) }) { first, _ in first }
    }

    /// What the keyword baseline says: its claims where they lie beside the key, else of the texts of bundles; nil where
    /// there are neither.
    func grep() throws -> Submission? {
        let claims = sealed.appendingPathComponent("baseline-grep.jsonl")
        if FileManager.default.fileExists(atPath: claims.path) {
            return try SubmissionFile.read([claims.path]).first?.submission
        }
        let bench = sealed.deletingLastPathComponent()
        let folders = ["bundle", "public/bundle"].map { bench.appendingPathComponent($0) }
        guard let folder = folders.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else { return nil }
        let texts = key.cases.compactMap { one in
            text(under: folder.appendingPathComponent(one.id)).map { (one.id, $0) }
        }
        return texts.isEmpty ? nil : KeywordGrep.submission(of: Dictionary(texts) { first, _ in first })
    }

    /// The text of a case's pages; nil where its bundle has none.
    private func text(under folder: URL) -> String? {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let texts = names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
            (try? Data(contentsOf: folder.appendingPathComponent(name))).map { String(decoding: $0, as: UTF8.self) }
        }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }
}
