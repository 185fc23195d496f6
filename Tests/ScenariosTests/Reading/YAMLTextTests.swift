import Foundation
import TestKit
import Testing
import Vocabulary

@testable import Scenarios

/// Whatever bytes come in, a reader answers, and soon: with a scenario or with a problem that says where.
struct YAMLTextTests {
    /// The longest that one text may take; a hang is minutes, and a busy machine is slow.
    private static let limit = Duration.seconds(20)

    /// Reads bytes, and holds what holds for every reading.
    @discardableResult
    static func read(_ bytes: [UInt8], at location: SourceLocation = #_sourceLocation) -> ScenarioReader.Reading {
        let start = ContinuousClock.now
        let reading = Shelf.reader.read(bytes, file: "sample.yaml")
        #expect(ContinuousClock.now - start < limit, sourceLocation: location)
        #expect((reading.scenario == nil) == !reading.problems.isEmpty, sourceLocation: location)
        #expect(reading.problems.count <= Draft.most, sourceLocation: location)
        for problem in reading.problems {
            let isTame = !problem.text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
            #expect(isTame && problem.text.utf8.count < 2_000, "\(problem.text)", sourceLocation: location)
            #expect(problem.line > 0 && problem.column > 0, "\(problem.text)", sourceLocation: location)
            #expect(!problem.fix.isEmpty, "\(problem.text)", sourceLocation: location)
        }
        return reading
    }

    private static func ids(of text: String, at location: SourceLocation = #_sourceLocation) -> Set<Problem.ID> {
        Set(read(Array(text.utf8), at: location).problems.map(\.id))
    }

    /// Nests in the styles of YAML; the first are well-formed when they close.
    static let nests: [(name: String, open: String, close: String)] = [
        ("flow lists", "[", "]"), ("flow mappings", "{a: ", "}"), ("mappings as keys", "{", "}"),
        ("pairs in lists", "[a: ", "]"), ("both", "[{a: ", "}]"), ("a list over lines", "[\n", "]"),
        ("hidden by quotes", "[\"]\", ", "]"), ("hidden by apostrophes", "['it''s]', ", "]"),
        ("hidden by comments", "[ # ]\n ", "]"), ("hidden behind a key", "[\"]\": [ \"]\", ", "]]"),
        ("block lists", "- ", ""), ("block keys", "? ", ""), ("block both", "- ? ", ""), ("lists as keys", "[? ", "]"),
        ("hidden by quotes over lines", "[\"\n ]\", ", "]"), ("hidden by a tag", "[!a] ", "]"),
        ("hidden by a plain text", "{? it's\n \"x : ", "}"), ("hidden by a block text", "- |\n ]\n- [", ""),
        ("hidden by a line before", "a: x\n \"[\n", ""), ("hidden by a separator", "[ # \u{2028} [", "]]"),
        ("hidden by a mark", "a: x\n\u{FEFF}- \"[[", ""),
    ]

    @Test(.timeLimit(.minutes(3)), arguments: nests.indices, [25, 300, 999, 1_001, 20_000, 120_000])
    func `no nest is too deep to be told so`(_ style: Int, _ depth: Int) {
        let nest = Self.nests[style]
        for closes in [true, false] {
            let open = String(repeating: nest.open, count: depth)
            let whole = open + (closes ? "x" + String(repeating: nest.close, count: depth) : "")
            for text in ["practices: " + whole, whole, "practices:\n  " + whole] {
                let found = Self.ids(of: text)
                #expect(found.isSubset(of: [.tooDeep, .notYAML, .tooLarge, .wrongType]), "\(nest.name) \(found)")
                #expect(!found.isEmpty)
            }
        }
    }

    @Test(.timeLimit(.minutes(2)), arguments: [26, 300, 990])
    func `a nest that is well-formed is too deep and nothing else`(_ depth: Int) {
        for nest in Self.nests.prefix(while: { $0.name != "block keys" }) {
            let text = String(repeating: nest.open, count: depth) + "x" + String(repeating: nest.close, count: depth)
            #expect(Self.ids(of: text) == [.tooDeep], "\(nest.name)")
        }
    }

    @Test(.timeLimit(.minutes(3))) func `many nests, each as deep as may be, cost no more than one`() {
        func many(_ piece: String) -> String {
            String(repeating: piece, count: (YAMLText.longest - 200) / piece.utf8.count)
        }
        let deepest = String(repeating: "{", count: 24) + "a" + String(repeating: "}", count: 24)
        let deep = String(repeating: "- ", count: 900)
        Self.read(Array(many(deep + "x\n").utf8))
        Self.read(Array(many("- " + String(repeating: "[", count: 900) + "\n").utf8))
        Self.read(Array(many(deepest + ": a\n").utf8))
        Self.read(Array(many("- " + deepest + "\n").utf8))
        Self.read(Array((String(repeating: "{", count: 23) + many("{a},") + String(repeating: "}", count: 23)).utf8))
    }

    @Test(.timeLimit(.minutes(1))) func `a nest that steps in line by line is told`() {
        for depth in [26, 300, 700] {
            let keys = (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
            #expect(Self.ids(of: keys) == [.tooDeep])
        }
    }

    @Test(
        arguments: [
            "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", "# a comment\r\na: &a [x]\r\nb: [*a, *a]\r\n",
            "# a comment\ra: &a [x]\rb: [*a, *a]\r", "a: [it's, &b [x], *b, it's]", "a: [\"\", &b [x], *b]",
            "a: ['''', &b [x]]", "a: [\"\\\"\",&b x]", "&a a: *a", "a: {\"b\":&b [], \"c\":*b}",
            "base: &base { id: x }\nid: { <<: *base }", "- &a [ *a ]", "a: &b 1", "a: *b", "&a x", "- - &a [x]",
            "--- &a x", "a: [x,\n&b y]", "id: &b sample", "\u{FEFF}&a x", "a: [b, c]\n&d e: f", "a:\t&b c",
        ]
    ) func `an alias is told, wherever it hides`(_ text: String) {
        #expect(Self.ids(of: text) == [.aliasUsed])
    }

    @Test(
        arguments: [
            "k: \"\n  \" \na: [\"\n\", &a x, *a]", "a: [\"\n \" , &b [x], *b]", "{? foo\n \"x: &a b, c: *a}",
            "? &a [x]\n: *a", "a: x\n  \"y: &b [*b]", "a: |\n x\nb: &b [*b]", "# \u{2028}a: &b [*b]",
            "a: [foo\n \"x, &b [], \"]", "%TAG ! \"\n--- &a x", "a: 'x\n  y' &b",
        ]
    ) func `what could hide an alias is told before it`(_ text: String) {
        #expect(Self.ids(of: text) == [.notYAML])
    }

    @Test func `text that only looks like an alias is text`() {
        let titles = ["\"*必填 & 选填\"", "Fish&Chips *neu*", "'*a'", "\"&a and that\"", "A & B * C", "what? why!"]
        for title in titles {
            let text = Shelf.sample().replacingOccurrences(of: "\"A sample\"", with: title)
            #expect(Shelf.read(text).problems.map(\.text) == [], "\(title)")
        }
        #expect(Shelf.read("# see *this* & &that !\n" + Shelf.sample()).problems.map(\.text) == [])
    }

    @Test(.timeLimit(.minutes(1))) func `a bomb of aliases costs nothing`() {
        let names = (0..<26).map { String(UnicodeScalar(UInt8(97 + $0))) }
        let bomb = zip(names, names.dropFirst()).reduce("a: &a [x,x,x,x,x,x,x,x,x]\n") { text, pair in
            text + "\(pair.1): &\(pair.1) [\(Array(repeating: "*\(pair.0)", count: 9).joined(separator: ","))]\n"
        }
        for end in ["\n", "\r\n", "\r"] {
            #expect(Self.ids(of: "# \n" + bomb.replacingOccurrences(of: "\n", with: end)) == [.aliasUsed])
        }
    }

    @Test(arguments: [
        "!!binary", "!!int", "!!python/object:os.system", "!<tag:evil>", "!local", "!!map", "!e!x", "!!str",
    ])
    func `a tag is told`(_ tag: String) {
        let text = Shelf.sample().replacingOccurrences(of: "id: sample", with: "id: \(tag) sample")
        #expect(Self.ids(of: text) == [.wrongType])
        #expect(Self.ids(of: "%TAG !e! tag:e,2000:\n---\n" + text) == [.notYAML])
    }

    @Test(
        arguments: [
            ("two documents", "---\nid: a\n---\nid: b\n", Problem.ID.notYAML), ("nothing", "", .notYAML),
            ("a comment", "# nothing", .notYAML), ("a marker", "---\n", .wrongType), ("a tab", "\tid: a", .notYAML),
            ("a tab as indentation", "title:\n\tzh: a", .notYAML), ("a NUL", "id: a\u{0}b", .notYAML),
            ("a bell", "id: \u{7}", .notYAML), ("an escape", "\u{1B}[31m: a", .notYAML),
            ("an open quote", "id: \"abc", .notYAML), ("an open bracket", "id: [abc", .notYAML),
            ("a list", "- a", .wrongType), ("a word", "abc", .notYAML), ("a quoted word", "\"abc\"", .wrongType),
            ("a surrogate", "id: \"\\uD800\"", .notYAML), ("an unknown escape", "id: \"\\q\"", .notYAML),
            ("a directive", "%YAML 9.9\n---\na: b", .notYAML), ("a text over lines", "id: a\n  b", .notYAML),
            ("a quote over lines", "id: \"a\n  b\"", .notYAML), ("a block text", "id: |\n  a", .notYAML),
            ("a marked key", "? id\n: a", .notYAML), ("one key twice", "id: a\n\"id\": b", .duplicateKey),
        ]
    ) func `what is no scenario is told for what it is`(_ name: String, _ text: String, _ id: Problem.ID) {
        #expect(Self.ids(of: text) == [id], "\(name)")
    }

    @Test func `line ends and the mark of an editor change nothing`() throws {
        let text = Shelf.sample("axes: { look: night }")
        let plain = try #require(Shelf.read(text).scenario)
        for other in [
            text.replacingOccurrences(of: "\n", with: "\r\n"), text.replacingOccurrences(of: "\n", with: "\r"),
            "\u{FEFF}" + text, "---\n" + text, text + "...\n", text + "\n\n# end",
        ] {
            let reading = Shelf.read(other)
            #expect(reading.scenario == plain, "\(reading.problems.map(\.text))")
        }
    }

    @Test func `a place is the same with every line end`() {
        let text = Shelf.sample("# a comment\nunplated: perhaps")
        for end in ["\n", "\r\n", "\r"] {
            let problems = Shelf.read(text.replacingOccurrences(of: "\n", with: end)).problems
            #expect(problems.map(\.line) == [5])
        }
    }

    @Test(
        arguments: [
            ([0xFF], 1), ([0x61, 0x0A, 0x62, 0x0A, 0xC0, 0x80], 3), ([0xEF, 0xBB], 1), ([0xFF, 0xFE, 0x61, 0], 1),
            ([0x0A, 0xED, 0xA0, 0x80], 2), ([0xF4, 0x90, 0x80, 0x80], 1),
        ] as [([UInt8], Int)]
    ) func `bytes that are no text are told with their line`(_ bytes: [UInt8], _ line: Int) {
        let problems = Self.read(bytes).problems
        #expect(problems.map(\.id) == [.invalidText] && problems.map(\.line) == [line])
    }

    @Test(arguments: ["\\u0007", "\\e[31m", "\\u202E", "\\u0000", "\\n", "\\u2066", "\\u00AD"])
    func `characters that no screen shows do not reach one`(_ escape: String) {
        let title = Shelf.sample().replacingOccurrences(of: "A sample", with: "A \(escape) sample")
        #expect(Self.ids(of: title) == [.invalidText])
        #expect(Self.ids(of: Shelf.sample("\"\(escape)\": a")) == [.unknownKey])
        #expect(Self.ids(of: Shelf.sample("shows: \"\(escape)\"")) == [.unknownWord])
    }

    @Test(arguments: [UInt8(ascii: "["), UInt8(ascii: " "), UInt8(ascii: "a"), 0x00, 0xFF, UInt8(ascii: "\n")])
    func `ten megabytes of anything are turned away unread`(_ byte: UInt8) {
        let problems = Self.read(Array(repeating: byte, count: 10_000_000)).problems
        #expect(problems.map(\.id) == [.tooLarge])
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            "[", "{", "-", "- ", "? ", ": ", ", ", "a", "a,", "\"", "'", "#", "&a ", "*a ", "!a ", "|\n", "\n", " ",
            "\t",
            "1:", "0_", "a: b\n", "[]\n", "- a\n", "é", "\u{301}", "👩‍👩‍👧", "\\", "%", "@", "\r", "\u{2028}", "{},",
            "a: [b, c]\n", "{a: b}, ", "--- a\n", "...\n", "- id: a\n  shape: gate\n", "a b", "[a]: b\n", "微",
        ]
    ) func `as much of one thing as a file may hold is read in time`(_ piece: String) {
        let text = String(repeating: piece, count: (YAMLText.longest - 30) / piece.utf8.count)
        Self.read(Array(text.utf8))
        Self.read(Array(("practices: [" + text).utf8))
        Self.read(Array(("practices: [" + text + "]").utf8))
        Self.read(Array(("title: { zh: \"" + text + "\", en: b }").utf8))
    }

    @Test(.timeLimit(.minutes(2))) func `a file full of different mistakes is read in time and told in part`() {
        let keys = (0..<20_000).map { "key\($0): a" }.joined(separator: "\n")
        #expect(Self.read(Array(keys.utf8)).problems.count == Draft.most)
        let practices = (0..<10_000).map { "{id: a\($0)}" }.joined(separator: ",")
        #expect(Self.read(Array(Shelf.sample("practices: [\(practices)]").utf8)).problems.count == Draft.most)
        let gates = (0..<2_500).map { "{id: a\($0), shape: gate, demands: [follow], before: menu}" }
        let many = Self.read(Array(Shelf.sample("practices: [\(gates.joined(separator: ","))]").utf8))
        #expect(many.scenario?.practices.count == 2_500, "\(many.problems.map(\.text))")
    }
}
