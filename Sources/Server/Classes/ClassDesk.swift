import Classroom
import Foundation
import Journal
import Logging
import Vocabulary

/// The classes that there are: what is proposed is asked, kept, folded and told to whoever watches.
///
/// Nothing is answered before it is in the file. What the file refuses is forgotten: the class is read from it anew.
actor ClassDesk {
    /// Who does something, by the pass in the address.
    struct Seat: Hashable, Sendable {
        /// The class.
        var classID: ClassID
        /// The learner.
        var learner: LearnerID
    }

    /// Where in a class a visit belongs.
    struct Desk: Hashable, Sendable {
        /// The learner's seat.
        var seat: Seat
        /// The merchant, from 1.
        var unit: Int
    }

    private let store: ClassStore
    private let now: @Sendable () -> Int
    private var classes: [ClassID: TrainingClass] = [:]
    private var seats: [String: Seat] = [:]
    private var visits: [VisitID: Desk] = [:]
    private var history: [ClassID: [(at: Int, event: ClassEvent)]] = [:]
    private var watchers: [ClassID: [Int: AsyncStream<Void>.Continuation]] = [:]
    private var watcherCount = 0

    /// Opens the classes of a file.
    init(store: ClassStore, now: @escaping @Sendable () -> Int) async throws {
        self.store = store
        self.now = now
        for kept in try await store.all() { try load(kept) }
    }

    /// Every class, the latest first.
    var all: [TrainingClass] { classes.values.sorted { ($1.plan.madeAt, $1.id) < ($0.plan.madeAt, $0.id) } }

    /// A class; nil where there is none, or no longer.
    func training(_ id: ClassID) -> TrainingClass? { classes[id] }

    /// The class that a join code opens; nil for none that still takes anybody.
    func training(joinedBy code: String) -> TrainingClass? {
        classes.values.filter { $0.plan.joinCode == code && $0.phase != .ended }.max { $0.plan.madeAt < $1.plan.madeAt }
    }

    /// Whose pages a pass opens; nil for nobody who is in a class.
    func place(of pass: String) -> (training: TrainingClass, learner: Learner)? {
        guard let seat = seats[pass], let training = classes[seat.classID],
            let learner = training.learners[seat.learner]
        else { return nil }
        return (training, learner)
    }

    /// Whom a word brings back to a class.
    func learner(withWord word: String, in code: String) -> (training: TrainingClass, learner: Learner)? {
        let trainings = classes.values.filter { $0.plan.joinCode == code }
        for training in trainings.sorted(by: { $0.plan.madeAt > $1.plan.madeAt }) {
            if let learner = training.learner(withWord: word) { return (training, learner) }
        }
        return nil
    }

    /// To whose merchant a visit belongs; nil for a visit of no class.
    func desk(of visit: VisitID) -> Desk? { visits[visit] }

    /// What happened in a class, oldest first.
    func events(of id: ClassID) -> [(at: Int, event: ClassEvent)] { history[id] ?? [] }

    /// Makes a class.
    func make(_ plan: ClassPlan, as id: ClassID) async throws -> TrainingClass {
        try await store.make(id.rawValue, plan: Self.text(plan), at: plan.madeAt)
        let training = TrainingClass(id: id, plan: plan)
        classes[id] = training
        history[id] = []
        return training
    }

    /// Does what is proposed, all of it or nothing.
    ///
    /// - Parameters:
    ///   - events: What is proposed, in order.
    ///   - id: The class.
    /// - Returns: The class after it; nil where there is no such class.
    /// - Throws: ``ClassRefusal``; ``JournalError`` where it could not be kept.
    @discardableResult
    func propose(_ events: [ClassEvent], in id: ClassID) async throws -> TrainingClass? {
        try await propose(in: id) { _ in events }
    }

    /// The same for what follows from how the class is at that moment, such as the next learner's code.
    @discardableResult
    func propose(
        in id: ClassID,
        _ making: @Sendable (TrainingClass) throws -> [ClassEvent]
    ) async throws -> TrainingClass? {
        guard var training = classes[id] else { return nil }
        let at = now()
        var rows: [ClassStore.KeptEvent] = []
        let events = try making(training)
        for event in events {
            if let refusal = training.refusal(of: event, at: at) { throw refusal }
            training.take(event, at: at)
            rows.append(ClassStore.KeptEvent(sequence: training.length, at: at, body: try Self.text(event)))
        }
        // Taken before the wait: whoever proposes meanwhile follows on it.
        classes[id] = training
        history[id, default: []].append(contentsOf: events.map { (at, $0) })
        for event in events { index(event, in: id) }
        do {
            try await store.keep(rows, of: id.rawValue)
        } catch {
            try await reload(id)
            throw error
        }
        tell(id)
        return training
    }

    /// Deletes a class wholly.
    ///
    /// - Parameter id: The class.
    /// - Returns: The visits that were its learners'.
    /// - Throws: ``JournalError``.
    func delete(_ id: ClassID) async throws -> [VisitID] {
        try await store.delete(id.rawValue)
        let gone = visits.filter { $0.value.seat.classID == id }.map(\.key).sorted()
        forget(id)
        for watcher in (watchers.removeValue(forKey: id) ?? [:]).values { watcher.finish() }
        return gone
    }

    /// Tells, from now on, that something happened in a class; several happenings may be told as one.
    func changes(of id: ClassID) -> AsyncStream<Void> {
        watcherCount += 1
        let number = watcherCount
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        continuation.onTermination = { _ in Task { await self.leave(number, id) } }
        watchers[id, default: [:]][number] = continuation
        return stream
    }

    /// Sends every watcher home.
    func close() {
        for watcher in watchers.values.flatMap(\.values) { watcher.finish() }
        watchers = [:]
    }

    private func leave(_ number: Int, _ id: ClassID) { watchers[id]?[number] = nil }

    private func tell(_ id: ClassID) { for watcher in (watchers[id] ?? [:]).values { watcher.yield() } }

    private func reload(_ id: ClassID) async throws {
        let kept = try await store.all().first { $0.id == id.rawValue }
        forget(id)
        if let kept { try load(kept) }
    }

    private func forget(_ id: ClassID) {
        classes[id] = nil
        history[id] = nil
        seats = seats.filter { $0.value.classID != id }
        visits = visits.filter { $0.value.seat.classID != id }
    }

    private func load(_ kept: ClassStore.Kept) throws {
        let id = ClassID(rawValue: kept.id)
        let decoder = JSONDecoder()
        var training = TrainingClass(id: id, plan: try decoder.decode(ClassPlan.self, from: Data(kept.plan.utf8)))
        var happened: [(at: Int, event: ClassEvent)] = []
        for row in kept.events {
            let event = try decoder.decode(ClassEvent.self, from: Data(row.body.utf8))
            training.take(event, at: row.at)
            happened.append((row.at, event))
            index(event, in: id)
        }
        classes[id] = training
        history[id] = happened
    }

    private func index(_ event: ClassEvent, in id: ClassID) {
        switch event {
        case .joined(let learner, _, let pass, _), .returned(let learner, let pass):
            seats[pass] = Seat(classID: id, learner: learner)
        case .opened(let learner, let unit, let visit):
            visits[visit] = Desk(seat: Seat(classID: id, learner: learner), unit: unit)
        case .removed(let learner): seats = seats.filter { $0.value != Seat(classID: id, learner: learner) }
        default: break
        }
    }

    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
