import HTTPTypes
import Hummingbird

/// Tells which requests were served, and forgets them; in the words of WireMock's admin API.
struct RequestsAdmin: Sendable {
    let log: RequestLog

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve((Self.listRequests, { call in try Answer.json(Journal(log, for: call)) }))
        routes.serve((Self.countRequests, { call in try Answer.json(["count": try found(by: call).count]) }))
        routes.serve((Self.findRequests, { call in try Answer.json(["requests": try found(by: call)]) }))
        routes.serve(
            (
                Self.unmatchedRequests,
                { _ in try Answer.json(["requests": log.newestFirst.filter { !$0.wasMatched }]) }
            )
        )
        routes.serve((Self.nearRequests, { call in try Answer.json(["nearMisses": try nearMisses(of: call)]) }))
        // Visits are the journal's, and one that forgot the log must not take another's visit away.
        routes.serve((Self.resetRequests, { _ in try Answer.json(["forgotten": log.clear()]) }))
        return routes
    }

    private func found(by call: Call) throws -> [ServedRequest] {
        let pattern = try RequestPattern(reading: call.bytes)
        return log.newestFirst.filter(pattern.matches)
    }

    /// The three requests that fit a pattern best without fitting it, the newest of equals first.
    private func nearMisses(of call: Call) throws -> [NearMiss] {
        let pattern = try RequestPattern(reading: call.bytes)
        let near = log.newestFirst.compactMap { request -> NearMiss? in
            let differing = pattern.differing(from: request)
            guard !differing.isEmpty else { return nil }
            let distance = Double(differing.count) / Double(RequestPattern.words.count)
            return NearMiss(differs: differing, distance: distance, request: request)
        }
        // Sorting need not keep the order of equals; their turn does.
        return Array(near.sorted { ($0.distance, $1.request.id) < ($1.distance, $0.request.id) }.prefix(3))
    }

    private struct NearMiss: Encodable {
        /// The words of the pattern that the request does not fit.
        let differs: [String]
        /// Which part of all words these are.
        let distance: Double
        let request: ServedRequest
    }

    private struct Journal: Encodable {
        let meta: Meta
        let requestJournalDisabled: Bool
        let requests: [ServedRequest]

        init(_ log: RequestLog, for call: Call) {
            let since = call.text("since").flatMap(InternetTime.milliseconds)
            let before = call.number("before")
            let all = log.newestFirst.filter { request in
                (since.map { request.loggedDate >= $0 } ?? true) && (before.map { request.id < $0 } ?? true)
            }
            let limit = call.number("limit")
            requests = limit.map { Array(all.prefix($0)) } ?? all
            var next: String?
            if let limit, requests.count < all.count, let last = requests.last {
                let since = call.text("since").map { [("since", $0.replacing("+", with: "%2B"))] } ?? []
                next = Routes.link(to: Routes.requests, [("before", "\(last.id)"), ("limit", "\(limit)")] + since)
            }
            meta = Meta(bound: log.bound, next: next, total: all.count)
            requestJournalDisabled = log.isDisabled
        }
    }

    private struct Meta: Encodable {
        let bound: Int
        /// Where the list goes on; nil at its end.
        let next: String?
        /// How many there are from here on.
        let total: Int
    }

    static let operations = [
        listRequests, countRequests, findRequests, unmatchedRequests, nearRequests, resetRequests,
    ]

    private static let requests = Schemas.object(["requests": Schemas.list(of: Schemas.named("Request"))])

    private static let pattern = Operation.Body(
        schema: Schemas.named("Pattern"),
        example: ["method": "POST", "urlPathPrefix": "/"],
        isRequired: false
    )

    private static let listRequests = Operation(
        id: "listRequests",
        part: .requests,
        method: .get,
        path: Routes.requests,
        about: "Tells which requests consumers made, newest first, without any value of them.",
        parameters: [
            Operation.Parameter(
                name: "since",
                schema: ["type": "string", "format": "date-time"],
                about: "Those from this time on.",
                example: "2026-03-18T12:03:00Z"
            ),
            Operation.Parameter(
                name: "limit",
                schema: ["type": "integer", "minimum": 1, "maximum": 100_000],
                about: "So many at most.",
                example: 20
            ),
            Operation.Parameter(
                name: "before",
                schema: ["type": "integer", "minimum": 0, "maximum": 9_007_199_254_740_991],
                about: "Those of a lower id: where a list goes on."
            ),
        ],
        replies: [
            .json(
                "some of them",
                Schemas.object([
                    "meta": Schemas.object(
                        ["bound": Schemas.count, "total": Schemas.count],
                        perhaps: ["next": Schemas.word]
                    ),
                    "requestJournalDisabled": ["type": "boolean"],
                    "requests": Schemas.list(of: Schemas.named("Request")),
                ])
            )
        ]
    )

    private static let countRequests = Operation(
        id: "countRequests",
        part: .requests,
        method: .post,
        path: Routes.requestsCount,
        about: "Counts the requests that fit a pattern.",
        body: pattern,
        replies: [.json("how many", Schemas.object(["count": Schemas.count]))]
    )

    private static let findRequests = Operation(
        id: "findRequests",
        part: .requests,
        method: .post,
        path: Routes.requestsFind,
        about: "Tells the requests that fit a pattern.",
        body: pattern,
        replies: [.json("these", requests)]
    )

    private static let unmatchedRequests = Operation(
        id: "unmatchedRequests",
        part: .requests,
        method: .get,
        path: Routes.requestsUnmatched,
        about: "Tells the requests that found nothing.",
        replies: [.json("these", requests)]
    )

    private static let nearRequests = Operation(
        id: "nearRequests",
        part: .requests,
        method: .post,
        path: Routes.nearMisses,
        about: "Tells the three requests that come nearest to a pattern without fitting it, and what differs.",
        body: pattern,
        replies: [
            .json(
                "the nearest first",
                Schemas.object([
                    "nearMisses": Schemas.list(
                        of: Schemas.object([
                            "differs": Schemas.list(of: Schemas.word),
                            "distance": ["type": "number", "minimum": 0, "maximum": 1],
                            "request": Schemas.named("Request"),
                        ])
                    )
                ])
            )
        ]
    )

    private static let resetRequests = Operation(
        id: "resetRequests",
        part: .requests,
        method: .post,
        path: Routes.reset,
        about: "Forgets which requests were served, and nothing else.",
        replies: [.json("how many that were", Schemas.object(["forgotten": Schemas.count]))]
    )
}
