import Foundation
import Testing
import Vocabulary
import Yams

@testable import Scenarios

struct YAMLScanTests {
    /// What a text of random pieces is made of: all that opens, closes, hides or goes on.
    private static let pieces = [
        "[", "]", "{", "}", ",", ", ", ": ", ":", "- ", "-", "? ", "?", "'", "\"", "''", "\\", "#", " #", " ", "\n",
        "\n ",
        "\n  ", "\r", "\r\n", "&a ", "*a", "!", "!t ", "|\n", "> ", "a", "b: ", "it's", "\"x\"", "'y'", "---", "\n--- ",
        "\n...\n", "%", "\t", "\u{2028}", "\u{85}", "\u{FEFF}", "值", "a: b\n", "- c\n", "\n[", "k: [", "@", "0", "[a, ",
        "{a: ", "\n- ", "\nk: ", "]\n", "}\n", ", b]", "c: d}",
    ]

    @Test(.timeLimit(.minutes(3)), arguments: 0..<8)
    func `the scan sees every bracket, anchor and tag that the parser sees`(_ round: Int) throws {
        var dice = Dice(words: "what the scan lets through", "\(round)")
        var parsed = 0
        for _ in 0..<8_000 {
            let text = (0...dice.roll(below: 16)).compactMap { _ in dice.pick(Self.pieces) }.joined()
            var scan = YAMLScan(text, deepest: 1)
            guard scan.fault() == nil else { continue }
            let parser = try Parser(yaml: text, resolver: .basic)
            // What the parser cannot read hides nothing.
            guard let tree = try? parser.singleRoot() else { continue }
            parsed += 1
            #expect(Self.isFlat(tree), "\(text.debugDescription)")
        }
        #expect(parsed > 200, "\(parsed)")
    }

    @Test func `the scan lets every shipped file through`() {
        let files = [Shelf.files.kinds, Shelf.files.provisions, Shelf.files.necessity, Shelf.files.wording]
        for file in files + Shelf.files.merchants + Shelf.files.modes + Shelf.files.scenarios {
            var scan = YAMLScan(String(decoding: file.bytes, as: UTF8.self), deepest: 4)
            #expect(scan.fault()?.fault == nil, "\(file.name)")
        }
    }

    @Test(
        arguments: [
            ("a: b", nil), ("a: [b, {c: d}]", nil), ("a: [[[b]]]", .depth), ("a: [b] # [[[[", nil),
            ("# [[[[\na: b", nil),
            ("a: \"[[[[\"", nil), ("a: '[[''[['", nil), ("a: x [[[[", nil), ("a: it's \"x [[[", nil),
            ("a: \"x\\\"[[[\"", nil),
            ("a: [\"]\", [\"]\", [x]]]", .depth), ("a: [ # ]\n [ # ]\n [x]]]", .depth),
            ("a: [it's, [it's, [x]]]", .depth),
            ("a: \"x", .long), ("a: \"x\\", .long), ("a: 'x''", .long), ("a: b\n c", .long), ("a:\n  b", .long),
            ("- b\n c: d", .long), ("- b\n - c", .long), ("- a: b\n  c: d", nil), ("a: [b\n c]", .long),
            ("a: [b\n , c]", nil),
            ("a: [\n b,\n c\n]", nil), ("a: b # x\n c: d", nil), ("a: |\n  b", .block), ("a: >-\n  b", .block),
            ("a: [|]", nil), ("a: b | c > d", nil), ("? a", .key), ("- ? a", .key), ("a: [? b]", .key),
            ("a: [b?]", nil),
            ("a: what? yes", nil), ("a: ?b", nil), ("a: &b c", .alias), ("a: *b", .alias), ("a: [*b]", .alias),
            ("a: b*c", nil), ("a: b & c", nil), ("a: \"*b\"", nil), ("# *b\na: b", nil), ("a: !b c", .tag),
            ("a: b!c", nil),
            ("%YAML 1.1\n--- a", .directive), ("a: [\n---\n]", .directive), ("---\na: b\n...\n", nil),
            ("--- a: b", nil),
            ("a: b\u{2028}", .separator), ("# \u{85}", .separator), ("a: \"\u{FEFF}\"", .separator), ("a: 值 [", nil),
            ("- - - a", nil), ("", nil), ("\n\n", nil), ("  ", nil), ("-", nil), ("a:", nil), ("\"a\": b", nil),
            ("--- |", .block),
        ] as [(String, YAMLScan.Fault?)]
    ) func `a fault is what the parser would trip over`(_ text: String, _ fault: YAMLScan.Fault?) {
        var scan = YAMLScan(text, deepest: 2)
        #expect(scan.fault()?.fault == fault)
    }

    @Test func `a fault stands at its line and column, whatever ends the lines`() {
        for end in ["\n", "\r\n", "\r"] {
            var scan = YAMLScan(["# first", "", "a: b", "c: [d, *e]"].joined(separator: end), deepest: 2)
            let found = scan.fault()
            #expect(found?.line == 4 && found?.column == 8)
        }
    }

    /// Says that a tree has one level of brackets at most, no anchor, no tag, no block text and no text over lines.
    private static func isFlat(_ node: Node, inBrackets: Bool = false) -> Bool {
        guard node.anchor == nil else { return false }
        switch node {
        case .alias: return false
        case .scalar(let scalar):
            return scalar.tag.rawValue == Tag.Name.str.rawValue || scalar.tag.rawValue.isEmpty
        case .sequence(let list):
            let isFlow = list.style == .flow
            return !(isFlow && inBrackets) && list.allSatisfy { isFlat($0, inBrackets: isFlow || inBrackets) }
        case .mapping(let pairs):
            let isFlow = pairs.style == .flow
            return !(isFlow && inBrackets)
                && pairs.allSatisfy {
                    isFlat($0.key, inBrackets: isFlow || inBrackets)
                        && isFlat($0.value, inBrackets: isFlow || inBrackets)
                }
        }
    }
}
