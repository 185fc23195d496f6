import Foundation
import Vocabulary
import Yams

/// What `mockmerchant.yaml` says: a mapping of settings, each with a word, a list of words, or true and false.
struct SettingsFile: Hashable, Sendable {
    /// One line of it.
    struct Entry: Hashable, Sendable {
        /// The words; one where no list was written.
        var words: [String]
        /// The line, from 1.
        var line: Int
    }

    /// Where it is looked for.
    static let standardName = "mockmerchant.yaml"

    /// The file's name as it was found.
    var name: String
    /// What it sets, by name.
    var entries: [String: Entry]

    /// Reads a file's text.
    ///
    /// - Throws: ``RunError`` with file and line where it is no such mapping or names what is no setting.
    init(_ text: String, name: String) throws {
        self.name = name
        entries = [:]
        func fault(_ line: Int?, _ message: String) -> RunError { .badInput("\(name):\(line ?? 1): \(message)") }
        let tree: Node?
        do {
            tree = try Yams.compose(yaml: text)
        } catch {
            throw fault(nil, "no YAML: \(error)")
        }
        guard let tree else { return }
        guard let mapping = tree.mapping else {
            throw fault(tree.mark?.line, "no mapping; write one setting a line, such as `seed: 7`")
        }
        for (key, value) in mapping {
            let word = key.scalar?.string ?? ""
            guard let setting = PreferenceCatalogue.setting(word) else {
                let near = Nearness.nearest(to: word, among: PreferenceCatalogue.all.map(\.name))
                throw fault(
                    key.mark?.line,
                    "there is no setting `\(word)`" + (near.map { ", did you mean `\($0)`" } ?? "")
                )
            }
            let words = value.scalar.map { [$0.string] } ?? value.sequence?.compactMap(\.scalar?.string)
            guard let words, words.count == value.sequence?.count ?? 1, setting.form == .words || words.count == 1
            else {
                let wanted = setting.form == .words ? "a word or a list of words" : "one word"
                throw fault(key.mark?.line, "`\(word)` takes \(wanted)")
            }
            guard setting.form != .flag || ["true", "false"].contains(words[0]) else {
                throw fault(key.mark?.line, "`\(word)` takes true or false, not `\(words[0])`")
            }
            entries[word] = Entry(words: words, line: key.mark?.line ?? 1)
        }
    }
}
