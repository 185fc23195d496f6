import Vocabulary

extension Switchboard {
    /// What somebody is asked for who scans the main code, page by page in the order of a visit.
    ///
    /// Whether a notice was linked by then is told for somebody who gives whatever is asked.
    ///
    /// - Parameter isPlateTyped: Says that a car park's pages ask for the plate.
    /// - Returns: The meetings, those of people who refuse among them.
    func factMeetings(isPlateTyped: Bool) -> [FactMeeting] {
        var given: Set<Demand> = []
        var isNoticed = false
        var meetings: [FactMeeting] = []
        for page in factPages(isPlateTyped: isPlateTyped) {
            let isShown = page.meetings.isEmpty || page.meetings.contains { !given.isSuperset(of: $0.demands) }
            let links =
                page.linksNotice || page.meetings.contains { $0.linksNotice && !given.isSuperset(of: $0.demands) }
            if isShown, links { isNoticed = true }
            for var meeting in page.meetings {
                meeting.isNoticed = isNoticed
                meetings.append(meeting)
            }
            for meeting in page.meetings where meeting.manner == .page || meeting.manner == .field {
                given.formUnion(meeting.demands)
            }
        }
        return meetings
    }

    /// A page that asks for something, or links the notice.
    private struct FactPage {
        var meetings: [FactMeeting] = []
        var linksNotice = false
    }

    private func factPages(isPlateTyped: Bool) -> [FactPage] {
        let plate = isPlateTyped && service.spine == .stay ? [platePage] : []
        guard !mainCode.isBare else { return [codePage].compactMap(\.self) + plate + [ownPage] }
        let toOrder = service.spine == .order ? gatePages(before: .order) : []
        return [codePage].compactMap(\.self) + [FactPage(linksNotice: notice != nil)]
            + gatePages(before: service.firstMilestone) + (countsHeads ? [headsPage] : []) + plate
            + [offerPage(at: .menu)] + toOrder + apartFields.map(apartPage)
            + [formPage] + gatePages(before: .pay) + [receiptPage] + gatePages(before: .invoice) + [
                invoicePage, daysAfter,
            ]
    }

    private var codePage: FactPage? {
        mainCode.tie.map { tie in
            var meeting = FactMeeting(practice: mainCode.id, demands: [tie], stage: .entry, manner: .page)
            meeting.isWall = !mainCode.hasWayOn
            meeting.linksNotice = tie == .membership
            if meeting.isWall {
                meeting.refusing = [.blocked]
                meeting.marks = [.required, .unmarked]
            }
            return FactPage(meetings: [meeting])
        }
    }

    private var ownPage: FactPage {
        FactPage(meetings: fields.filter(\.isOwn).map { FactMeeting($0, at: formStage) })
    }

    private var platePage: FactPage {
        var meeting = FactMeeting(practice: "own-plate", demands: [.licencePlate], stage: .menu, manner: .aside)
        meeting.marks = [.required, .optional, .unmarked]
        meeting.refusing = [.wentOn, .blocked]
        return FactPage(meetings: [meeting])
    }

    /// Where heads are paid for, nobody sees the menu uncounted.
    private var headsPage: FactPage {
        var meeting = FactMeeting(practice: "own-heads", demands: [.dinerCount], stage: .entry, manner: .page)
        meeting.isWall = true
        meeting.refusing = [.blocked]
        meeting.marks = [.required, .unmarked]
        return FactPage(meetings: [meeting])
    }

    /// The gates that stand before a milestone, and those that ask once more there.
    private func gatePages(before milestone: Milestone) -> [FactPage] {
        gates.filter { $0.asks(before: milestone, of: service) }.map { gate in
            var meeting = FactMeeting(gate, at: stage(before: milestone))
            if gate.before != milestone { meeting.manner = .again }
            return FactPage(meetings: [meeting])
        }
    }

    private func offerPage(at place: Banner.Place) -> FactPage {
        let stage: Stage = place == .menu ? .menu : place == .checkout ? formStage : .receipt
        return FactPage(meetings: banners.filter { $0.place == place }.map { FactMeeting($0, at: stage) })
    }

    /// A page of its own for one field; the guardian's document stands beside it, and the page may be left.
    private func apartPage(of field: Field) -> FactPage {
        var asked = FactMeeting(field, at: formStage)
        guard let document = field.guardianDocument else { return FactPage(meetings: [asked]) }
        asked.demands = [field.item]
        var beside = FactMeeting(document, at: formStage)
        beside.isWall = asked.isWall
        beside.refusing = asked.refusing
        beside.consent = nil
        return FactPage(meetings: [asked, beside])
    }

    private var formPage: FactPage {
        let asked = fields.filter { !$0.isApart }.map { FactMeeting($0, at: formStage) }
        let joining = ticks.filter { $0.covers.contains(.membership) }.map { tick in
            FactMeeting(practice: tick.id, demands: [.membership], stage: formStage, manner: .aside)
        }
        return FactPage(
            meetings: offerPage(at: .checkout).meetings + asked + joining,
            linksNotice: ticks.contains { $0.covers.contains(.privacy) }
        )
    }

    private var receiptPage: FactPage {
        let boxes = ticks.filter(\.takesFollow).map { tick in
            FactMeeting(practice: tick.id, demands: [.follow], stage: .receipt, manner: .offer)
        }
        return FactPage(meetings: offerPage(at: .receipt).meetings + boxes)
    }

    private var invoicePage: FactPage {
        guard service.milestones.contains(.invoice) else { return FactPage() }
        var asked = invoiceAskings.map { FactMeeting($0, at: .invoice) }
        for place in asked.indices where invoicing?.taxNumber == .company && asked[place].demands == [.taxpayerNumber] {
            asked[place].manner = .aside
        }
        let chosen = (invoicing?.delivery == .choice ? Invoicing.Delivery.choosable : []).map { item in
            FactMeeting(practice: invoicing?.id ?? "invoicing", demands: [item], stage: .invoice, manner: .aside)
        }
        return FactPage(meetings: asked + chosen, linksNotice: invoicing?.delivery == .choice)
    }

    private var daysAfter: FactPage {
        let stopping = mailings.filter { $0.content.isPromotion && reaches($0) }.compactMap { mailing in
            mailing.optOut.asks.map {
                FactMeeting(practice: mailing.id, demands: [$0], stage: .inbox, manner: .aside)
            }
        }
        let pictured = entitlements.filter { $0.given == .inPage && $0.condition == .identityPicture }.map { right in
            FactMeeting(practice: right.id, demands: [.idDocument], stage: .account, manner: .aside)
        }
        return FactPage(meetings: stopping + pictured)
    }
}
