import Foundation
import TestKit

/// The rooms' lines as `Package.swift` writes them, read as text.
///
/// Asking the package manager would take seconds and a lock; the manifest is short and ours.
struct Manifest {
    /// What each room's line names: rooms, system libraries and products.
    let lines: [String: Set<String>]

    /// Reads the manifest.
    init(text: String) {
        var names = Manifest.products(in: text)
        for list in ["pure", "doors"] {
            names[list] = Manifest.names(in: Manifest.part(of: text, from: "let \(list):", to: "\n"), where: [:])
        }
        var lines: [String: Set<String>] = [:]
        for call in text.components(separatedBy: "targets += ").dropFirst() {
            let body = call.components(separatedBy: "\n]\n")[0]
            if let name = body.firstMatch(of: /^room\(\s*"(\w+)"/)?.1 {
                lines[String(name)] = Manifest.line(of: body, named: name, with: names)
            } else if let name = body.firstMatch(of: /executableTarget\(\s*name: "(\w+)"/)?.1 {
                let may = Manifest.part(of: body, from: "dependencies:", to: "swiftSettings")
                lines[String(name)] = Manifest.names(in: may, where: names)
            }
        }
        self.lines = lines
    }

    /// Answers what a room's call names before the words for tests and resources.
    private static func line(of call: String, named name: Substring, with names: [String: Set<String>]) -> Set<String> {
        let end = [call.range(of: "tests:"), call.range(of: "resources:")].compactMap { $0?.lowerBound }.min()
        let first = call.components(separatedBy: "\ntargets")[0]
        let may = end.map { String(call[..<$0]) } ?? first
        return Manifest.names(in: may, where: names).subtracting([String(name)])
    }

    /// Answers the module that each constant of the manifest stands for.
    private static func products(in text: String) -> [String: Set<String>] {
        let pairs = text.matches(of: /let (\w+): Target\.Dependency = \.product\(name: "(\w+)"/)
        return Dictionary(uniqueKeysWithValues: pairs.map { (String($0.1), [String($0.2)]) })
    }

    /// Answers every quoted name of a text, and what its constants stand for.
    private static func names(in text: String, where known: [String: Set<String>]) -> Set<String> {
        let quoted = text.matches(of: /"(\w+)"/).map { String($0.1) }
        let bare = text.replacing(/"\w+"/, with: "").matches(of: /\w+/).flatMap { known[String($0.0)] ?? [] }
        return Set(quoted).union(bare)
    }

    /// Answers the text from one mark to the next other one.
    private static func part(of text: String, from start: String, to end: String) -> String {
        guard let from = text.range(of: start) else { return "" }
        let rest = text[from.upperBound...]
        return String(rest.range(of: end).map { rest[..<$0.lowerBound] } ?? rest)
    }
}
