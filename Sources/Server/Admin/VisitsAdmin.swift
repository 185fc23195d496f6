import Foundation
import HTTPTypes
import Hummingbird
import Journal
import Vocabulary

/// Makes visits, tells how far they are, and starts them over.
struct VisitsAdmin: Sendable {
    let maker: VisitMaker
    let shards: VisitShards
    let faces: PageFaces
    let platform: PlatformDesk
    let books: VisitBooks
    /// Where consumers are served, if elsewhere.
    let consumers: ConsumersPort

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.visits, post: { request, context in try await make(request, context) })
        routes.serve(
            Routes.visit,
            get: { _, context in
                let id = try visit(in: context)
                return try Answer.json(Progress(try await shards[id].view(of: id)))
            },
            delete: { _, context in
                let id = try visit(in: context)
                let head = try await shards[id].remove(id)
                return try Answer.json(Removal(visit: id, sequence: head.sequence, hash: head.hash.rawValue))
            }
        )
        routes.serve(
            Routes.visitReset,
            post: { _, context in
                let id = try visit(in: context)
                return try Answer.json(Progress(try await shards[id].reset(id)))
            }
        )
        return routes
    }

    /// Makes a visit and hands its training identity to whoever asked for it, this once.
    private func make(_ request: Request, _ context: VisitContext) async throws -> Response {
        let wish = try Self.wish(in: try await ActReader.body(of: request))
        var origin = try request.origin(in: context)
        if let port = consumers.port { origin.port = port }
        let notifyAddress = try Self.notifyAddress(wish.notifyUrl)
        let faults = try wish.faults?.faults()
        let view = try await maker.make(
            wish.scenario,
            seed: wish.seed,
            isMember: wish.account == .member,
            faults: faults
        )
        if let notifyAddress { try await books.keepNotifyAddress(notifyAddress, of: view.id) }
        let access = try await platform.file(of: view.id).map { PlatformAccess($0, for: origin) }
        let opening = VisitOpening(view, at: faces.absoluteAddress(of: view, for: origin), platform: access)
        var response = try Answer.json(opening, status: .created)
        response.headers[.location] = Routes.link(toVisit: view.id)
        return response
    }

    private static func wish(in body: [UInt8]) throws -> Wish {
        do {
            return try JSONDecoder().decode(Wish.self, from: Data(body))
        } catch DecodingError.dataCorrupted {
            throw RangeError(.malformed, "the body is no JSON, send {\"scenario\": \"<id>\"}")
        } catch {
            throw RangeError(.incomplete, "the body names no scenario, send {\"scenario\": \"<id>\"}")
        }
    }

    /// Where payments are told, as asked for; nil where nobody asked.
    private static func notifyAddress(_ address: String?) throws -> String? {
        guard let address else { return nil }
        guard address.count <= Notifier.longestAddress, Authorisation.isOfThisMachine(address) else {
            throw RangeError(.malformed, "notify_url is not on this machine, give one like http://localhost:9000/paid")
        }
        return address
    }

    private func visit(in context: VisitContext) throws -> VisitID {
        guard let id = context.parameters.get("visit") else { throw RangeError.gone }
        return VisitID(rawValue: id)
    }

    private struct Wish: Decodable {
        let scenario: ScenarioID
        let seed: String?
        /// With whose account the visit is opened; nil for one that the merchant does not know.
        let account: Account?
        /// Where the visit's payments are told; nil for nowhere.
        let notifyUrl: String?
        /// What goes wrong on the visit beside what its scenario says; nil for what the range is served with.
        let faults: FaultWish?

        private enum CodingKeys: String, CodingKey {
            case scenario
            case seed
            case account
            case notifyUrl = "notify_url"
            case faults
        }

        enum Account: String, Decodable {
            case member
        }
    }

    /// What stays of a deleted visit.
    private struct Removal: Encodable {
        let visit: VisitID
        let sequence: Int
        let hash: String
    }

    private struct Progress: Encodable {
        let clock: Int
        let length: Int
        let scenario: ScenarioID
        let visit: VisitID

        init(_ view: VisitView) {
            clock = view.clock.seconds
            length = view.length
            scenario = view.scenario
            visit = view.id
        }
    }
}
