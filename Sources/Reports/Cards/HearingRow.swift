import Measurement
import Vocabulary

/// One channel of complaint in the table under a scenario: what was answered, and which step is open after that.
struct HearingRow {
    /// The step of the ladder that a consumer's own complaint is.
    private static let step = "negotiate"

    var zh: String
    var en: String
    var answerZh: String
    var answerEn: String
    var tone: String
    var words: String
    var at: String
    var nextZh: String
    var nextEn: String
    /// Says that something is left to be done.
    var hasNext: Bool

    /// Makes a row.
    init(_ line: HearingLine, on ladder: [Remedy]) {
        (zh, en) = (line.channelWords.zh, line.channelWords.en)
        (answerZh, answerEn) = (line.answerWords.zh, line.answerWords.en)
        tone = line.tone
        words = line.words
        at = line.at
        let next = Self.next(after: line, on: ladder)
        (nextZh, nextEn) = (next?.words.zh ?? "", next?.words.en ?? "")
        hasNext = next != nil
    }

    /// What the ladder has above a complaint that came to nothing; nil where it was put right.
    static func next(after line: HearingLine, on ladder: [Remedy]) -> Remedy? {
        guard line.answer != .settled, let place = ladder.firstIndex(where: { $0.id == step }) else { return nil }
        return ladder.dropFirst(place + 1).first
    }
}
