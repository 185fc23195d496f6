import Mustache
import Scoring
import Vocabulary

/// A replay as its template sees it; nothing in it is markup.
struct ReplayPage {
    /// The template's name.
    static let template = "replay-page"

    /// One line of a page on a walk.
    struct Line {
        var style: String
        var text: String
        var mark: String
    }

    /// One page on a walk.
    struct Stop {
        var number: String
        var title: String
        var party: String
        var refusal: String
        var lines: [Line]
        var next: String
    }

    /// One walk.
    struct Walk {
        var title: String
        var why: String
        var stops: [Stop]
    }

    var lang: String
    var version: String
    var title: String
    var lead: String
    var mark: String
    var notice: String
    var back: String
    var backWords: String
    var facts: [Fact]
    var tables: [ScoreTable]
    var walks: [Walk]
    var again: String

    /// Makes the page of a replay.
    init(_ replay: CaseReplay, in report: ScorecardReport, back: String) {
        let say = report.language
        let sealed = replay.sealed
        lang = say("zh-Hans", "en")
        version = report.version
        title = say("重放 ", "Replay of ") + sealed.id
        lead = "\(sealed.scenario.rawValue) · \(say(sealed.service.words)) · \(sealed.role) · \(sealed.split.rawValue)"
        mark = say("模拟", "Simulation")
        notice = say(
            "商户、平台、账号与身份均为虚构；一律只说“涉嫌”，是否违法由监管机关或法院认定。",
            "All merchants, platforms, accounts and identities are invented. Everything is suspected; only a regulator or a court decides."
        )
        self.back = back
        backWords = say("回到成绩单", "back to the scorecard")
        let variant = sealed.variant.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        let hiding = sealed.hardModes.compactMap { HardMode(rawValue: $0)?.reason }
        facts = [
            Fact(say("难度", "difficulty"), "\(sealed.difficulty)"),
            Fact(say("难在哪里", "hard because"), sealed.reasons.joined(separator: "; ")),
            Fact(say("如何隐藏", "how it hides"), hiding.joined(separator: "; ")),
            Fact(say("变体", "variant"), variant.joined(separator: ", ")),
            Fact(say("另一半", "its other half"), sealed.pair ?? ""),
            Fact(say("入口", "entry"), report.entries[sealed.id] ?? ""),
        ].filter { !$0.value.isEmpty }
        tables = [Self.key(of: sealed, say), Self.claims(replay.said, against: sealed, say)].filter { !$0.rows.isEmpty }
        walks = replay.walks.map { Self.walk($0, say) }
        again = report.replay(of: sealed.id) + " --serve"
    }

    /// The page's text.
    func text() throws -> String {
        guard let text = try HTMLReport.library().render(self, withTemplate: Self.template) else {
            throw ReportError(
                code: .missingTemplate,
                message: "template \(Self.template) is missing: install the program again"
            )
        }
        return text.hasSuffix("\n") ? text : text + "\n"
    }

    private static func word(of verdict: BenchVerdict, _ say: Language) -> String {
        switch verdict {
        case .violation: say("涉嫌存在", "suspected, there")
        case .compliant: say("没有", "not there")
        case .borderline: say("两可", "borderline")
        }
    }

    private static func key(of sealed: SealedCase, _ say: Language) -> ScoreTable {
        ScoreTable(
            "key",
            say("答案", "The key"),
            [say("种类", "kind"), say("有没有", "verdict"), say("环节", "stage"), say("位置", "places"), say("为什么", "why")],
            sealed.findings.map { finding in
                let places = finding.loci.map { "\($0.page)\($0.text.map { " “\($0)”" } ?? "")" }
                return [
                    .words(finding.kind.rawValue),
                    .words(word(of: finding.verdict, say), finding.verdict == .violation ? .bad : .good),
                    .words(say(finding.stage.words)), .words(places.joined(separator: "; ")), .words(say(finding.why)),
                ]
            }
        )
    }

    private static func claims(_ said: [CaseReplay.Said], against sealed: SealedCase, _ say: Language) -> ScoreTable {
        let there = Set(sealed.findings.filter { $0.verdict == .violation }.map(\.kind.rawValue))
        let rows = said.flatMap { tool -> [[ScoreTable.Cell]] in
            guard !tool.findings.isEmpty else {
                return [
                    [
                        .words(tool.tool), .words(tool.status.rawValue), .words(say("（什么也没说）", "(nothing)")),
                        .words(""),
                        .words(""), .words(""),
                    ]
                ]
            }
            return tool.findings.prefix(60).map { finding in
                [
                    .words(tool.tool), .words(tool.status.rawValue),
                    .words(shown(finding.rule), there.contains(finding.rule) ? .good : .bad),
                    .words(shown(finding.step ?? "–")), .words(shown(finding.element?.text ?? "–")),
                    .figure(Figures(language: say).text(finding.confidence)),
                ]
            }
        }
        return ScoreTable(
            "claims",
            say("工具的说法", "What the tools claim"),
            [
                say("工具", "tool"), say("结局", "status"), say("种类", "kind"), say("环节", "stage"), say("控件", "control"),
                say("置信度", "confidence"),
            ],
            rows
        )
    }

    /// A tool's word: printable, and no longer than a cell.
    private static func shown(_ word: String) -> String { DisplayWidth.printable(String(word.prefix(120))) }

    private static func walk(_ walk: CaseReplay.Walk, _ say: Language) -> Walk {
        let name = walk.finding.kind.rawValue
        let title =
            walk.locus.map { "\(name): \($0.page) (\(say($0.stage.words)))" }
            ?? "\(name): " + say("没有对应的位置，以下是全程", "nothing to point at; this is the whole way")
        let last = walk.stops.count - 1
        return Walk(
            title: title,
            why: say(walk.finding.why),
            stops: walk.stops.enumerated().map { number, stop in
                let next = (stop.fills.map { "\($0.label): \($0.value)" } + [stop.press]).filter { !$0.isEmpty }
                return Stop(
                    number: "\(number + 1)",
                    title: stop.page.title,
                    party: stop.page.party.rawValue,
                    refusal: stop.page.refusal ?? "",
                    lines: stop.page.blocks.flatMap { lines(of: $0, at: number == last ? walk.locus : nil, say) },
                    next: next.isEmpty ? "" : "→ " + next.joined(separator: " · ")
                )
            }
        )
    }

    private static func lines(of block: Block, at locus: SealedFinding.Locus?, _ say: Language) -> [Line] {
        let style =
            switch block {
            case .heading: "heading"
            case .note: "note"
            case .picture: "picture"
            case .sticker: "sticker"
            case .message: "message"
            case .text, .facts, .bill, .file, .form: "text"
            }
        let words = block.words.filter { !$0.isEmpty }.map { text in
            Line(style: style, text: text, mark: marked(nil, text, at: locus, say))
        }
        return words
            + block.controls.filter { !$0.label.isEmpty }.map { control in
                let isPressed = control.tag == .button || control.tag == .link
                let box = control.isChecked ? "☑ " : ["checkbox", "radio"].contains(control.inputType) ? "☐ " : ""
                return Line(
                    style: isPressed ? "press" : "field",
                    text: box + control.label + (control.isRequired ? " *" : ""),
                    mark: marked(control.role, control.label, at: locus, say)
                )
            }
    }

    /// What is said beside a line: that the key names it, or that it is as fair to point at.
    private static func marked(
        _ role: String?,
        _ text: String,
        at locus: SealedFinding.Locus?,
        _ say: Language
    ) -> String {
        guard let locus else { return "" }
        if role == locus.role, text == locus.text { return say("◀ 就在这里", "◀ here") }
        let isFair = (locus.also ?? []).contains { $0.role == role && $0.text == text }
        return isFair ? say("◁ 指这里也对", "◁ as right") : ""
    }
}
