import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Vocabulary

/// Takes calls of the platform's interfaces: finds the visit, lets the family answer, and says what is wrong its way.
///
/// No act is made here: of a visit's rows only those change that tell what happened outside. What the platform knows is
/// folded anew from the visit's events whenever somebody asks.
struct PlatformDesk: Sendable {
    /// What an interface does with a call.
    typealias Handler = @Sendable (PlatformRequest) async throws -> Response

    let books: VisitBooks
    let addresses: Addresses
    let shards: VisitShards

    /// What the platform has of a visit; nil where there is no such visit.
    func file(of visit: VisitID) async throws -> PlatformFile? {
        guard let known = try await books.record(of: visit) else { return nil }
        return PlatformFile(visit: visit, record: known.record, script: known.script, addresses: addresses)
    }

    /// Serves a path of a family, with the visit in front of it or in `X-Visit`.
    func serve(
        _ tail: RouterPath,
        of family: PlatformFamily,
        by method: HTTPRequest.Method,
        in routes: RouteCollection<VisitContext>,
        _ handler: @escaping Handler
    ) {
        for path in [tail, Routes.ofVisit(tail)] {
            for served in RangeResponder.methods {
                // Who asks for the head gets it of what getting would answer.
                let isRight = served == method || (served == .head && method == .get)
                routes.on(path, method: served) { request, context in
                    try await answer(request, context, of: family, by: isRight ? nil : method, handler)
                }
            }
        }
    }

    private func answer(
        _ request: Request,
        _ context: VisitContext,
        of family: PlatformFamily,
        by missed: HTTPRequest.Method?,
        _ handler: Handler
    ) async throws -> Response {
        do {
            if let missed { throw family.refusal(of: .wrongMethod(missed)) }
            return try await handler(try await read(request, context, of: family))
        } catch let refusal as PlatformRefusal {
            return try refusal.response()
        } catch let error as RangeError where error.code == .tooLong {
            return try family.refusal(of: .tooLong).response()
        } catch is NIOTooManyBytesError {
            return try family.refusal(of: .tooLong).response()
        } catch is DecodingError {
            return try family.refusal(of: .unreadable).response()
        }
    }

    private func read(
        _ request: Request,
        _ context: VisitContext,
        of family: PlatformFamily
    ) async throws -> PlatformRequest {
        let origin = try request.origin(in: context)
        guard !origin.hasPartyHosts || origin.host == family.host.rawValue else {
            throw family.refusal(of: .elsewhere)
        }
        let named = context.parameters.get("visit").map { VisitID(rawValue: $0) }
        guard let visit = try? named ?? request.namedVisit, Addresses.isHandle(visit.rawValue),
            let file = try await file(of: visit)
        else { throw family.refusal(of: .noVisit) }
        context.note.keep(visit, .absent)
        var query: [String: String] = [:]
        for (name, value) in request.uri.queryParameters { query[String(name)] = String(value) }
        let body = try await ActReader.body(of: request)
        if Self.isForm(request) { query.merge(Self.form(body)) { _, posted in posted } }
        return PlatformRequest(
            file: file,
            origin: origin,
            query: query,
            path: Dictionary(
                context.parameters.map { (String($0.key), String($0.value)) },
                uniquingKeysWith: { first, _ in first }
            ),
            body: body,
            authorization: request.headers[.authorization] ?? "",
            shards: shards
        )
    }

    private static func isForm(_ request: Request) -> Bool {
        (request.headers[.contentType] ?? "").lowercased().hasPrefix("application/x-www-form-urlencoded")
    }

    /// The fields of a posted form, as the wallet's gateway takes them.
    private static func form(_ body: [UInt8]) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in String(decoding: body, as: UTF8.self).split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1).map {
                $0.replacing("+", with: " ").removingPercentEncoding
            }
            if let name = parts.first ?? nil { fields[name] = (parts.dropFirst().first ?? "") ?? "" }
        }
        return fields
    }
}
