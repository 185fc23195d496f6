package import Vocabulary

extension Switchboard {
    /// The kinds of what pages send beside what the consumer does, on the way of somebody who gives whatever is asked.
    var beaconEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        let sending = beacons.compactMap { beacon in stageOfSending(beacon).map { (beacon: beacon, stage: $0) } }
        func entry(_ kind: Kind, where holds: (Beacon) -> Bool) -> AnswerKey.Entry? {
            sending.filter { holds($0.beacon) }.map {
                AnswerKey.Entry(kind: kind, stage: $0.stage, practices: [$0.beacon.id])
            }.min()
        }
        return [
            entry(.undisclosedThirdPartySharing) { !$0.reachedHosts.isEmpty && !isNamed($0) },
            entry(.preConsentCollection) { $0.item == .platformId && !showsNotice(before: $0.place) },
            entry(.consentScopeExcess) { linksReadableNotice && !isListed($0) },
            entry(.personalDataInURL) { $0.manner.isAddress && $0.writing.encoding?.isReadable == true },
        ].compactMap(\.self)
    }

    // MARK: what is sent

    /// The stage at which a beacon first carries its item away; nil where it never does.
    func stageOfSending(_ beacon: Beacon) -> Stage? {
        guard let item = beacon.item, beacon.writing.encoding != nil, isKnown(item, to: beacon) else { return nil }
        switch beacon.place {
        case .arrival: return notice != nil || hasGateOnArrival ? .entry : .menu
        case .menu: return .menu
        case .form: return formStage
        case .receipt: return .receipt
        }
    }

    /// Says that a gate is the first thing that somebody meets who has scanned the main code.
    private var hasGateOnArrival: Bool {
        let tie = Set([mainCode.tie].compactMap(\.self))
        return gates.contains { $0.before == service.firstMilestone && !tie.isSuperset(of: $0.demands) }
    }

    /// Says that the merchant has the item when the page is there, or that a field there asks for it.
    private func isKnown(_ item: Demand, to beacon: Beacon) -> Bool {
        if beacon.manner == .script {
            return fields.contains { $0.item == item } && !givenOnTheWay(to: .form).contains(item)
        }
        return item == .platformId || givenOnTheWay(to: beacon.place).contains(item)
    }

    /// What somebody has given who gives whatever is asked, when the page is there.
    private func givenOnTheWay(to place: Beacon.Place) -> Set<Demand> {
        func demands(upTo milestone: Milestone) -> [Demand] {
            gates.filter { $0.before <= milestone }.flatMap(\.demands)
        }
        switch place {
        case .arrival: return []
        case .menu: return Set(demands(upTo: service.firstMilestone))
        case .form: return Set(demands(upTo: service.spine == .stay ? .menu : .order))
        case .receipt: return Set(demands(upTo: .pay) + fields.map(\.item))
        }
    }

    // MARK: what is told

    /// Says that some page links a notice that opens a text.
    var linksReadableNotice: Bool { noticeStage != nil && noticeText.opening.leadsToText }

    private func isNamed(_ beacon: Beacon) -> Bool {
        linksReadableNotice && beacon.hosts.isSubset(of: namedHosts)
    }

    /// The hosts that the privacy notice names as receivers.
    package var namedHosts: Set<String> {
        guard !noticeText.deniesSharing else { return [] }
        return Set(beacons.filter { $0.receiver.isThirdParty && $0.naming == .processor }.flatMap(\.hosts))
    }

    /// Says that the privacy notice lists the item, under whatever name.
    private func isListed(_ beacon: Beacon) -> Bool {
        guard let item = beacon.item, !noticeText.omitted.contains(.kinds) else { return false }
        return listing(of: item) != .absent
    }

    /// How the privacy notice lists an item: as its author says, else as the beacon that says most about it.
    ///
    /// What no beacon carries is listed by its name where the merchant asks for it.
    package func listing(of item: Demand) -> Beacon.Listing {
        if noticeText.leftOut.contains(item) || noticeText.denied.contains(item) { return .absent }
        let listings = Set(beacons.filter { $0.item == item }.map(\.listing))
        if listings.contains(.exact) { return .exact }
        if listings.contains(.broad) { return .broad }
        guard listings.isEmpty else { return .absent }
        return noticeText.added.contains(item) || takenItems.contains(item) ? .exact : .absent
    }
}

extension Beacon {
    /// The hosts of others that get what it carries; empty where it stays with the merchant.
    package var hosts: Set<String> {
        guard let host = receiver.host else { return [] }
        return manner == .chain ? [host, Self.secondHost] : [host]
    }

    /// The hosts of others that the item itself reaches: a picture's host alone may be told of the page's host only.
    package var reachedHosts: Set<String> { manner == .referer && referrer == .origin ? [] : hosts }

    /// Where a chain leads.
    package static let secondHost = "cm.shulian-e.localhost"
}

extension Beacon.Receiver {
    /// The invented host of somebody else; nil for the merchant's own.
    package var host: String? {
        switch self {
        case .statistics: "hm.tongji-a.localhost"
        case .advertising: "ad.guanggao-c.localhost"
        case .vendor: "api.diandan-d.localhost"
        case .own, .ownSubdomain: nil
        }
    }
}
