package import Vocabulary

extension Scenario {
    /// Answers what an inspection sheet may truly say of the merchant, from the switches and nothing else.
    ///
    /// - Shape: one truth for each question that has one here; a question without one is not graded: the service has no
    ///   such thing, nobody asks for it, or the code does not open.
    /// - Source: docs/price.md for what forces; `Tests/mockmerchantTests` holds it against what our client saw.
    /// - Parameter merchant: Who plays it: at some car parks a plate is typed, at others the camera reads it.
    /// - Returns: The truths.
    package func facts(at merchant: Merchant) -> [FactID: FactTruth] {
        let board = Switchboard(self).met(with: entry)
        var site = board.placeFacts
        site[.stickerOpens] = board.opening(with: entry)
        // Who cannot open the code sees the place alone.
        guard board.mainCode.readers.include(entry) else {
            return site.reduce(into: [:]) { $0[FactID($1.key)] = $1.value }
        }
        let parts = [
            board.consentFacts, board.noticeFacts(with: entry), board.invoiceFacts, board.laterFacts,
            board.accountFacts, board.termFacts,
            board.moneyFacts(hasSeasonalDishes: merchant.menu.contains(where: \.isSeasonal)),
        ]
        for part in parts { site.merge(part) { first, _ in first } }
        var facts = site.reduce(into: [FactID: FactTruth]()) { $0[FactID($1.key)] = $1.value }
        let isPlateTyped = merchant.lotCode == .inLot || circumstances.contains(.misreadPlate)
        let meetings = board.factMeetings(isPlateTyped: isPlateTyped)
        let elsewhere = board.demandsAsked(with: entry, isPlateTyped: isPlateTyped)
        for subject in FactSubject.allCases {
            facts.merge(board.facts(about: subject, among: meetings, elsewhere: elsewhere)) { first, _ in first }
        }
        return facts
    }
}

extension Library {
    /// What an inspection sheet may truly say of a scenario.
    package func facts(of scenario: Scenario) -> [FactID: FactTruth] { scenario.facts(at: merchant(of: scenario)) }
}
