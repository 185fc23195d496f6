package import Vocabulary

extension Scenario {
    /// Answers which kinds the switches put there, and at which stage each shows first.
    ///
    /// - Shape: one entry per kind.
    /// - Source: `fixtures/law/kinds.yaml` for what each kind is; docs/price.md for how it is decided.
    /// - Parameters:
    ///   - necessity: Which service needs which demand.
    ///   - hasSeasonalDishes: Whether the merchant has dishes that can be shown at market price.
    ///   - town: Where the merchant is; nil where that is not known.
    /// - Returns: The key; empty for a lawful merchant.
    package func answerKey(necessity: Necessity, hasSeasonalDishes: Bool, town: Municipality? = nil) -> AnswerKey {
        let site = Switchboard(self).met(with: entry)
        // Who cannot open the code sees the place alone.
        guard site.mainCode.readers.include(entry) else {
            return AnswerKey(entries: site.channelEntries.sorted())
        }
        let found =
            site.gateEntries(necessity: necessity) + site.codeEntries(necessity: necessity)
            + site.askingEntries(necessity: necessity) + site.channelEntries
            + site.personalDataEntries(necessity: necessity) + site.consentEntries
            + site.noticeTextEntries(with: entry) + site.feeEntries(in: town) + site.tellingEntries + site.beaconEntries
            + site.messageEntries
            + site.subscriptionEntries
            + site.accountEntries(necessity: necessity) + site.orderEntries
            + site.tierEntries + site.transportEntries
            + site.sensitiveEntries + site.childEntries + site.lureEntries
            + site.priceEntries(hasSeasonalDishes: hasSeasonalDishes)
        // Of a code that another app opens nobody can say what it takes to pay by it.
        let isUnknown = !site.codes.allSatisfy { $0.readers.include(entry) }
        let told = found.filter { !isUnknown || $0.kind != .purePayCodeAbsence }
        let earliest = Dictionary(grouping: told, by: \.kind).values.compactMap { $0.min() }
        return AnswerKey(entries: earliest.sorted())
    }
}
