import Vocabulary

/// Looking at one's own order, and with its number at a second visit's: never at anybody else's.
extension Walk {
    /// A visit of one's own that was walked before, and what its pages said of its order.
    struct Neighbour: Sendable {
        /// The figures by which an address named its order.
        var figures: String
        /// Its training identity.
        var card: IdentityCard
        /// The goods that were ordered.
        var goods: Set<String>
    }

    /// Pages that lie between the end of an errand and the link to the order at most.
    private static let wayToOrder = 3

    /// The link to the order, where the walk looks at it and has not yet.
    var orderLink: Control? {
        guard policy == .grantAll || policy == .lookBeside, !hasSeenOrder, memory.reached.contains(.pay) else {
            return nil
        }
        return OrderReader(page: session.document.page, lexicon: reader.lexicon).link
    }

    /// Opens the page of the order, and goes back to where it was linked.
    mutating func lookAtOrder(by link: Control) async throws {
        try await openOrder(by: link)
        guard let back = OrderReader(page: session.document.page, lexicon: reader.lexicon).back else { return }
        try await push(back)
    }

    /// Walks the whole errand, and comes back to the page of the order.
    ///
    /// - Returns: What the second visit needs; nil where no address names the order by figures.
    /// - Throws: ``WalkerError`` where the world failed.
    mutating func neighbour() async throws -> Neighbour? {
        _ = try await run()
        hasSeenOrder = false
        for _ in 0..<Self.wayToOrder where orderLink == nil {
            guard let back = OrderReader(page: session.document.page, lexicon: reader.lexicon).back else { return nil }
            try await session.press(back.target)
        }
        guard let link = orderLink else { return nil }
        try await openOrder(by: link)
        return session.figures.map { Neighbour(figures: $0, card: session.card, goods: memory.picked) }
    }

    /// Walks to the page of its own order, and asks there for the other's.
    ///
    /// - Parameter neighbour: The other visit; nil where it came to no order.
    /// - Returns: What was seen; values of both identities are taken out of it.
    /// - Throws: ``WalkerError`` where the world failed.
    mutating func lookBeside(at neighbour: Neighbour?) async throws -> Trace {
        for _ in 0..<Self.bound {
            try Task.checkCancellation()
            let isContent = see()
            if let link = orderLink {
                try await openOrder(by: link)
                if let neighbour { try await ask(for: neighbour) }
                return trace(.finished)
            }
            guard !memory.reached.isSuperset(of: memory.service.milestones), let act = nextAct(isContent) else {
                return trace(.stuck)
            }
            try await perform(act)
        }
        return trace(.cutOff)
    }

    private mutating func openOrder(by link: Control) async throws {
        hasSeenOrder = true
        try await press(link)
        steps[steps.count - 1].sighting.stage = .receipt
        steps[steps.count - 1].sighting.namesOrderByNumber = session.figures != nil
    }

    /// Changes the figures in the address, and notes what is shown; a refusal shows nothing.
    private mutating func ask(for neighbour: Neighbour) async throws {
        guard session.figures != nil, session.figures != neighbour.figures else { return }
        guard let page = try await session.page(under: neighbour.figures) else {
            steps[steps.count - 1].sighting.neighbour = NeighbourSeen(shows: [])
            return
        }
        let seen = OrderReader(page: page, lexicon: reader.lexicon).neighbour(neighbour)
        let clean = redaction.page(Redaction(neighbour.card).page(page))
        let last = steps[steps.count - 1]
        var sighting = reader.reading(of: clean, remembering: memory).sighting
        sighting.stage = .receipt
        sighting.neighbour = seen
        steps.append(
            Trace.Step(page: clean, sighting: sighting, pressed: nil, exchange: last.exchange, clock: last.clock)
        )
    }
}
