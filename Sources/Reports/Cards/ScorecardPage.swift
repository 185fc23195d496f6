import Mustache
import Scoring

/// The scores as their template sees them; nothing in it is markup.
struct ScorecardPage {
    /// The template's name.
    static let template = "scorecard"

    /// A headline number.
    struct Tile {
        var number: String
        var words: String
        var tone: String
    }

    /// One tool.
    struct Tool {
        var name: String
        var seal: String
        var verdict: String
        var isAboveAll: Bool
        var tiles: [Tile]
        var plot: RatePlot
        var tables: [ScoreTable]
    }

    var lang: String
    var version: String
    var brand: String
    var title: String
    var lead: String
    var mark: String
    var notice: String
    var modeNote: String
    var contents: String
    var tools: [Tool]
    var comparisons: [ScoreTable]
    var footer: String

    /// Makes the page of a report.
    init(_ report: ScorecardReport) {
        let say = report.language
        lang = say("zh-Hans", "en")
        version = report.version
        brand = say("扫码靶场 MockMerchant", "MockMerchant")
        title = say("检测工具成绩单", "Scorecard of detectors")
        let first = report.cards.first
        lead = [first?.bench ?? "", first.map { say($0.scheme.name) } ?? ""].joined(separator: " · ")
        mark = say("模拟", "Simulation")
        notice = say(
            "商户、平台、账号与身份均为虚构；一律只说“涉嫌”，是否违法由监管机关或法院认定。",
            "All merchants, platforms, accounts and identities are invented. Everything is suspected; only a regulator or a court decides."
        )
        modeNote =
            report.isExplained
            ? say("练习模式：逐条说明错误。", "Practice: every mistake is explained.")
            : say("考试模式：只给总数，不解释。", "Exam: sums alone, nothing is explained.")
        contents = say("目录", "Contents")
        tools = report.cards.indices.map { Self.tool($0, in: report) }
        comparisons = report.comparisonTables
        let hash = first?.keyHash.prefix(16) ?? ""
        footer = say("答案卷", "key") + " sha256 \(hash)… · MockMerchant \(report.version)"
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

    private static func tool(_ place: Int, in report: ScorecardReport) -> Tool {
        let say = report.language
        let card = report.cards[place]
        let figures = Figures(language: say)
        let name = report.name(of: place)
        let seal = place < report.seals.count ? report.seals[place] : nil
        let beaten = card.beatenBy.map(\.rawValue).joined(separator: ", ")
        let judged = (card.statuses[.ok] ?? 0) + (card.statuses[.noFinding] ?? 0)
        return Tool(
            name: name,
            seal: report.isAnonymous
                ? ""
                : seal.map {
                    say("封存于", "sealed") + " \($0.time), " + say("第 \($0.attempt) 次", "attempt \($0.attempt)")
                        + ", sha256 \($0.hash.prefix(16))…"
                } ?? "",
            verdict: card.macroJ.value == nil
                ? say("宏平均 J 未定义：可判的单位不足", "macro J is undefined: too little was judged")
                : beaten.isEmpty
                    ? say("高于所有基线", "above every baseline") : say("不高于：\(beaten)", "not above: \(beaten)"),
            isAboveAll: beaten.isEmpty && card.macroJ.value != nil,
            tiles: [
                Tile(
                    number: figures.text(card.macroJ.value),
                    words: "macro J \(figures.text(card.macroJInterval))",
                    tone: ""
                ),
                Tile(
                    number: figures.text(card.macroF1.value),
                    words: "macro F1 \(figures.text(card.macroF1Interval))",
                    tone: ""
                ),
                Tile(number: figures.text(card.twins.rate.value), words: say("孪生分", "twin score"), tone: ""),
                Tile(number: figures.text(card.pooled.precision.value), words: say("精确率", "precision"), tone: ""),
                Tile(
                    number: figures.text(card.endToEndRecall.value),
                    words: say("端到端召回率", "end-to-end recall"),
                    tone: ""
                ),
                Tile(
                    number: "\(judged)/\(card.caseCount)",
                    words: say("案例已判", "cases judged"),
                    tone: judged < card.caseCount ? "untested" : "free"
                ),
            ],
            plot: RatePlot(of: card, named: name, in: report),
            tables: ScorecardTables(of: card, in: report).all
        )
    }
}
