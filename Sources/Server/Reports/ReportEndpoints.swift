import HTTPTypes
import Hummingbird

/// Those who get what pages send, on hosts of their own: they answer as such receivers do, and keep nothing.
struct ReportEndpoints: Sendable {
    let addresses: Addresses

    /// A picture of one transparent dot.
    static let dot: [UInt8] = [
        0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x01, 0x00, 0x01, 0x00, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF,
        0xFF, 0x21, 0xF9, 0x04, 0x01, 0x00, 0x00, 0x00, 0x00, 0x2C, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00,
        0x00, 0x02, 0x02, 0x44, 0x01, 0x00, 0x3B,
    ]

    /// The routes; the host decides nothing, so that they work where there are no host names too.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.reportPicture, get: { _, _ in Answer.bytes(Self.dot, type: "image/gif") })
        routes.serve(Routes.reportPost, post: { _, _ in Response(status: .noContent) })
        routes.serve(Routes.reportChain, get: { request, _ in try Self.sendOn(request) })
        routes.serve(Routes.reportCookie, get: { request, _ in try setCookie(request) })
        routes.serve(Routes.reportCookiePicture, get: { _, _ in Answer.bytes(Self.dot, type: "image/gif") })
        return routes
    }

    /// Sets the cookie that the address brings sealed, and leads to the picture that is asked for with it.
    private func setCookie(_ request: Request) throws -> Response {
        let sealed = request.uri.queryParameters.get(ReportCookie.field) ?? ""
        guard let pair = ReportCookie(addresses: addresses).opened(sealed) else {
            throw RangeError.noPage
        }
        let isAcrossSites = try request.origin.hasPartyHosts
        let fields: HTTPFields = [
            .location: Routes.reportCookiePicture.description,
            .setCookie: ReportCookie.header(pair, isAcrossSites: isAcrossSites),
        ]
        return Response(status: .found, headers: fields)
    }

    /// Leads to the second receiver with the same query; always to that one, so nobody can be led elsewhere.
    private static func sendOn(_ request: Request) throws -> Response {
        let origin = try request.origin
        let query = request.uri.query.map { "?\($0)" } ?? ""
        let path = Routes.reportPicture.description + query
        let next = origin.hasPartyHosts ? origin.absolute(path, at: ReportWriter.secondHost) : path
        return Response(status: .found, headers: [.location: next])
    }
}
