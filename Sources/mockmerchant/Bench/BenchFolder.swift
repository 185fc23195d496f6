import Foundation
import Journal
import Vocabulary

/// The two folders of a bench on the disk: what tools may see, and what scores them.
struct BenchFolder {
    /// What every sealed file of a case's play holds: the script without its words, and which words those are.
    static let cases = "cases.jsonl"
    static let key = "key.jsonl"
    static let recipe = "bench.json"

    /// Where its files are.
    let url: URL

    /// Names a folder.
    init(_ path: String) { url = URL(fileURLWithPath: path) }

    /// The file of a name below it.
    func file(_ name: String) -> URL { url.appending(path: name) }

    /// Writes a file, its folders with it.
    func write(_ text: String, to name: String) throws {
        let file = file(name)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        } catch {
            throw RunError.couldNotRun("cannot write \(file.path): \(error.localizedDescription); name another folder")
        }
    }

    /// Reads a file.
    func text(of name: String) throws -> String {
        guard let data = try? Data(contentsOf: file(name)) else {
            throw RunError.badInput("there is no \(name) in \(url.path); name a folder that `bench make` has written")
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// Writes a header and a line for each value; the header gets their number and hash.
    ///
    /// - Parameters:
    ///   - values: The values, in their order.
    ///   - name: The file.
    ///   - schema: What it holds.
    ///   - bench: Which bench it belongs to.
    ///   - canary: The word that occurs nowhere else.
    /// - Throws: ``RunError`` where the file cannot be written.
    func writeLines(of values: [some Encodable], to name: String, schema: String, bench: String, canary: String) throws
    {
        let lines = try values.map { try BenchJSON.line($0) }
        let body = lines.map { $0 + "\n" }.joined()
        let header = BenchHeader(
            schema: schema,
            bench: bench,
            count: lines.count,
            canary: canary,
            hash: Fingerprint(of: body).rawValue
        )
        try write(try BenchJSON.line(header) + "\n" + body, to: name)
    }

    /// Reads what ``writeLines(of:to:schema:bench:canary:)`` has written.
    ///
    /// - Throws: ``RunError`` where a line cannot be read, or where somebody changed one.
    func lines<Value: Decodable>(of name: String, as _: Value.Type) throws -> (header: BenchHeader, values: [Value]) {
        let text = try text(of: name)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
        guard let first = lines.first, let header = try? BenchJSON.value(BenchHeader.self, of: first) else {
            throw RunError.badInput("\(file(name).path):1: this is no header of a bench; make the bench anew")
        }
        let body = lines.dropFirst().map { $0 + "\n" }.joined()
        guard Fingerprint(of: body).rawValue == header.hash else {
            throw RunError.badInput("\(file(name).path) was changed since it was made; make the bench anew")
        }
        let values = try lines.dropFirst().enumerated().map { place, line in
            do {
                return try BenchJSON.value(Value.self, of: line)
            } catch {
                throw RunError.badInput(
                    "\(file(name).path):\(place + 2): this line cannot be read; make the bench anew"
                )
            }
        }
        return (header, values)
    }
}

/// How a bench's values are written: the same bytes for the same value, on any machine.
enum BenchJSON {
    /// A value in one line.
    static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// A value over several lines, for people.
    static func pretty(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    /// The value of a line.
    static func value<Value: Decodable>(_: Value.Type, of line: some StringProtocol) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(line.utf8))
    }
}
