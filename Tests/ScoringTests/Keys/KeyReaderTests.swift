import Foundation
import Testing
import Vocabulary

@testable import Scoring

/// A key is read whole or not at all.
struct KeyReaderTests {
    /// Stands in for SHA-256, which Scoring does not know.
    private static func digest(_ text: String) -> String { "\(StableHash.of(text))" }

    private static func text(_ cases: [SealedCase], hash: String? = nil, count: Int? = nil) throws -> String {
        let encoder = JSONEncoder()
        let lines = try cases.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        let body = lines.map { $0 + "\n" }.joined()
        let header = BenchHeader(
            schema: BenchHeader.keySchema,
            bench: BenchHeader.current,
            count: count ?? cases.count,
            canary: "x",
            hash: hash ?? digest(body)
        )
        return String(decoding: try encoder.encode(header), as: UTF8.self) + "\n" + body
    }

    @Test func `a key as it was made is read`() throws {
        let cases = SmallBench.pairs(2)
        let read = KeyReader.read(try Self.text(cases), file: "key.jsonl", digest: Self.digest)
        #expect(read.problems.map(\.text) == [] && read.key?.cases == cases)
    }

    @Test func `a key that was changed is refused`() throws {
        let text = try Self.text(SmallBench.pairs(2)).replacing("violation", with: "compliant", maxReplacements: 1)
        let read = KeyReader.read(text, file: "key.jsonl", digest: Self.digest)
        #expect(read.key == nil && read.problems.first?.message.contains("hash") == true)
    }

    @Test func `a wrong count, a case twice and no header are told`() throws {
        let twice = SmallBench.pairs(1) + SmallBench.pairs(1)
        #expect(KeyReader.read(try Self.text(twice), file: "k", digest: Self.digest).problems.count == 2)
        let fewer = try Self.text(SmallBench.pairs(1), count: 3)
        #expect(KeyReader.read(fewer, file: "k", digest: Self.digest).problems.count == 1)
        for text in ["", "{}", "{\"schema\":1}", "\n\n"] {
            #expect(KeyReader.read(text, file: "k", digest: Self.digest).problems.count == 1)
        }
    }
}
