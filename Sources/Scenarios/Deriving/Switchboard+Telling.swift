import Vocabulary

extension Switchboard {
    /// The kinds of what ordinary pages tell, and fail to tell.
    var tellingEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        return [anonymousTrader].compactMap(\.self)
    }

    private var anonymousTrader: AnswerKey.Entry? {
        guard imprint.trader == .absent else { return nil }
        return .init(kind: .traderIdentityAbsence, stage: .menu, practices: [imprint.id])
    }
}
