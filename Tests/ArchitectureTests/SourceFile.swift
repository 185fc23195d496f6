import Foundation
import TestKit

/// A Swift file as the architecture tests read it: its lines, and its lines without comments and text.
struct SourceFile: Sendable {
    /// The path from the repository's top.
    let path: String
    /// The lines as they are written.
    let lines: [Substring]
    /// The same lines with comments and the words of string literals blanked out.
    let code: [Substring]

    /// Reads a text that stands at a path.
    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        code = SourceScanner.code(of: text).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Every file of the product, by path.
    static let sources = files(in: "Sources")

    /// Every file of the tests, by path.
    static let tests = files(in: "Tests")

    /// The product's files in a folder and below it.
    static func sources(in folder: String) -> [SourceFile] {
        sources.filter { $0.path.hasPrefix("Sources/\(folder)/") }
    }

    /// The file's name without folder and extension.
    var stem: String { Fixture.stem(path) }

    /// The modules that the file imports, each with its line.
    var imports: [(module: String, place: String)] {
        code.enumerated().compactMap { index, line in
            let words = line.split(separator: " ")
            guard let at = words.firstIndex(of: "import"), at + 1 < words.count, words[..<at].allSatisfy(isModifier)
            else { return nil }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let name = kinds.contains(words[at + 1]) && at + 2 < words.count ? words[at + 2] : words[at + 1]
            return (String(name.prefix { $0 != "." }), place(index))
        }
    }

    /// The places where the code, comments and text aside, names one of some words.
    func places(naming words: [String]) -> [String] {
        let wanted = Set(words.map { $0[...] })
        return places { line in
            line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains(where: wanted.contains)
        }
    }

    /// The places where the code, comments and text aside, holds a text.
    func places(of text: String) -> [String] { places { $0.contains(text) } }

    /// The places whose code is as asked for, each with its line as written.
    func places(where isWanted: (Substring) -> Bool) -> [String] {
        code.indices.filter { isWanted(code[$0]) }.map { "\(place($0)): \(lines[$0].trimmed)" }
    }

    /// The place of a line, as editors understand it.
    func place(_ index: Int) -> String { "\(path):\(index + 1)" }

    /// Says that a word may stand before `import`.
    private func isModifier(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["package", "public", "internal", "private", "fileprivate"].contains(word)
    }

    /// Reads every Swift file of a folder.
    private static func files(in folder: String) -> [SourceFile] {
        Fixture.paths(in: folder, of: "swift").map { path in
            // A file that is not UTF-8 reads as empty, and its missing type is then reported.
            SourceFile(path: path, text: (try? Fixture.text(path)) ?? "")
        }
    }
}

extension Substring {
    /// The line without the blanks around it.
    var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
