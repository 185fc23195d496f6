import Foundation
import TestKit
import Testing

/// The words hold: what crosses rooms is documented, a file is its type, and there are no drawers.
struct WordsTests {
    /// What a folder or file may not be called, alone or as a word of its name.
    private static let drawers = [
        "Utils", "Util", "Helpers", "Helper", "Common", "Core", "Extensions", "Misc", "Manager",
    ]

    @Test(arguments: FloorPlan.rooms)
    func `what a room hands to others has a comment whose first sentence is one line`(_ room: FloorPlan.Room) {
        for file in SourceFile.sources(in: room.name) { check(file) }
    }

    @Test func `what the test kit hands to tests has one too`() {
        for file in SourceFile.tests where file.path.hasPrefix("Tests/TestKit/") { check(file) }
    }

    @Test(arguments: ["Sources", "Tests", "Benchmarks", "fixtures", "scenarios", "docs"])
    func `there are no drawers`(_ folder: String) {
        for path in Fixture.paths(in: folder) {
            for part in path.split(separator: "/") {
                let words = part.split(separator: ".")[0].matches(of: /[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/)
                let found = words.map { String($0.0).capitalized }.filter(Self.drawers.contains)
                #expect(found.isEmpty, "\(path): a drawer is a missing noun")
            }
        }
    }

    @Test(arguments: FloorPlan.rooms)
    func `a file is named after a type declared in it`(_ room: FloorPlan.Room) {
        for file in SourceFile.sources(in: room.name) { checkName(of: file) }
    }

    @Test func `a test file is named after its suite`() {
        for file in SourceFile.tests { checkName(of: file) }
    }

    @Test func `folders are shallow: room, kind, file`() {
        for file in SourceFile.sources {
            #expect(file.path.split(separator: "/").count <= 4, "\(file.path): a fourth level hides a second kind")
        }
    }

    /// Checks every `package` declaration of a file.
    private func check(_ file: SourceFile, at location: SourceLocation = #_sourceLocation) {
        let declares = /^\s*(@\w+(\([^)]*\))?\s+)*(\w+(\(\w+\))?\s+)*?package\s+(?!import\b|\(set\))/
        for index in file.code.indices where file.code[index].contains(declares) {
            let comment = file.comment(above: index)
            let place = file.place(index)
            #expect(!comment.isEmpty, "\(place): no doc comment", sourceLocation: location)
            guard let first = comment.first else { continue }
            let isAlone = comment.count == 1 || comment[1].isEmpty
            #expect(
                isAlone && first.last.map(".!?".contains) == true,
                "\(place): the first sentence must be one line alone, with a full stop",
                sourceLocation: location
            )
        }
    }

    /// Checks that the file declares, or extends, the type that its name starts with.
    private func checkName(of file: SourceFile, at location: SourceLocation = #_sourceLocation) {
        guard file.stem != "main" else { return }
        let parts = file.stem.split(separator: "+", maxSplits: 1).map(String.init)
        let declares = /\b(?<kind>extension|struct|enum|class|actor|protocol|typealias) (?<name>[A-Za-z0-9_.]+)/
        let isDeclared = file.code.compactMap { $0.firstMatch(of: declares) }.contains { match in
            let name = match.name.split(separator: ".").last.map(String.init)
            return name == parts[0] && (match.kind != "extension" || parts.count == 2)
        }
        #expect(isDeclared, "\(file.path) declares no type \(parts[0])", sourceLocation: location)
    }
}

extension SourceFile {
    /// The doc comment above a declaration, a line an element, attributes skipped; empty where there is none.
    fileprivate func comment(above index: Int) -> [String] {
        var comment: [String] = []
        var line = index - 1
        while line >= 0, lines[line].trimmed.hasPrefix("@"), !lines[line].trimmed.hasPrefix("@Test") { line -= 1 }
        while line >= 0, lines[line].trimmed.hasPrefix("///") {
            comment.insert(String(lines[line].trimmed.dropFirst(3)).trimmingPrefix(" ").description, at: 0)
            line -= 1
        }
        return comment
    }
}
