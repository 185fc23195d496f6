import Flow
import HTTPTypes
import Hummingbird
import Journal
import Scenarios
import Vocabulary

/// Makes visits, tells how far they are, moves their clocks, starts them over and deletes them.
struct VisitsAdmin: Sendable {
    let maker: VisitMaker
    let shards: VisitShards
    let faces: PageFaces
    let platform: PlatformDesk
    let books: VisitBooks
    let modes: ModeSwitch
    /// Where consumers are served, if elsewhere.
    let consumers: ConsumersPort

    /// How many visits a list tells unless asked for more or fewer.
    private static let standardLimit = 100

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve((Self.listVisits, { try await list($0) }), (Self.makeVisit, { try await make($0) }))
        routes.serve(
            (
                Self.readVisit,
                { call in
                    let id = try call.visit
                    return try Answer.json(VisitProgress(try await shards[id].view(of: id)))
                }
            ),
            (
                Self.removeVisit,
                { call in
                    let id = try call.visit
                    let head = try await shards[id].remove(id)
                    return try Answer.json(Removal(visit: id, sequence: head.sequence, hash: head.hash.rawValue))
                }
            )
        )
        routes.serve(
            (
                Self.resetVisit,
                { call in
                    let id = try call.visit
                    return try Answer.json(VisitProgress(try await shards[id].reset(id)))
                }
            )
        )
        return routes
    }

    /// Makes a visit and hands its training identity to whoever asked for it, this once.
    private func make(_ call: Call) async throws -> Response {
        let wish = try call.body(as: VisitWish.self)
        var origin = try call.request.origin(in: call.context)
        if let port = consumers.port { origin.port = port }
        let notifyAddress = try Self.notifyAddress(wish.notifyUrl)
        let scenario = try scenario(of: wish)
        let faults = try wish.faults?.faults()
        var view = try await maker.make(scenario, seed: wish.seed, isMember: wish.account == .member, faults: faults)
        if let notifyAddress { try await books.keepNotifyAddress(notifyAddress, of: view.id) }
        if let days = wish.clock, days > 0 {
            let presses = Array(repeating: Strip.tomorrow, count: days) + [Strip.site]
            view = try await shards[view.id].press(presses, on: view.id)
        }
        if let app = wish.entry {
            let sticker = try await shards[view.id].entry(of: view.id).script.mainSticker
            let code = faces.addresses.code(of: view.id, at: sticker)
            view =
                try await shards[view.id].scan(code, on: view.id, with: app, by: { _ in Caller(isAutomated: true) })
                ?? view
        }
        let access = try await platform.file(of: view.id).map { PlatformAccess($0, for: origin) }
        let opening = VisitOpening(view, of: faces, for: origin, platform: access)
        var response = try Answer.json(opening, status: .created)
        response.headers[.location] = Routes.link(toVisit: view.id)
        return response
    }

    /// What is played: a scenario by its id, a merchant as it is met now, or the merchant of either in a mode.
    private func scenario(of wish: VisitWish) throws -> ScenarioID {
        let offer = try maker.content.offers.offer(of: wish.scenario)
        let merchant = offer.map { $0.script.merchant.id.rawValue } ?? wish.scenario.rawValue
        if wish.mode == nil, offer != nil { return wish.scenario }
        let mode = wish.mode ?? modes.mode(of: merchant) ?? VisitWish.standardMode
        let played = ModeSwitch.scenario(of: merchant, in: mode)
        guard try maker.content.offers.candidates.contains(played) else {
            throw RangeError(
                .unknownScenario,
                "no scenario has this id, and no merchant of this id is played in this mode"
            )
        }
        return played
    }

    /// Where payments are told, as asked for; nil where nobody asked.
    private static func notifyAddress(_ address: String?) throws -> String? {
        guard let address else { return nil }
        guard address.count <= Notifier.longestAddress, Authorisation.isOfThisMachine(address) else {
            throw RangeError(.malformed, "notify_url is not on this machine, give one like http://localhost:9000/paid")
        }
        return address
    }

    private func list(_ call: Call) async throws -> Response {
        let limit = call.number("limit") ?? Self.standardLimit
        let last = try call.text("after").map(Self.place)
        let (visits, total) = try await books.visits(behind: last, limit: limit)
        var next: String?
        if visits.count == limit, let end = visits.last {
            let place = "\(end.created.milliseconds)-\(end.id)"
            next = Routes.link(to: Routes.visits, [("after", place), ("limit", "\(limit)")])
        }
        return try Answer.json(List(meta: Meta(next: next, total: total), visits: visits.map(Line.init)))
    }

    /// The visit behind which a list goes on.
    private static func place(_ text: String) throws -> (created: WallMoment, id: VisitID) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let created = Int(parts[0]) else {
            throw RangeError(.malformed, "after in the address is no place in the list, take it from meta.next")
        }
        return (WallMoment(milliseconds: created), VisitID(rawValue: String(parts[1])))
    }

    private struct List: Encodable {
        let meta: Meta
        let visits: [Line]
    }

    private struct Meta: Encodable {
        /// Where the list goes on; nil at its end.
        let next: String?
        /// How many visits there are.
        let total: Int
    }

    private struct Line: Encodable {
        let created: Int
        let scenario: ScenarioID
        let seed: String
        let visit: VisitID

        init(_ visit: VisitRecord) {
            created = visit.created.milliseconds
            scenario = visit.scenario
            seed = visit.seed
            self.visit = visit.id
        }
    }

    /// What stays of a deleted visit.
    private struct Removal: Encodable {
        let visit: VisitID
        let sequence: Int
        let hash: String
    }
}
