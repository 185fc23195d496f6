import HTTPTypes
import Hummingbird

/// The headers of every answer to a consumer, the same whatever the merchant.
struct ConsumerHeaders: RouterMiddleware {
    typealias Context = VisitContext

    /// What a page may load and where its forms may lead.
    ///
    /// Chromium holds redirects after a form against `form-action` too, and a post may lead to another party's host.
    static let policy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'",
        "img-src 'self' data: http://*.localhost:* http://*.localhost",
        "connect-src 'self' http://*.localhost:* http://*.localhost",
        "form-action 'self' http://*.localhost:* http://*.localhost", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    private static let referrerPolicy = HTTPField.Name("Referrer-Policy")

    func handle(
        _ request: Request,
        context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] = Self.policy
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.cacheControl] = "no-store"
        response.headers[.vary] = "Accept, X-Visit"
        if let name = Self.referrerPolicy { response.headers[name] = "same-origin" }
        return response
    }
}
