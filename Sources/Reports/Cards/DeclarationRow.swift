import Measurement
import Vocabulary

/// One thing of the table that holds the privacy notice against what was observed.
struct DeclarationRow {
    var zh: String
    var en: String
    var standingZh: String
    var standingEn: String
    var askedZh: String
    var askedEn: String
    /// Says that a consumer who grants everything gave it.
    var isGiven: Bool
    /// Says that the account page shows it.
    var isHeld: Bool
    /// Where it went, or what went there.
    var traffic: String

    /// Makes a row.
    init(_ line: DeclarationLine) {
        switch line.subject {
        case .item(let item):
            (zh, en) = (item.words.zh, item.rawValue)
            traffic = line.sentTo.joined(separator: " ")
        case .receiver(let host):
            (zh, en) = ("接收方", host)
            traffic = line.gets.map { "\($0.words.zh) \($0.rawValue)" }.joined(separator: "、")
        }
        (standingZh, standingEn) = (line.standing.words.zh, line.standing.words.en)
        askedZh = line.askedAt.map(\.words.zh).joined(separator: "、")
        askedEn = line.askedAt.map(\.words.en).joined(separator: ", ")
        (isGiven, isHeld) = (line.isGiven, line.isHeld)
        if askedZh.isEmpty { (askedZh, askedEn) = ("—", "") }
        if traffic.isEmpty { traffic = "—" }
    }
}
