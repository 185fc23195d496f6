import HTTPTypes
import NIOCore
import Synchronization
import Vocabulary

/// The answers with which visits' current pages were last shown, so that showing one again computes nothing.
///
/// A page is a pure function of what it shows: its bytes stay until its visit takes a step. Whoever changes a visit forgets
/// its answers first; an answer that was being made meanwhile brings an old ticket and is not taken in.
///
/// A final class with locks rather than an actor: an answer is found without waiting.
final class ShownPages: Sendable {
    /// How a client asked: everything beside the visit that an answer follows from.
    struct Wish: Hashable, Sendable {
        /// The host and port that were asked.
        var authority: String
        /// The path, which holds the visit and its page's token.
        var path: String
        /// Says that data was asked for.
        var wantsJSON: Bool
        /// Says that it came encrypted.
        var isEncrypted: Bool
        /// The ports, where there are encrypted pages.
        var ports: Doors.Ports?
    }

    /// An answer, and what the log says of whoever gets it.
    struct Shown: Sendable {
        /// Status and headers.
        var head: HTTPResponse
        /// The page's bytes.
        var body: ByteBuffer
        /// The cookie that it sets, against which the next request's is held.
        var cookie: PossessionCookie
        /// What the log kept of the first request.
        var served: ServedRequest
    }

    /// Stands for the state in which a visit was when its page was asked for.
    struct Ticket: Hashable, Sendable {
        fileprivate var visit: VisitID
        fileprivate var turn: Int
    }

    /// How many visits' answers are kept unless told otherwise.
    static let standardBound = 512
    /// How many stripes there are, each with a lock of its own.
    private static let width = 16
    /// How many answers one visit has at most: both faces, on two hosts.
    private static let faces = 4

    private let stripes: [Stripe]

    init(bound: Int = standardBound) {
        let share = max(bound / Self.width, 1)
        stripes = (0..<Self.width).map { _ in Stripe(share: share) }
    }

    /// The answer to a wish; nil where none is kept.
    func find(_ wish: Wish) -> Shown? {
        guard let visit = Self.visit(in: wish.path) else { return nil }
        return stripe(of: visit).slots.withLock { $0.recent[visit]?.shown[wish] }
    }

    /// Takes note that a visit's page is going to be made; its answer is kept under what this returns.
    func open(_ visit: VisitID) -> Ticket {
        stripe(of: visit).slots.withLock { slots in
            if let slot = slots.recent[visit] { return Ticket(visit: visit, turn: slot.turn) }
            slots.turn += 1
            slots.recent[visit] = Slot(turn: slots.turn)
            return Ticket(visit: visit, turn: slots.turn)
        }
    }

    /// Keeps an answer, unless its visit has changed since the ticket was drawn.
    func keep(_ shown: Shown, for wish: Wish, under ticket: Ticket) {
        stripe(of: ticket.visit).slots.withLock { slots in
            guard var slot = slots.recent[ticket.visit], slot.turn == ticket.turn else { return }
            if slot.shown.count >= Self.faces { slot.shown = [:] }
            slot.shown[wish] = shown
            slots.recent[ticket.visit] = slot
        }
    }

    /// Forgets the answers of a visit that is about to change.
    func forget(_ visit: VisitID) { stripe(of: visit).slots.withLock { $0.recent[visit] = nil } }

    private func stripe(of visit: VisitID) -> Stripe {
        stripes[Int(StableHash.of(visit.rawValue) % UInt64(Self.width))]
    }

    /// The last segment but one of a path; nil where there is none.
    private static func visit(in path: String) -> VisitID? {
        let bytes = path.utf8
        guard let end = bytes.lastIndex(of: UInt8(ascii: "/")),
            let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/"))
        else { return nil }
        return VisitID(rawValue: String(path[bytes.index(after: start)..<end]))
    }

    /// Some of the visits, behind one lock.
    private final class Stripe: Sendable {
        let slots: Mutex<Slots>

        init(share: Int) { slots = Mutex(Slots(recent: Recent(bound: share))) }
    }

    /// What a lock guards.
    private struct Slots {
        var recent: Recent<VisitID, Slot>
        /// How many slots there were.
        var turn = 0
    }

    /// A visit's answers.
    private struct Slot {
        /// Which opening this is: a later one has another.
        let turn: Int
        var shown: [Wish: Shown] = [:]
    }
}
