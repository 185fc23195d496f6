import Testing

/// What the architecture tests take for code; were it wrong, they would hold by accident.
struct SourceScannerTests {
    @Test(arguments: [
        ("a // b", "a"),
        ("a /* b /* c */ d */ e", "a                   e"),
        ("say(\"b\")", "say(   )"),
        ("say(\"b \\\"c\\\" d\") + e", "say(           ) + e"),
        ("say(\"b \\(c(d)) e\") + f", "say(    (c(d))   ) + f"),
        ("say(#\"b \\(c) \" d\"#) + e", "say(              ) + e"),
        ("let a = /b\"c/ + d", "let a =       + d"),
        ("let a = #/b\"c/# + d", "let a =         + d"),
        ("a = b / c / d", "a = b / c / d"),
        ("say(\"http://b\") // c", "say(          )"),
    ])
    func `comments and text are blanked, code stays`(text: String, code: String) {
        #expect(SourceScanner.code(of: text).trimmingTail == code)
    }

    @Test func `a text of several lines keeps its line breaks`() {
        let text = "a = \"\"\"\n  let b = \"c\"\n  \"\"\"\nd"
        let lines = SourceScanner.code(of: text).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.map { String($0).trimmingTail } == ["a =", "", "", "d"])
    }

    @Test func `imports are read with their modifiers and kinds`() {
        let file = SourceFile(
            path: "Sources/A/B.swift",
            text:
                "import A\npackage import B.C\n@testable import D\nimport struct E.F\n// import G\nlet s = \"import H\""
        )
        #expect(file.imports.map(\.module) == ["A", "B", "D", "E"])
        #expect(file.imports.map(\.place).first == "Sources/A/B.swift:1")
    }
}

extension String {
    /// The text without the blanks at its end.
    fileprivate var trimmingTail: String {
        var rest = Substring(self)
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
