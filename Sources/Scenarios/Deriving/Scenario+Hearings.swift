package import Vocabulary

extension Scenario {
    /// What a consumer meets who complains wherever that can be done, with the app of the scenario's entry.
    ///
    /// The telephone stands on the account page, which nobody comes to who cannot open the code or is led past everything.
    ///
    /// - Shape: one answer for each channel, the place first; empty where the author tells of none.
    package var hearings: [HearingSeen.Channel: HearingSeen.Answer] {
        let board = Switchboard(self)
        let hasAccount = board.mainCode.readers.include(entry) && !board.mainCode.isBare
        let met = board.hearings.filter { $0.channel == .site || hasAccount }
        return Dictionary(met.map { ($0.channel, $0.answer) }) { first, _ in first }
    }
}
