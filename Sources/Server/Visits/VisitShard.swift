import Flow
import Journal
import Scenarios
import Vocabulary

/// Owns some of the visits: takes their acts one after another and keeps each successor before it waits.
///
/// No `await` stands between taking a visit and keeping what follows from it, so of n parallel submits exactly one wins.
/// The journal is the truth and memory a cache: where the journal refuses, the visit is dropped and folded anew.
actor VisitShard {
    /// A visit in memory.
    private struct Held {
        let playing: Playing
        var visit: Visit
        /// The last of its events; nil before the first.
        var last: Event?
        /// How many rows the journal has or will have of it, of every kind.
        var rows: Int
        /// What was shown since the last act.
        var shown: [Showing]
        /// The hashes of codes that were turned in.
        var spent: Set<String>
        /// When a code of it was scanned first since it began or was started over; nil before.
        var scannedAt: WallMoment?
        /// Which folding this is, so that a late failure drops no later one.
        let folding: Int
        /// Acts that the journal has not confirmed yet.
        var pending = 0
        /// When it was last wanted, in turns of this shard.
        var touched: Int

        var script: Script { playing.script }
    }

    /// Showings kept of one place at most: a client may ask for it under any number of names.
    static let showingBound = 8

    private let books: VisitBooks
    private let addresses: Addresses
    private let pages: ShownPages
    private let bound: Int
    private var held: [VisitID: Held] = [:]
    private var opening: [VisitID: Int] = [:]
    private var waiting: [VisitID: [CheckedContinuation<Void, Never>]] = [:]
    private var turn = 0
    private var foldings = 0
    private var drops = 0

    init(books: VisitBooks, addresses: Addresses, pages: ShownPages, bound: Int) {
        self.books = books
        self.pages = pages
        self.addresses = addresses
        self.bound = bound
    }

    /// How many visits are in memory.
    var count: Int { held.count }

    /// Makes a visit; nil where the id is taken.
    func begin(_ id: VisitID, in script: Script, seed: String) async throws -> VisitView? {
        opening[id, default: 0] += 1
        defer { closeOpening(id) }
        guard let entry = try await books.begin(id, in: script, seed: seed) else { return nil }
        let view = VisitView(entry.visit, of: id, in: entry.script)
        if held[id] == nil { take(id, entry) }
        return view
    }

    /// Shows a visit as the journal has it: waits for acts that are on their way there.
    func view(of id: VisitID) async throws -> VisitView {
        while true {
            try await hold(id)
            guard let entry = held[id] else { continue }
            if entry.pending == 0 {
                var view = VisitView(entry.visit, of: id, in: entry.script)
                view.arrival = entry.visit.arrival(by: entry.last, in: entry.script)
                view.shown = entry.shown
                return view
            }
            await settled(id)
        }
    }

    /// The visit and what it plays, as the journal has them.
    func entry(of id: VisitID) async throws -> (visit: Visit, script: Script) {
        while true {
            try await hold(id)
            guard let entry = held[id] else { continue }
            if entry.pending == 0 { return (entry.visit, entry.script) }
            await settled(id)
        }
    }

    /// Plays an act that was made on the page of that token.
    ///
    /// The page that answers it at once, if any, is kept with it in one batch.
    func play(
        _ action: Action,
        on id: VisitID,
        under token: String,
        by caller: @Sendable () -> Caller = { Caller() },
        showing page: @Sendable (VisitView) throws -> ShownPage? = { _ in nil }
    ) async throws -> (view: VisitView, page: ShownPage?) {
        try await hold(id)
        guard let entry = held[id] else { throw RangeError.stale }
        guard addresses.page(of: id, after: entry.visit.length) == token else { throw RangeError.stale }
        let step = entry.visit.step(told(action, by: caller, to: entry), in: entry.script)
        var view = VisitView(step.visit, of: id, in: entry.script, showing: step.page)
        view.refusal = step.refusal
        view.hasJustPaid = step.visit.hasPaid(since: entry.visit)
        let shown = try page(view)
        try await keep(step.visit, events: step.events, showing: shown?.showing, of: id, from: entry)
        return (view, shown)
    }

    /// Where a visit is, as far as faults at the door go; nil where it has none.
    func faultPlace(of id: VisitID) async throws -> FaultDesk.Place? {
        try await hold(id)
        guard let entry = held[id] else { throw RangeError.stale }
        let faults = entry.script.faults.filter(\.entry.isAtDoor)
        guard !faults.isEmpty else { return nil }
        let party = entry.visit.page(in: entry.script).party
        return FaultDesk.Place(
            faults: faults,
            seed: entry.visit.seed,
            length: entry.visit.length,
            isAtHand: party == .site || party == .phone
        )
    }

    /// Keeps a showing of a page that is about to leave, unless the journal has it; waits until it has.
    ///
    /// - Returns: Whether the visit is still on that page; a page that is over is not shown any more.
    func note(_ showing: Showing, on id: VisitID) async throws -> Bool {
        while true {
            try await hold(id)
            guard let entry = held[id] else { continue }
            guard entry.visit.length == showing.after else { return false }
            if Self.isNew(showing, after: entry.shown) {
                try await keep(entry.visit, events: [], showing: showing, of: id, from: entry)
                return true
            }
            if entry.pending == 0 { return true }
            // The journal may still refuse it: then it is new again.
            await settled(id)
        }
    }

    /// Turns a code in, or uses a yes up by a message that is sent; false where it was before.
    ///
    /// No act is counted: the page stays where it is under the consumer's finger.
    func spend(_ code: String, sending subject: Outside.Subject?, on id: VisitID) async throws -> Bool {
        try await hold(id)
        guard let entry = held[id] else { throw RangeError.stale }
        guard !entry.spent.contains(code) else { return false }
        let outside = Outside(after: entry.visit.length, spent: code, sent: subject)
        try await keep(entry.visit.after(outside), events: [], outside: outside, of: id, from: entry)
        return true
    }

    private static func isNew(_ showing: Showing, after shown: [Showing]) -> Bool {
        shown.count < showingBound && !shown.contains { $0.hash == showing.hash }
    }

    /// Deletes a visit, and answers where its chain ended.
    func remove(_ id: VisitID) async throws -> ChainHead {
        _ = try await entry(of: id)
        let head = try await books.remove(id)
        // Whoever folded it while it was taken out must not keep it.
        pages.forget(id)
        held[id] = nil
        drops += 1
        wake(id)
        guard let head else { throw RangeError.gone }
        return head
    }

    /// Starts a visit over.
    func reset(_ id: VisitID) async throws -> VisitView { try await press([Strip.again], on: id) }

    /// Presses what the range's own strip offers, one after another and all of it or nothing.
    func press(_ presses: [String], on id: VisitID) async throws -> VisitView {
        try await hold(id)
        guard let entry = held[id] else { throw RangeError.stale }
        var (visit, events) = (entry.visit, [Event]())
        for press in presses {
            let step = visit.step(Action(press: press), in: entry.script)
            visit = step.visit
            events += step.events
        }
        let view = VisitView(visit, of: id, in: entry.script)
        try await keep(visit, events: events, of: id, from: entry)
        return view
    }

    /// Takes a visit that has just begun for a member's.
    func recognise(_ id: VisitID) async throws -> VisitView {
        try await hold(id)
        guard let entry = held[id], entry.visit.length == 0 else { throw RangeError.stale }
        let visit = entry.visit.after(Visit.recognition, in: entry.script)
        let view = VisitView(visit, of: id, in: entry.script)
        try await keep(visit, events: [Visit.recognition], of: id, from: entry)
        return view
    }

    /// Scans the sticker whose code has that token, going back to the place first; nil where no sticker has it.
    ///
    /// A code is got rather than posted, so getting it again, as browsers do ahead and anew, adds nothing: where that
    /// scan was the last thing that happened the visit stays as it is.
    func scan(
        _ token: String,
        on id: VisitID,
        with app: ScanApp,
        by caller: @Sendable (ScenarioID) -> Caller = { _ in Caller() }
    ) async throws -> VisitView? {
        while true {
            try await hold(id)
            guard let entry = held[id] else { throw RangeError.stale }
            let place = Self.place(of: entry)
            let stickers = place.visit.page(in: entry.script).stickers
            guard let index = index(of: token, among: stickers, of: id) else { return nil }
            let press = Action(press: stickers[index].scan.target, app: app)
            let act = told(press, by: { caller(entry.script.scenario) }, to: entry)
            let step = place.visit.step(act, in: entry.script)
            if let scan = step.events.last, scan == entry.last {
                if entry.pending == 0 { return VisitView(entry.visit, of: id, in: entry.script) }
                // The journal may still refuse it: then this one is the first.
                await settled(id)
                continue
            }
            let view = VisitView(step.visit, of: id, in: entry.script, showing: step.page)
            try await keep(step.visit, events: place.events + step.events, of: id, from: entry)
            return view
        }
    }

    /// Opens the platform's page of an invoice's title; getting it again adds nothing.
    func open(_ title: InvoiceTitle.Form, on id: VisitID) async throws -> VisitView {
        let event = Visit.opening(title: title)
        while true {
            try await hold(id)
            guard let entry = held[id] else { throw RangeError.stale }
            if entry.last == event {
                if entry.pending == 0 { return VisitView(entry.visit, of: id, in: entry.script) }
                await settled(id)
                continue
            }
            let visit = entry.visit.after(event, in: entry.script)
            let view = VisitView(visit, of: id, in: entry.script)
            try await keep(visit, events: [event], of: id, from: entry)
            return view
        }
    }

    /// The place of the sticker whose code has that token; nil where no sticker has it.
    func sticker(of token: String, on id: VisitID) async throws -> Int? {
        try await hold(id)
        return held[id].flatMap { entry in
            index(of: token, among: Self.place(of: entry).visit.page(in: entry.script).stickers, of: id)
        }
    }

    /// An act with what is seen of who makes it, where the merchant looks at that.
    private func told(_ action: Action, by caller: @Sendable () -> Caller, to entry: Held) -> Action {
        guard entry.script.guise != nil else { return action }
        var told = action
        var seen = caller()
        seen.seconds = entry.scannedAt.map { books.seconds(since: $0) } ?? 0
        told.caller = seen
        return told
    }

    private func index(of token: String, among stickers: [Sticker], of id: VisitID) -> Int? {
        stickers.indices.first { addresses.code(of: id, at: $0) == token }
    }

    /// The visit at its place, where the stickers are, with the events that lead there.
    private static func place(of entry: Held) -> (visit: Visit, events: [Event]) {
        guard entry.visit.page(in: entry.script).stickers.isEmpty else { return (entry.visit, []) }
        let step = entry.visit.step(Action(press: Strip.site), in: entry.script)
        return (step.visit, step.events)
    }

    /// Keeps a visit's successor at once, then waits until the journal has the events.
    private func keep(
        _ visit: Visit,
        events: [Event],
        showing: Showing? = nil,
        outside: Outside? = nil,
        of id: VisitID,
        from entry: Held
    ) async throws {
        let known = events.isEmpty ? entry.shown : []
        let showing = showing.flatMap { Self.isNew($0, after: known) ? $0 : nil }
        guard !events.isEmpty || showing != nil || outside != nil else {
            if entry.pending > 0 { await settled(id) }
            return
        }
        var next = entry
        next.visit = visit
        next.last = events.last ?? entry.last
        if entry.script.guise != nil { for event in events { books.time(event, in: &next.scannedAt) } }
        next.shown = known + [showing].compactMap(\.self)
        if let outside { next.spent.insert(outside.spent) }
        next.rows += events.count + (showing == nil ? 0 : 1) + (outside == nil ? 0 : 1)
        next.pending += 1
        if !events.isEmpty { pages.forget(id) }
        held[id] = next
        do {
            try await books.append(events, showing: showing, outside: outside, to: id, after: entry.rows)
            confirm(id, folding: entry.folding)
        } catch {
            drop(id, folding: entry.folding)
            throw RangeError(.notKept, "the act was not kept, get the page again", underlying: "\(error)")
        }
    }

    private func confirm(_ id: VisitID, folding: Int) {
        guard held[id]?.folding == folding else { return }
        held[id]?.pending -= 1
        if held[id]?.pending == 0 { wake(id) }
    }

    /// Forgets what the journal did not take; those who wait will fold the visit anew.
    private func drop(_ id: VisitID, folding: Int) {
        pages.forget(id)
        if held[id]?.folding == folding {
            held[id] = nil
            drops += 1
        }
        wake(id)
    }

    private func settled(_ id: VisitID) async {
        await withCheckedContinuation { waiting[id, default: []].append($0) }
    }

    private func wake(_ id: VisitID) {
        for waiter in waiting.removeValue(forKey: id) ?? [] { waiter.resume() }
    }

    /// Sees to it that the visit is in memory.
    ///
    /// - Throws: ``RangeError/gone`` where the journal has no such visit.
    private func hold(_ id: VisitID) async throws {
        turn += 1
        opening[id, default: 0] += 1
        defer { closeOpening(id) }
        while held[id] == nil {
            let before = drops
            guard let entry = try await books.open(id) else { throw RangeError.gone }
            // Another request may have folded it meanwhile and stepped on: then its visit stands and ours is old, and
            // so it is when such a one was dropped again.
            guard held[id] == nil, drops == before else { continue }
            take(id, entry)
        }
        held[id]?.touched = turn
    }

    private func take(_ id: VisitID, _ entry: VisitBooks.Entry) {
        foldings += 1
        held[id] = Held(
            playing: entry.playing,
            visit: entry.visit,
            last: entry.last,
            rows: entry.rows,
            shown: entry.shown,
            spent: entry.spent,
            scannedAt: entry.scannedAt,
            folding: foldings,
            touched: turn
        )
        evict()
    }

    private func closeOpening(_ id: VisitID) {
        let left = (opening[id] ?? 1) - 1
        opening[id] = left > 0 ? left : nil
    }

    /// Forgets a quarter of the visits, the longest untouched first, once there are more than the bound.
    ///
    /// One that is being opened elsewhere or waits for the journal stays, or its next folding would be an old one.
    private func evict() {
        guard held.count > bound else { return }
        let idle = held.filter { $0.value.pending == 0 && opening[$0.key] == nil }
        let oldest = idle.sorted { $0.value.touched < $1.value.touched }.prefix(held.count - bound * 3 / 4)
        for (id, _) in oldest { held[id] = nil }
    }
}
