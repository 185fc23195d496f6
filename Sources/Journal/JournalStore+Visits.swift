package import Vocabulary

extension JournalStore {
    /// Makes a visit.
    ///
    /// - Parameter visit: Its record; its snapshot must have been kept.
    /// - Returns: The head of its empty chain.
    /// - Throws: ``JournalError/Code/visitExists``, ``JournalError/Code/unknownSnapshot``, ``JournalError/Code/busy``.
    @discardableResult
    package nonisolated(nonsending) func createVisit(_ visit: VisitRecord) async throws -> ChainHead {
        try requireStorable("the visit's id", visit.id.rawValue)
        try requireStorable("the visit's scenario", visit.scenario.rawValue)
        try requireStorable("the visit's seed", visit.seed)
        return try await queue.keep(.visit(visit))
    }

    /// Appends events to a visit and answers when they are durable: all of them or none.
    ///
    /// Runs on the caller's actor until the entry is handed in, so an actor that owns a visit may append its next events
    /// while earlier ones are still being written: they land in the order of its calls.
    ///
    /// - Parameters:
    ///   - bodies: The events as JSON texts; with none, the call only waits until those before are durable.
    ///   - visit: The visit.
    ///   - sequence: How many rows of either kind it has before these.
    ///   - moment: The machine's clock.
    /// - Returns: The visit's head after these events.
    /// - Throws: ``JournalError/Code/conflict`` when they do not follow on, ``JournalError/Code/unknownVisit``,
    ///   ``JournalError/Code/busy``, or what kept their whole batch from being written.
    @discardableResult
    package nonisolated(nonsending) func append(
        _ bodies: [String],
        to visit: VisitID,
        after sequence: Int,
        at moment: WallMoment
    ) async throws -> ChainHead {
        try await append(rows: bodies.map { EventDraft(.act, $0) }, to: visit, after: sequence, at: moment)
    }

    /// Appends rows of either kind to a visit and answers when they are durable: all of them or none.
    ///
    /// - Parameters:
    ///   - drafts: The rows; with none, the call only waits until those before are durable.
    ///   - visit: The visit.
    ///   - sequence: How many rows of either kind it has before these.
    ///   - moment: The machine's clock.
    /// - Returns: The visit's head after these rows.
    /// - Throws: What ``append(_:to:after:at:)`` of acts throws.
    @discardableResult
    package nonisolated(nonsending) func append(
        rows drafts: [EventDraft],
        to visit: VisitID,
        after sequence: Int,
        at moment: WallMoment
    ) async throws -> ChainHead {
        for draft in drafts { try requireStorable("an event of visit \(visit)", draft.body) }
        return try await queue.keep(.events(drafts, visit: visit, after: sequence, at: moment))
    }

    /// Deletes a visit with all its rows, and leaves a stone where it was.
    ///
    /// - Parameters:
    ///   - visit: The visit.
    ///   - moment: The machine's clock.
    /// - Returns: Where its chain ended.
    /// - Throws: ``JournalError/Code/unknownVisit``, ``JournalError/Code/busy``.
    @discardableResult
    package nonisolated(nonsending) func remove(_ visit: VisitID, at moment: WallMoment) async throws -> ChainHead {
        try await queue.keep(.removal(visit, at: moment))
    }

    /// The visit's record; nil for an unknown visit.
    package func visit(_ id: VisitID) async throws -> VisitRecord? {
        try await read { try VisitQuery.find(id, in: $0) }
    }

    /// Every visit, oldest first.
    package func visits() async throws -> [VisitRecord] {
        try await read { try VisitQuery.all(in: $0) }
    }

    /// Some of the visits, oldest first, and how many there are.
    ///
    /// - Parameters:
    ///   - last: The visit behind which to go on; nil from the first.
    ///   - limit: How many at most.
    /// - Returns: The visits, and the number of all.
    /// - Throws: ``JournalError``.
    package func visits(
        behind last: (created: WallMoment, id: VisitID)?,
        limit: Int
    ) async throws -> (visits: [VisitRecord], total: Int) {
        try await read { database in
            (try VisitQuery.some(behind: last, limit: limit, in: database), try VisitQuery.count(in: database))
        }
    }

    /// Every visit of a scenario, oldest first.
    package func visits(of scenario: ScenarioID) async throws -> [VisitRecord] {
        try await read { try VisitQuery.all(of: scenario, in: $0) }
    }

    /// The visit's durable acts in order, without the showings between them; none for an unknown visit.
    package func events(of visit: VisitID) async throws -> [EventRow] {
        try await read { try EventQuery.acts(of: visit, in: $0) }
    }

    /// The visit's durable rows in order, acts and showings; none for an unknown visit.
    package func entries(of visit: VisitID) async throws -> [EventRow] {
        try await read { try EventQuery.all(of: visit, in: $0) }
    }

    /// How far the visit has come on the disk; nil for an unknown visit.
    package func head(of visit: VisitID) async throws -> ChainHead? {
        try await read { try EventQuery.head(of: visit, in: $0) }
    }

    /// The first place where a visit's record and events are not what was written; nil when the chain holds.
    ///
    /// - Parameter visit: The visit.
    /// - Returns: The break, by ``HashChain/firstBreak(in:of:)``.
    /// - Throws: ``JournalError/Code/unknownVisit``.
    package func firstBreak(of visit: VisitID) async throws -> ChainBreak? {
        try await read { database in
            guard let record = try VisitQuery.find(visit, in: database) else { throw JournalError.unknownVisit(visit) }
            return HashChain.firstBreak(in: try EventQuery.all(of: visit, in: database), of: record)
        }
    }

    /// Refuses a text with a NUL character, at which SQLite's binding would cut it without a word.
    func requireStorable(_ what: @autoclosure () -> String, _ text: String) throws {
        if text.utf8.contains(0) { throw JournalError.unstorable(what()) }
    }
}
