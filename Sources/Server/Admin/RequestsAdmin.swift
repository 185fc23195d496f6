import Hummingbird

/// Tells which requests were served, and forgets them; in the words of WireMock's admin API.
struct RequestsAdmin: Sendable {
    let log: RequestLog

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.requests, get: { _, _ in try Answer.json(Journal(log)) })
        routes.serve(
            Routes.requestsCount,
            post: { request, _ in try Answer.json(["count": try await found(by: request).count]) }
        )
        routes.serve(
            Routes.requestsFind,
            post: { request, _ in try Answer.json(["requests": try await found(by: request)]) }
        )
        routes.serve(
            Routes.requestsUnmatched,
            get: { _, _ in try Answer.json(["requests": log.newestFirst.filter { !$0.wasMatched }]) }
        )
        // Visits are the journal's, and one that forgot the log must not take another's visit away.
        routes.serve(Routes.reset, post: { _, _ in try Answer.json(["forgotten": log.clear()]) })
        return routes
    }

    private func found(by request: Request) async throws -> [ServedRequest] {
        let pattern = try RequestPattern(reading: try await ActReader.body(of: request))
        return log.newestFirst.filter(pattern.matches)
    }

    private struct Journal: Encodable {
        let meta: Meta
        let requestJournalDisabled = false
        let requests: [ServedRequest]

        init(_ log: RequestLog) {
            requests = log.newestFirst
            meta = Meta(bound: log.bound, total: requests.count)
        }
    }

    private struct Meta: Encodable {
        let bound: Int
        let total: Int
    }
}
