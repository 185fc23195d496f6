/// The program's page for `man`, made of what its verbs say of themselves.
///
/// - Shape: man(7) in ASCII, ending with a line feed; the same help gives the same bytes, and no date stands in it.
package struct ManualPage: Sendable {
    /// A word and what is said of it.
    package struct Entry: Hashable, Sendable {
        /// The word as it is typed.
        package let word: String
        /// What is said of it.
        package let words: String

        /// Makes an entry.
        package init(_ word: String, _ words: String) {
            self.word = word
            self.words = words
        }
    }

    private let program: ProgramHelp.Verb
    private let version: String
    private let closing: [(title: String, entries: [Entry])]
    private let verbs: [ProgramHelp.Verb]
    private let shared: [ProgramHelp.Word]

    /// Makes the page of a program.
    ///
    /// - Parameters:
    ///   - help: What it says of its verbs.
    ///   - version: Its version.
    ///   - closing: What stands below the verbs, section by section.
    package init(of help: ProgramHelp, version: String, closing: [(title: String, entries: [Entry])]) {
        program = help.command
        self.version = version
        self.closing = closing
        let verbs = Self.verbs(under: help.command)
        self.verbs = verbs
        // What most verbs take is told once.
        let words = verbs.flatMap { Set(Self.named($0)) }
        let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
        var told: Set<ProgramHelp.Word> = []
        shared = verbs.flatMap(Self.named).filter { (counts[$0] ?? 0) * 2 > verbs.count && told.insert($0).inserted }
    }

    /// The whole page.
    package var text: String {
        var lines = [
            ".TH \(program.commandName.uppercased()) 1 \"\" \"\(program.commandName) \(version)\" \"User Commands\"",
            ".SH NAME", "\(program.commandName) \\- \(Self.plain(Self.withoutStop(program.abstract ?? "")))",
            ".SH SYNOPSIS", "\\fB\(program.commandName)\\fR \\fIverb\\fR [\\fIoption\\fR ...]",
            ".SH DESCRIPTION",
        ]
        lines += Self.paragraphs(program.discussion ?? "")
        lines += [".SH VERBS"] + verbs.flatMap(section)
        lines += [".SH OPTIONS OF MOST VERBS"] + shared.flatMap(Self.item)
        for (title, entries) in closing {
            lines.append(".SH \(title.uppercased())")
            lines += entries.flatMap { Self.item("\\fB\(Self.plain($0.word))\\fR", $0.words) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A verb: how it is called, what it does, what it takes.
    private func section(of verb: ProgramHelp.Verb) -> [String] {
        let own = (verb.arguments ?? []).filter { $0.shouldDisplay && !shared.contains($0) }
        let too = shared.filter { verb.arguments?.contains($0) == true }.compactMap { $0.names?.last?.typed }
        let places = own.filter { $0.kind == .positional }.map { word in
            let name = "\\fI\(Self.plain(word.valueName ?? "word"))\\fR" + (word.isRepeating ? " ..." : "")
            return word.isOptional ? " [\(name)]" : " \(name)"
        }
        let name = Self.plain(((verb.superCommands ?? []) + [verb.commandName]).joined(separator: " "))
        var lines = [".SS \(name)", "\\fB\(name)\\fR [\\fIoption\\fR ...]" + places.joined(), ".PP"]
        lines += Self.paragraphs([verb.abstract, verb.discussion].compactMap(\.self).joined(separator: "\n\n"))
        lines += own.flatMap(Self.item)
        return too.isEmpty ? lines : lines + [".PP", Self.plain("Too: \(too.joined(separator: ", ")).")]
    }

    /// A word of the command line, and what it does.
    private static func item(of word: ProgramHelp.Word) -> [String] {
        let value = "\\fI\(plain(word.valueName ?? "word"))\\fR"
        let names = (word.names ?? []).map { "\\fB\(plain($0.typed))\\fR" }.joined(separator: ", ")
        let head =
            switch word.kind {
            case .positional: value
            case .flag: names
            case .option: "\(names) \(value)"
            }
        let said = word.abstract ?? ""
        let values = (word.allValues ?? []).filter { !said.contains($0) }
        let notes = [
            values.isEmpty ? nil : "One of \(values.joined(separator: ", ")).",
            said.contains("(default: ") ? nil : word.defaultValue.map { "Without it: \($0)." },
        ]
        return item(head, ([said] + notes.compactMap(\.self)).joined(separator: " "))
    }

    private static func item(_ head: String, _ words: String) -> [String] {
        [".TP", head] + (words.isEmpty ? ["\\&"] : lines(words))
    }

    /// Every verb that help names, those under others behind them.
    private static func verbs(under verb: ProgramHelp.Verb) -> [ProgramHelp.Verb] {
        (verb.subcommands ?? []).filter(\.shouldDisplay).flatMap { [$0] + verbs(under: $0) }
    }

    private static func named(_ verb: ProgramHelp.Verb) -> [ProgramHelp.Word] {
        (verb.arguments ?? []).filter { $0.shouldDisplay && $0.kind != .positional }
    }

    private static func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

    /// Text of several paragraphs, parted by empty lines.
    private static func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n\n").enumerated().flatMap { index, part in
            (index == 0 ? [] : [".PP"]) + lines(String(part))
        }
    }

    /// Text as source lines: words between backquotes in bold, nothing that could be taken for a request.
    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").flatMap { line in
            let parts = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            let set = parts.map { $0 % 2 == 0 ? plain(String($1)) : "\\fB\(plain(String($1)))\\fR" }.joined()
            return broken(set)
        }
    }

    /// A sentence a line, as manuals are kept; none begins like a request.
    private static func broken(_ text: String) -> [String] {
        text.replacing(". ", with: ".\n").split(separator: "\n").map { line in
            line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : String(line)
        }
    }

    /// Text in which nothing is a command: backslashes, dashes that are typed, what is not ASCII.
    private static func plain(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\e"
            case "-": "\\-"
            case "'": "\\(aq"
            case "^": "\\(ha"
            case "~": "\\(ti"
            case "`": "\\(ga"
            default: scalar.isASCII ? String(scalar) : "\\[u\(hexadecimal(scalar))]"
            }
        }.joined()
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
