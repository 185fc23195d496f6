import Vocabulary

/// What is asked for, forced and sent, thing by thing.
extension Switchboard {
    /// What some page asks for behind some code that the app opens, from the arrival to the days after.
    ///
    /// - Parameters:
    ///   - app: With which app the codes are scanned.
    ///   - isPlateTyped: Says that a car park's pages ask for the plate.
    /// - Returns: The demands; to put an entry right is the consumer's own wish and no asking.
    func demandsAsked(with app: ScanApp, isPlateTyped: Bool) -> Set<Demand> {
        let opened = codes.filter { $0.readers.include(app) }
        guard !opened.isEmpty else { return [] }
        var asked = Set(opened.compactMap(\.tie) + fields.filter(\.isOwn).flatMap(\.demands))
        if service.spine == .stay, isPlateTyped { asked.insert(.licencePlate) }
        guard !opened.allSatisfy(\.isBare) else { return asked }
        if countsHeads { asked.insert(.dinerCount) }
        asked.formUnion((gates.flatMap(\.demands) + fields.flatMap(\.demands)))
        asked.formUnion(invoiceAskings.map(\.item) + (invoicing?.delivery.items ?? []))
        asked.formUnion(banners.map(\.demand))
        if ticks.contains(where: \.takesFollow) { asked.insert(.follow) }
        return asked.union(demandsOfRights)
    }

    /// What using a right takes, where there is something to use it on.
    private var demandsOfRights: [Demand] {
        guard !mainCode.isBare else { return [] }
        let stopping = mailings.filter { $0.content.isPromotion && reaches($0) }.compactMap(\.optOut.asks)
        let isPictureTaken = entitlements.contains { $0.given == .inPage && $0.condition == .identityPicture }
        return stopping + (isPictureTaken ? [.idDocument] : [])
    }

    /// The milestones on the main entry that are lost to whoever refuses this one thing and nothing else.
    ///
    /// - Parameter demand: What is refused.
    /// - Returns: The milestones in the order of a visit, those left out that nobody reaches by giving everything.
    func milestonesLost(byRefusing demand: Demand) -> [Milestone] {
        let walls = walls(of: demand)
        return service.milestones.filter { milestone in
            walls.contains { $0 <= milestone } && (milestone != .invoice || isInvoiceIssued)
        }
    }

    /// The milestones right behind what does not let anybody past without the demand.
    private func walls(of demand: Demand) -> [Milestone] {
        var walls: [Milestone] = []
        if mainCode.tie == demand, !mainCode.hasWayOn { walls.append(service.firstMilestone) }
        let standing = fields.filter { $0.isOwn || !mainCode.isBare }
        if standing.contains(where: { $0.isRequired && $0.demands.contains(demand) }) {
            walls.append(service.spine == .stay ? .pay : .order)
        }
        guard !mainCode.isBare else { return walls }
        walls += gates.filter { $0.outcome.losesMilestone && $0.demands.contains(demand) }.map(\.before)
        if demand == .dinerCount, countsHeads { walls.append(service.firstMilestone) }
        if invoiceAskings.contains(where: { $0.isRequired && $0.item == demand }) { walls.append(.invoice) }
        return walls
    }

    /// Says that whoever gives all that is asked for gets an invoice on the main entry.
    private var isInvoiceIssued: Bool { mainCode.isBare || invoicing?.issues != false }

    /// The kinds of receivers that get each thing from some page by itself, behind some code that the app opens.
    func receivers(with app: ScanApp) -> [Demand: Set<String>] {
        sending(with: app).reduce(into: [:]) { receivers, beacon in
            guard let item = beacon.item, !beacon.reachedHosts.isEmpty else { return }
            receivers[item, default: []].formUnion(beacon.receiverKinds)
        }
    }
}

extension Beacon {
    /// The kinds of others that get what it carries: whom it is sent to, and where a chain leads.
    fileprivate var receiverKinds: [String] {
        [receiver.rawValue] + (manner == .chain ? [Self.secondKind] : [])
    }

    /// What stands where a chain leads: somebody who joins what others have collected.
    package static let secondKind = "broker"
}
