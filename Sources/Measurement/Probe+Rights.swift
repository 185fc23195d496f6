package import Vocabulary

extension Probe {
    /// Answers how each right went, from the walks alone.
    ///
    /// - Returns: One line for each right; those that nothing could be tried on are told as not tried.
    package func rightLines() -> [RightLine] { Right.allCases.sorted().map(line) }

    private func line(of right: Right) -> RightLine {
        switch right {
        case .optOut: optOutLine
        case .profilingOff: profilingLine
        case .cancellation: cancellationLine
        case .access, .copy, .correction, .withdrawal, .erasure: accountLine(of: right)
        }
    }

    /// Stopping messages: on the walk that does; without a message there is nothing to stop.
    private var optOutLine: RightLine {
        guard !promotions.isEmpty else { return RightLine(.optOut, .notTried) }
        return optOutWalk.flatMap { $0.line(of: .optOut) } ?? RightLine(.optOut, .absent)
    }

    private func accountLine(of right: Right) -> RightLine {
        guard let walk = main(.grantAll), let first = walk.accounts.first else { return RightLine(right, .notTried) }
        if let line = walk.line(of: right) { return line }
        return RightLine(right, first.seen.offers.contains(right) ? .notTried : .absent)
    }

    /// The switch of the recommendations: what shows after it was pressed tells whether it does anything.
    private var profilingLine: RightLine {
        guard let walk = main(.grantAll), let first = walk.accounts.first, first.seen.isPersonalised else {
            return RightLine(.profilingOff, .notTried)
        }
        guard first.seen.offers.contains(.profilingOff) else { return RightLine(.profilingOff, .absent) }
        guard let next = walk.accounts.dropFirst().first else { return RightLine(.profilingOff, .notTried) }
        return RightLine(.profilingOff, next.seen.isPersonalised ? .refused : .inPage)
    }

    /// Cancelling a card: on the walk that took one, and was charged for it unless it cancels; or whatever else is paid
    /// again, on the walk that grants everything.
    private var cancellationLine: RightLine {
        guard let walk = unsubscribeWalk, let first = walk.accounts.first else {
            return main(.grantAll)?.line(of: .cancellation) ?? RightLine(.cancellation, .notTried)
        }
        if let line = walk.line(of: .cancellation) { return line }
        return RightLine(.cancellation, first.seen.offers.contains(.cancellation) ? .refused : .absent)
    }
}

extension Trace {
    /// How an attempt at a right went on this walk; nil where none was made.
    fileprivate func line(of right: Right) -> RightLine? {
        let attempts = attempts(at: right)
        guard let first = attempts.first, let last = attempts.last else { return nil }
        let obstacles = Set(attempts.flatMap(\.seen.obstacles)).sorted()
        let way: RightLine.Way =
            if last.seen.isDone {
                first.seen.isByStaff || obstacles.contains(.staff) ? .byStaff : .inPage
            } else {
                obstacles.isEmpty ? .refused : .obstructed
            }
        let after = accounts.first { $0.step > last.step }?.seen
        return RightLine(
            right,
            way,
            obstacles: obstacles,
            given: given(using: right)?.sorted() ?? [],
            items: Set(attempts.flatMap(\.seen.items)).sorted(),
            remains: right == .erasure || right == .withdrawal ? after?.holds : nil
        )
    }

    /// What using a right took: given on the pages between its start and its confirmation; nil where none came.
    ///
    /// A form that came back took nothing.
    func given(using right: Right) -> Set<Demand>? {
        let attempts = attempts(at: right)
        guard let first = attempts.first, let done = attempts.first(where: \.seen.isDone) else { return nil }
        let taken = asks.filter { step, ask in
            (first.step..<max(first.step, done.step)).contains(step) && ask.answer == .granted
                && steps[step + 1].page.refusal == nil
        }
        return Set(taken.flatMap(\.ask.demands))
    }
}

// MARK: - What rights cost

extension Probe {
    /// The quotes of the errands: what stopping messages takes, and what it takes to have data deleted.
    ///
    /// A service needs nothing for either, so all that is priced is excess. There is no quote where there is nothing to
    /// stop or to delete; it is *not reached* where every walk that tried, or could not, came to no confirmation.
    func rightQuotes() -> [Price.Quote] {
        Right.allCases.sorted().compactMap { right in
            guard let errand = right.errand, isCalledFor(errand) else { return nil }
            let tries = walks.filter { $0.persona == persona && $0.entry != nil && $0.entryIndex == mainEntry }
            let sets = Self.minimal(tries.compactMap { $0.given(using: right) })
            return Price.Quote(
                milestone: errand,
                outcome: sets.isEmpty ? .unreached : .settled,
                sets: sets.map(Price.DemandSet.init(ofRight:)).sorted { $0.precedes($1) }
            )
        }
    }

    /// Says that there is something to stop, or something to delete.
    private func isCalledFor(_ errand: Milestone) -> Bool {
        switch errand {
        case .optOut: return !promotions.isEmpty
        case .erasure:
            guard let walk = main(.grantAll), let first = walk.accounts.first else { return false }
            return !first.seen.holds.isEmpty || walk.steps[first.step].sighting.showsMemberFile
        case .menu, .order, .pay, .exit, .invoice: return false
        }
    }
}
