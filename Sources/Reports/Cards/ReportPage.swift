import Foundation
import Measurement
import Vocabulary

/// The whole report as the template sees it; nothing in it is markup.
struct ReportPage {
    /// The template's name.
    static let template = "report"

    /// One headline number.
    struct Tile {
        var number: String
        var zh: String
        var en: String
        var tone: String
    }

    /// One kind in the table of totals.
    struct KindLine {
        var anchor: String
        var id: String
        var zh: String
        var en: String
        var grades: [String]
        var found: Int
        var violations: String
        var twins: String
        var nearMisses: String
    }

    var version: String
    var seed: String
    var hasProof: Bool
    var holds: Bool
    var agreeing: Int
    var distinct: Int
    var parting: Int
    var hasLeftOut: Bool
    var leftOut: Int
    var tiles: [Tile]
    var matrices: [PriceMatrix]
    var hasKinds: Bool
    var kinds: [KindLine]
    var hasPartings: Bool
    var partings: [ScenarioCard]
    var cards: [ScenarioCard]
    var law: [LawCard]
    var words: [Bilingual]

    /// Makes the page of a report.
    init(_ report: RangeReport) {
        let sums = report.totals
        version = report.version
        seed = report.seed
        hasProof = report.hasProof
        agreeing = sums.agreeing
        distinct = sums.compared
        holds = sums.agreeing == sums.compared
        parting = sums.compared - sums.agreeing
        leftOut = sums.leftOut
        hasLeftOut = leftOut > 0
        tiles = Self.tiles(of: report)
        matrices = Self.matrices(of: report.rows)
        kinds = report.kindsNamed.map { Self.line(of: $0, in: report) }
        hasKinds = !kinds.isEmpty
        let isShort = report.rows.count <= 3
        cards = report.rows.map { ScenarioCard($0, in: report, isShort: isShort) }
        partings = cards.filter(\.hasPartings)
        hasPartings = !partings.isEmpty
        law = report.kindsNamed.map { LawCard(report.law.card(of: $0), provisions: report.law.provisions) }
        words = Glossary.all
    }

    /// The place of a scenario's card on the page.
    static func anchor(of scenario: ScenarioID) -> String { "scenario-\(scenario)" }

    private static func tiles(of report: RangeReport) -> [Tile] {
        let sums = report.totals
        // A walk written by hand tells no price.
        let ways = report.rows.filter { $0.script == nil }.map { row in
            row.price.onEntry.filter { $0.milestone <= .pay }
        }
        let free = ways.count { $0.allSatisfy { $0.isFree && $0.surcharges.isEmpty } }
        let dear = ways.count { $0.contains { ($0.excessCount ?? 0) > 0 } }
        let open = ways.count { $0.contains { $0.outcome == .notTested } }
        let suspected = Set(report.rows.flatMap { $0.findings.map(\.kind) }).count
        var tiles = [
            Tile(number: "\(sums.scenarios)", zh: "个场景", en: "scenarios", tone: ""),
            Tile(number: "\(free)", zh: "个到付款零索取", en: "demand nothing up to paying", tone: "free"),
            Tile(number: "\(dear)", zh: "个付款前强制索取", en: "force something before paying", tone: "dear"),
            Tile(number: "\(suspected)", zh: "类涉嫌问题", en: "kinds suspected", tone: ""),
        ]
        if open > 0 { tiles.append(Tile(number: "\(open)", zh: "个未测", en: "not tested", tone: "untested")) }
        tiles.append(Tile(number: "\(sums.walks)", zh: "次走查", en: "walks", tone: ""))
        tiles.append(Tile(number: "\(sums.steps)", zh: "步", en: "steps", tone: ""))
        if let seconds = sums.seconds {
            tiles.append(Tile(number: String(format: "%.1f", seconds), zh: "秒", en: "seconds", tone: ""))
        }
        return tiles
    }

    private static func line(of kind: Kind, in report: RangeReport) -> KindLine {
        let card = report.law.card(of: kind)
        let tally = report.totals.kinds.first { $0.kind == kind }
        return KindLine(
            anchor: LawCard.anchor(of: card.id),
            id: card.id,
            zh: card.zh,
            en: card.en,
            grades: report.grades(of: kind).map(\.rawValue),
            found: report.rows.count { $0.findings.contains { $0.kind == kind } },
            violations: tally.map { "\($0.violations)" } ?? "—",
            twins: tally.map { "\($0.twins)" } ?? "—",
            nearMisses: tally.map { "\($0.nearMisses)" } ?? "—"
        )
    }

    /// The rows in pictures by service, none taller than a printed page.
    private static func matrices(of rows: [ScenarioRow]) -> [PriceMatrix] {
        let most = 22  // rows of 38 px that fit A4 at the width of a page
        var matrices: [PriceMatrix] = []
        for service in Service.allCases {
            let own = rows.filter { $0.service == service && $0.script == nil }
            for start in stride(from: 0, to: own.count, by: most) {
                let part = Array(own[start..<min(start + most, own.count)])
                let pages = (own.count + most - 1) / most
                let turn = pages > 1 ? " (\(start / most + 1)/\(pages))" : ""
                let title = "\(service.words.zh) \(service.words.en)\(turn)"
                matrices.append(
                    PriceMatrix(of: part, milestones: service.milestones, title: title, turn: matrices.count)
                )
            }
        }
        return matrices
    }
}
