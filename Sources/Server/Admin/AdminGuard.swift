import HTTPTypes
import Hummingbird

/// Opens the admin's part to whoever has the token, and without it to this machine alone.
///
/// A page of another origin in a browser on this machine could reach it too, so name and origin are looked at; anybody
/// on the network can write any name, so where the request came from is looked at as well.
struct AdminGuard: RouterMiddleware {
    typealias Context = VisitContext

    let token: TrainerToken
    /// Says that this machine needs the token too, as in a blind run, where the tool under test may be on it.
    let asksEverybody: Bool

    func handle(
        _ request: Request,
        context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        if let word = Self.word(in: request.headers[.authorization]), token.opens(with: word) {
            return try await next(request, context)
        }
        if asksEverybody { throw RangeError.tokenNeeded }
        let here = try request.origin
        guard context.isFromThisMachine, here.isThisMachine, Self.isOwn(request.headers[.origin], here) else {
            if token.isSet { throw RangeError.tokenNeeded }
            throw RangeError(.forbidden, "the admin part answers to localhost or 127.0.0.1 and to pages of its own")
        }
        return try await next(request, context)
    }

    /// The word of a header `Authorization: Bearer <word>`.
    private static func word(in header: String?) -> String? {
        let parts = (header ?? "").split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }

    /// Says that an `Origin` header names this server, by either of the names of this machine; absent is fine.
    private static func isOwn(_ header: String?, _ here: Origin) -> Bool {
        guard let header else { return true }
        guard header.lowercased().hasPrefix("http://"), let from = Origin(authority: String(header.dropFirst(7))) else {
            return false
        }
        return from.isThisMachine && from.port == here.port
    }
}
