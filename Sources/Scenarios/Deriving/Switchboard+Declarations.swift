import Vocabulary

extension Switchboard {
    /// How what the notice declares stands to what a consumer meets who scans with an app; empty where no text opens.
    ///
    /// - Parameter app: With which app the codes are scanned.
    /// - Returns: One for each item that is taken or listed, and each host that gets something or is named; sorted.
    func declarations(with app: ScanApp) -> [Declaration] {
        guard linksReadableNotice else { return [] }
        return (itemDeclarations(with: app) + receiverDeclarations(with: app)).sorted()
    }

    private func itemDeclarations(with app: ScanApp) -> [Declaration] {
        let observed = askedItems(with: app).union(sending(with: app).compactMap(\.item))
        return NoticeText.listable.compactMap { item in
            Declaration.standing(
                isObserved: observed.contains(item),
                isNamed: lists(item),
                isDenied: noticeText.denied.contains(item),
                isLoose: noticeText.isLoose
            ).map { Declaration(.item(item), $0) }
        }
    }

    private func receiverDeclarations(with app: ScanApp) -> [Declaration] {
        let observed = Set(sending(with: app).flatMap(\.reachedHosts))
        let named = namedHosts
        let speaksOfPartners = beacons.contains { $0.receiver.isThirdParty && $0.naming == .vague }
        return observed.union(named).sorted().compactMap { host in
            Declaration.standing(
                isObserved: observed.contains(host),
                isNamed: named.contains(host),
                isDenied: noticeText.deniesSharing,
                isLoose: speaksOfPartners
            ).map { Declaration(.receiver(host), $0) }
        }
    }

    /// What is asked for and not listed by any name, sorted.
    func unlistedItems(with app: ScanApp) -> [Demand] { askedItems(with: app).filter { !lists($0) }.sorted() }

    private func lists(_ item: Demand) -> Bool {
        !noticeText.omitted.contains(.kinds) && listing(of: item) != .absent
    }

    /// What pages ask for that a notice lists, whatever code they stand behind.
    var takenItems: Set<Demand> {
        asked(behind: codes).union((banners.map(\.demand) + gatesElsewhere.flatMap(\.demands)).filter(\.isListable))
    }

    /// What a consumer is asked for who tries every code that the app opens.
    private func askedItems(with app: ScanApp) -> Set<Demand> {
        var asked = asked(behind: codes.filter { $0.readers.include(app) })
        if !mainCode.isBare {
            // Behind a thing that is held out one looks up to the payment.
            let lures = banners.filter { !$0.isPlain && $0.place != .receipt }
            asked.formUnion(lures.map(\.demand).filter(\.isListable))
        }
        return asked
    }

    /// What gates, fields and plain offers ask for behind some codes; behind bare ones the service's own fields alone.
    private func asked(behind codes: [Code]) -> Set<Demand> {
        let own = fields.filter(\.isOwn).flatMap(\.demands)
        guard !codes.allSatisfy(\.isBare) else { return Set(codes.isEmpty ? [] : own).filter(\.isListable) }
        let atForms = fields.flatMap(\.demands) + invoiceAskings.map(\.item) + (invoicing?.delivery.items ?? [])
        let offered = banners.filter(\.isPlain).map(\.demand)
        return Set(gates.flatMap(\.demands) + atForms + offered).filter(\.isListable)
    }

    /// The beacons that carry an item away behind some code that the app opens.
    func sending(with app: ScanApp) -> [Beacon] {
        guard codes.contains(where: { $0.readers.include(app) && !$0.isBare }) else { return [] }
        return beacons.filter { stageOfSending($0) != nil }
    }
}
