import Foundation
import Scenarios
import TestKit
import Testing

struct ProblemTests {
    @Test(arguments: Problem.ID.allCases)
    func `every id has a broken file that raises it and nothing else`(_ id: Problem.ID) throws {
        let path = "fixtures/broken/\(id.rawValue).yaml"
        try #require(Fixture.exists(path), "no \(path): a problem that cannot be shown cannot be mended")
        let problems = try Self.problems(of: path)
        #expect(!problems.isEmpty, "\(path) raises nothing")
        #expect(problems.allSatisfy { $0.id == id }, "\(problems.map(\.text))")
        for problem in problems {
            #expect(problem.line > 0 && problem.column > 0, "\(problem.text)")
            #expect(!problem.fix.isEmpty && !problem.message.isEmpty, "\(problem.text)")
            #expect(!problem.text.contains("\n"), "a problem is one line")
            #expect(!problem.message.hasSuffix(".") && !problem.fix.hasSuffix("."), "\(problem.text)")
        }
    }

    @Test(arguments: Shipped.broken) func `every broken file is named after an id`(_ path: String) throws {
        #expect(Problem.ID(rawValue: Fixture.stem(path)) != nil)
    }

    @Test(arguments: Shipped.broken) func `a broken file has the id of its stem, or is there to have another`(
        _ path: String
    ) throws {
        let stem = Fixture.stem(path)
        guard stem != "bad-id", stem != "law-table" else { return }
        let text = String(decoding: try Fixture.bytes(path), as: UTF8.self)
        #expect(text.contains("\nid: \(stem)\n"))
    }

    @Test func `problems are told in the order of the file`() {
        let text = Shelf.sample("colour: red\npractices: none\naxes: { layout: upside-down }")
        let problems = Shelf.read(text).problems
        #expect(problems.map(\.id) == [.unknownKey, .wrongType, .unknownWord])
        #expect(problems.map(\.line) == [4, 5, 6])
        #expect(problems == problems.sorted())
    }

    @Test func `a problem reads as compilers write it`() throws {
        let problem = try #require(Shelf.read(Shelf.sample("unplated: perhaps")).problems.first)
        #expect(problem.text == "sample.yaml:4:11: wrong-type: unplated is `perhaps`; write true or false")
    }

    /// Reads a broken file as what it is, after doing what its first lines ask for.
    private static func problems(of path: String) throws -> [Problem] {
        var bytes = Array(try Fixture.bytes(path))
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        if let match = head.firstMatch(of: /# make: pad to (?<size>[0-9]+) bytes/), let size = Int(match.size) {
            bytes += Array(repeating: UInt8(ascii: " "), count: max(0, size - bytes.count))
        }
        if head.hasPrefix("# read: as a course") {
            return CourseReader(library: Shelf.library).read(bytes, file: path).problems
        }
        guard head.hasPrefix("# read: as fixtures/law/kinds.yaml") else {
            return Shelf.reader.read(bytes, file: path).problems
        }
        var texts = Shelf.lawTexts
        texts.kinds = bytes
        return LawReader.read(texts).problems
    }
}
