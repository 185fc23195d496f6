import HTTPTypes
import Hummingbird

extension RouteCollection<VisitContext> {
    /// Answers a request at one path.
    typealias Handler = @Sendable (Request, VisitContext) async throws -> Response

    /// Serves a path by what it takes: the head goes with `GET`, every other method is told what there is.
    func serve(_ path: RouterPath, get: Handler? = nil, post: Handler? = nil, delete: Handler? = nil) {
        var served: [(method: HTTPRequest.Method, handler: Handler)] = []
        if let get { served += [(.get, get), (.head, get)] }
        if let post { served.append((.post, post)) }
        if let delete { served.append((.delete, delete)) }
        let allowed = served.map(\.method.rawValue).joined(separator: ", ")
        for (method, handler) in served { on(path, method: method, use: handler) }
        for method in RangeResponder.methods where !served.contains(where: { $0.method == method }) {
            on(path, method: method) { _, _ -> Response in throw RangeError.wrongMethod(allowed: allowed) }
        }
    }
}
