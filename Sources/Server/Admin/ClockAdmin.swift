import Flow
import HTTPTypes
import Hummingbird
import Journal
import Vocabulary

/// Moves the clocks of visits on by days, as pressing 明天 does: of one, or of all.
struct ClockAdmin: Sendable {
    let shards: VisitShards
    let books: VisitBooks

    /// How many visits are read at once.
    private static let batch = 1_000
    /// How many visits are moved at a time.
    private static let width = 64

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(
            (
                Self.advanceVisit,
                { call in
                    let id = try call.visit
                    let view = try await shards[id].press(try presses(of: call), on: id)
                    return try Answer.json(VisitProgress(view))
                }
            )
        )
        routes.serve(
            (
                Self.advanceAll,
                { call in try Answer.json(["advanced": try await advanceAll(by: try presses(of: call))]) }
            )
        )
        return routes
    }

    private func presses(of call: Call) throws -> [String] {
        Array(repeating: Strip.tomorrow, count: try call.body(as: Wish.self).days)
    }

    /// Moves all visits that are there, and counts them; one that is deleted meanwhile is left out.
    private func advanceAll(by presses: [String]) async throws -> Int {
        var count = 0
        var last: (created: WallMoment, id: VisitID)?
        while true {
            let (visits, _) = try await books.visits(behind: last, limit: Self.batch)
            for start in stride(from: 0, to: visits.count, by: Self.width) {
                count += try await advance(visits[start..<min(start + Self.width, visits.count)].map(\.id), presses)
            }
            guard visits.count == Self.batch, let end = visits.last else { return count }
            last = (end.created, end.id)
        }
    }

    private func advance(_ visits: [VisitID], _ presses: [String]) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for id in visits {
                group.addTask {
                    do {
                        _ = try await shards[id].press(presses, on: id)
                        return 1
                    } catch let error as RangeError where error.code == .visitGone {
                        return 0
                    }
                }
            }
            return try await group.reduce(0, +)
        }
    }

    private struct Wish: Decodable {
        let days: Int
    }

    static let operations = [advanceVisit, advanceAll]

    private static let wish = Operation.Body(schema: Schemas.object(["days": Schemas.days]), example: ["days": 3])

    private static let advanceVisit = Operation(
        id: "advanceVisit",
        part: .visits,
        method: .post,
        path: Routes.visitClock,
        about: "Moves a visit's clock on by days, as pressing 明天 so often does.",
        parameters: [VisitsAdmin.visit],
        body: wish,
        replies: [VisitsAdmin.progress],
        problems: [409: "it was stepped on meanwhile"]
    )

    private static let advanceAll = Operation(
        id: "advanceAll",
        part: .visits,
        method: .post,
        path: Routes.clock,
        about: "Moves the clocks of all visits in the journal on by days.",
        body: wish,
        replies: [.json("how many were moved", Schemas.object(["advanced": Schemas.count]))],
        problems: [409: "one was stepped on meanwhile"]
    )
}
