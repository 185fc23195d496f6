package import Vocabulary

/// Makes of one page what a consumer would, by the lexicon and the memory of the walk so far.
package struct PageReader: Sendable {
    /// The words.
    package let lexicon: Lexicon

    /// Makes a reader.
    package init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// Reads a page, and says whether it has business of its own beside asking, waiting and telling.
    ///
    /// - Parameters:
    ///   - page: The page as shown.
    ///   - memory: What was seen before it.
    /// - Returns: The sighting, its asks not answered yet, and whether the page has content.
    package func reading(of page: Page, remembering memory: WalkMemory) -> (sighting: Sighting, isContent: Bool) {
        let text = lexicon.text(of: page)
        let bill = BillReader(page: page, text: text, lexicon: lexicon)
        let milestones = MilestoneReader(page: page, text: text, bill: bill, service: memory.service).milestones
        let content = ContentReader(
            page: page,
            text: text,
            bill: bill,
            milestones: milestones,
            memory: memory,
            lexicon: lexicon
        )
        let stage = content.stage
        let reader = AskReader(page: page, text: text, isContent: stage != nil, lexicon: lexicon)
        let fees = FeeReader(page: page, text: text, lexicon: lexicon, picked: memory.picked)
        let showsNotice = text.has(.notice)
        let apart = ApartReader(page: page, text: text, isContent: stage != nil, asks: reader.asks)
        let asks = reader.asks.map { ask in
            var ask = ask
            ask.hasNotice = showsNotice || memory.hasSeenNotice
            ask.purpose = purpose(of: ask, on: page, text, after: memory)
            ask.told = told(of: ask, by: apart, after: memory)
            ask.isByGuardian = apart.isByGuardian(ask)
            ask.claimsNeed = text.sentences.contains { claimsNeed($0, of: ask) }
            return ask
        }
        var sighting = Sighting(
            stage: stage ?? content.stageOnTheWay,
            milestones: milestones,
            asks: asks,
            menu: bill.menu,
            due: bill.due,
            isItemised: bill.isItemised,
            showsTariff: bill.showsTariff,
            extras: fees.extras,
            posted: fees.posted,
            addOns: fees.addOns,
            minimum: fees.minimum,
            stickers: StickerReader.stickers(on: page).map { StickerReader.seen($0, lexicon: lexicon) },
            showsNotice: showsNotice,
            isTiePage: page.isOfPlatform
                && asks.contains { $0.demands.contains { $0 == .follow || $0 == .membership } },
            isUnattended: page.party == .site && text.has(.unattended),
            unmapped: reader.unmapped
        )
        sighting.namesOtherApp = page.party != .site && page.party != .phone && text.has(.otherApp)
        sighting.showsMemberFile =
            page.party == .merchant && AccountReader(page: page, lexicon: lexicon).showsMemberFile
        if page.party == .phone { sighting.messages = MessageReader(page: page, lexicon: lexicon).messages }
        sighting.town = TownReader(page: page, text: text, lexicon: lexicon).town
        sighting.showsTrader = TraderReader(page: page, text: text).showsTrader
        sighting.displayed = DisplayReader(page: page).displayed
        sighting.card = CardReader(page: page, text: text, lexicon: lexicon).card
        let tiers = TierReader(page: page, text: text, lexicon: lexicon)
        sighting.goods = tiers.goods
        sighting.statedDifferences = tiers.statedDifferences
        let invoice = InvoiceAnswerReader(page: page, text: text, milestones: milestones, memory: memory)
        sighting.invoiceAnswer = invoice.answer
        let urging = UrgingReader(page: page, text: text, isContent: stage != nil)
        sighting.urgings = urging.urgings
        sighting.remindsOfMeasure = urging.reminds
        sighting.offers = OfferReader(page: page, isContent: stage != nil, lexicon: lexicon).offers.map(\.seen)
        return (sighting, stage != nil)
    }

    /// The platform's sheet finishes the merchant's asking, so what was said of that counts for it too.
    private func told(of ask: Ask, by apart: ApartReader, after memory: WalkMemory) -> [Ask.Telling] {
        let told = apart.told(of: ask)
        guard told.isEmpty, apart.page.isOfPlatform, let demand = ask.demands.first, ask.demands.count == 1 else {
            return told
        }
        return memory.previousTold[demand] ?? []
    }

    /// Says that a sentence makes the asked thing a condition: 成为会员才能点餐, but not 才能累计积分.
    private func claimsNeed(_ sentence: Sentence, of ask: Ask) -> Bool {
        guard let must = sentence.hits.place(of: .must), !sentence.isDenial else { return false }
        return ask.demands.contains { demand in
            sentence.hits.all.contains { hit in
                (hit.mark == .noun(demand) || hit.mark == .act(demand)) && hit.range.lowerBound <= must.upperBound
            }
        } && sentence.hits.all.contains { $0.mark == .group(.circular) && $0.range.lowerBound >= must.lowerBound }
    }

    private func purpose(of ask: Ask, on page: Page, _ text: PageText, after memory: WalkMemory) -> Ask.Purpose {
        let reader = PurposeReader(lexicon)
        let demands = ask.demands
        let control = page.controls.first { ask.control == ($0.target.isEmpty ? $0.name : $0.target) }
        let beside = [control?.label, control?.hint].compactMap(\.self).map { Sentence($0, lexicon: lexicon) }
        let here = reader.purpose(of: demands, in: beside + text.sentences)
        guard here != .stated, let previous = memory.previous, previous.party != .site else { return here }
        var earlier = reader.purpose(of: demands, in: lexicon.text(of: previous).sentences)
        // The platform's sheet finishes the merchant's asking, so what was said of that counts for it too.
        if page.isOfPlatform, demands.contains(where: { memory.previousPurposes[$0] == .stated }) {
            earlier = .stated
        }
        return earlier == .stated || here == .silent ? earlier : here
    }
}
