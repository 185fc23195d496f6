import Foundation
import Reports
import Testing

struct ManualPageTests {
    private static func page(
        of verbs: [String],
        closing: [(title: String, entries: [ManualPage.Entry])] = []
    ) throws -> String {
        let json = """
            {"command": {"commandName": "tool", "abstract": "A tool.", "discussion": "Says.\\n\\n.hidden 'quoted' \\\\n.",
             "shouldDisplay": true, "subcommands": [\(verbs.joined(separator: ","))]}}
            """
        let help = try JSONDecoder().decode(ProgramHelp.self, from: Data(json.utf8))
        return ManualPage(of: help, version: "7", closing: closing).text
    }

    private static func verb(_ name: String, _ words: String, isShown: Bool = true) -> String {
        """
        {"commandName": "\(name)", "abstract": "Does \(name).", "superCommands": ["tool"], "shouldDisplay": \(isShown),
         "arguments": [\(words)]}
        """
    }

    private static let quiet = """
        {"kind": "flag", "names": [{"kind": "short", "name": "q"}, {"kind": "long", "name": "quiet"}], "abstract": "Say `less`.",
         "isOptional": true, "isRepeating": false, "shouldDisplay": true}
        """

    @Test func `what most verbs take is told once, and named with each`() throws {
        let level = """
            {"kind": "option", "names": [{"kind": "long", "name": "how-much"}], "valueName": "n", "abstract": "Much.",
             "defaultValue": "3", "allValues": ["3", "4"], "isOptional": true, "isRepeating": false, "shouldDisplay": true}
            """
        let text = try Self.page(of: [Self.verb("one", Self.quiet + "," + level), Self.verb("two", Self.quiet)])
        #expect(text.components(separatedBy: "Say \\fBless\\fR.").count == 2)
        #expect(text.components(separatedBy: "Too: \\-\\-quiet.").count == 3)
        #expect(text.contains(".TP\n\\fB\\-\\-how\\-much\\fR \\fIn\\fR\nMuch.\nOne of 3, 4.\nWithout it: 3.\n"))
        #expect(text.contains(".TP\n\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\nSay"))
    }

    @Test func `no text is taken for a request`() throws {
        let text = try Self.page(of: [], closing: [("files", [ManualPage.Entry("菜", ".so x")])])
        #expect(text.contains("\n.PP\n\\&.hidden \\(aqquoted\\(aq \\en.\n"))
        #expect(text.contains(".SH FILES\n.TP\n\\fB\\[u83DC]\\fR\n\\&.so x\n"))
        #expect(text.utf8.allSatisfy { $0 < 128 })
        #expect(text.hasPrefix(".TH TOOL 1 \"\" \"tool 7\""))
    }

    @Test func `a verb that help does not name is not in it, a word by its place is`() throws {
        let place = """
            {"kind": "positional", "valueName": "file", "isOptional": false, "isRepeating": true, "shouldDisplay": true}
            """
        let text = try Self.page(of: [Self.verb("seen", place), Self.verb("unseen", place, isShown: false)])
        #expect(text.contains(".SS tool seen\n\\fBtool seen\\fR [\\fIoption\\fR ...] \\fIfile\\fR ...\n"))
        #expect(!text.contains("unseen"))
    }
}
