import Foundation
import Measurement
import Vocabulary

/// The data prices of some scenarios as a picture: scenarios down, milestones across, darker the more is demanded.
///
/// Places and words only; `price-matrix.mustache` draws them, so that no text reaches the page unescaped.
///
/// - Unit: CSS pixels of the picture's own coordinates.
struct PriceMatrix {
    /// A heading over a column.
    struct Heading {
        var x: Int
        var zh: String
        var en: String
    }

    /// One scenario.
    struct Row {
        var anchor: String
        var y: Int
        var zhY: Int
        var enY: Int
        var zh: String
        var en: String
        var tip: String
        var cells: [Cell]
    }

    /// One price.
    struct Cell {
        var x: Int
        var y: Int
        var middle: Int
        var zhY: Int
        var enY: Int
        var tone: String
        var zh: String
        var en: String
        var tip: String
    }

    var id: String
    var title: String
    var description: String
    var width: Int
    var height: Int
    var ruleY: Int
    var cellWidth: Int
    var cellHeight: Int
    var headings: [Heading]
    var rows: [Row]

    private static let labelWidth = 276
    private static let columnWidth = 136
    private static let rowHeight = 38
    private static let top = 46

    /// Draws a picture of some rows.
    init(of rows: [ScenarioRow], milestones: [Milestone], title: String, turn: Int) {
        id = "matrix-\(turn)"
        self.title = title
        description = rows.map { row in
            let prices = milestones.compactMap { row.quote(at: $0).map { "\($0.milestone) \($0.text)" } }
            return "\(row.scenario): \(prices.joined(separator: "; "))"
        }.joined(separator: ". ")
        width = Self.labelWidth + milestones.count * Self.columnWidth
        height = Self.top + rows.count * Self.rowHeight + 4
        ruleY = Self.top - 4
        cellWidth = Self.columnWidth - 6
        cellHeight = Self.rowHeight - 5
        headings = milestones.enumerated().map { column, milestone in
            let x = Self.labelWidth + column * Self.columnWidth + Self.columnWidth / 2
            return Heading(x: x, zh: milestone.words.zh, en: milestone.words.en)
        }
        self.rows = rows.enumerated().map { Self.row($1, turn: $0, milestones: milestones) }
    }

    private static func row(_ row: ScenarioRow, turn: Int, milestones: [Milestone]) -> Row {
        let y = top + turn * rowHeight
        let cells = milestones.enumerated().compactMap { column, milestone in
            row.quote(at: milestone).map { cell($0, x: labelWidth + column * columnWidth + 3, y: y + 2) }
        }
        return Row(
            anchor: ReportPage.anchor(of: row.scenario),
            y: y,
            zhY: y + 16,
            enY: y + 30,
            zh: fitted(row.title.zh, fontSize: 13, width: labelWidth - 12),
            en: fitted(row.scenario.rawValue, fontSize: 11, width: labelWidth - 12),
            tip: "\(row.title.zh) / \(row.title.en) (\(row.scenario))",
            cells: cells
        )
    }

    private static func cell(_ quote: Price.Quote, x: Int, y: Int) -> Cell {
        let words = words(of: quote)
        let room = columnWidth - 14
        return Cell(
            x: x,
            y: y,
            middle: x + (columnWidth - 6) / 2,
            zhY: y + 15,
            enY: y + 27,
            tone: PriceLine.tone(of: quote),
            zh: fitted(words.zh, fontSize: 12, width: room),
            en: fitted(words.en, fontSize: 9, width: room),
            tip: "\(quote.milestone.words.zh) / \(quote.milestone.words.en): \(quote.text)"
        )
    }

    /// What stands in a cell: the demands where they have room, else how many they are; the card has them all.
    private static func words(of quote: Price.Quote) -> Bilingual {
        switch quote.outcome {
        case .notTested: return Bilingual("未测", "not tested")
        case .unreached: return Bilingual("未到达", "not reached")
        case .settled: break
        }
        let excess = quote.excess
        if let sum = quote.surcharges.first, excess.isEmpty {
            return Bilingual("\(sum.demand.words.zh)或+\(sum.more.text)", "\(sum.demand.rawValue) or +\(sum.more.text)")
        }
        if excess.isEmpty {
            let needed = quote.sets.first?.necessary ?? []
            guard !needed.isEmpty else { return Bilingual("免费", "free") }
            return Bilingual("免费（必要\(needed.count)项）", "free (necessary \(needed.count))")
        }
        let zh = excess.map(\.words.zh).joined(separator: "+")
        let en = excess.map(\.rawValue).joined(separator: "+")
        let other = quote.sets.count > 1
        let room = columnWidth - 14
        guard size(zh, fontSize: 12) + (other ? 24 : 0) <= room, size(en, fontSize: 9) + (other ? 41 : 0) <= room else {
            return Bilingual(
                "\(excess.count) 项\(other ? "（或其他）" : "")",
                "\(excess.count) demands\(other ? " or other" : "")"
            )
        }
        return Bilingual(zh + (other ? " 等" : ""), en + (other ? " or other" : ""))
    }

    /// The size of a text: half an em a column is what both Chinese and Latin letters take, near enough.
    private static func size(_ text: String, fontSize: Int) -> Int { DisplayWidth.of(text) * fontSize / 2 + 2 }

    /// The text, or as much of it as has room, with an ellipsis that says so; the tip has all of it.
    private static func fitted(_ text: String, fontSize: Int, width: Int) -> String {
        guard size(text, fontSize: fontSize) > width else { return text }
        var short = text
        while !short.isEmpty, size(short + "\u{2026}", fontSize: fontSize) > width { short.removeLast() }
        return short + "\u{2026}"
    }
}
