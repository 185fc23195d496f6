import Measurement
import Vocabulary

/// One right in the table under a scenario: how it went, what stood in the way, what is still returned.
struct RightRow {
    var zh: String
    var en: String
    var wayZh: String
    var wayEn: String
    var tone: String
    var obstacles: [PriceLine.Chip]
    var given: [PriceLine.Chip]
    var items: [PriceLine.Chip]
    var remains: [PriceLine.Chip]
    /// Says that somebody looked afterwards and nothing was returned.
    var isGone: Bool

    /// Makes a row.
    init(_ line: RightLine) {
        (zh, en) = (line.right.words.zh, line.right.words.en)
        (wayZh, wayEn) = (line.way.words.zh, line.way.words.en)
        tone = line.way.tone
        obstacles = line.obstacles.map { PriceLine.Chip(zh: $0.words.zh, en: $0.words.en, tone: "excess") }
        given = Self.chips(line.given, tone: "excess")
        items = Self.chips(line.items, tone: "unpriced")
        remains = Self.chips(line.remains ?? [], tone: "excess")
        isGone = line.remains == []
    }

    private static func chips(_ demands: [Demand], tone: String) -> [PriceLine.Chip] {
        demands.map { PriceLine.Chip(zh: $0.words.zh, en: $0.rawValue, tone: tone) }
    }
}
