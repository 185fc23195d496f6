import HTTPTypes
import Hummingbird

extension RouteCollection<VisitContext> {
    /// Answers a request at one path.
    typealias Handler = @Sendable (Request, VisitContext) async throws -> Response

    /// Serves a path by what it takes: the head goes with `GET`, every other method is told what there is.
    func serve(_ path: RouterPath, get: Handler? = nil, post: Handler? = nil, delete: Handler? = nil) {
        let handlers: [(HTTPRequest.Method, Handler?)] = [(.get, get), (.post, post), (.delete, delete)]
        serve(path, handlers.compactMap { method, handler in handler.map { (method, $0) } })
    }

    /// The same by methods.
    func serve(_ path: RouterPath, _ handlers: [(method: HTTPRequest.Method, handler: Handler)]) {
        let served: [(method: HTTPRequest.Method, handler: Handler)] = handlers.flatMap { method, handler in
            method == .get ? [(.get, handler), (.head, handler)] : [(method, handler)]
        }
        let allowed = served.map(\.method.rawValue).joined(separator: ", ")
        for (method, handler) in served { on(path, method: method, use: handler) }
        for method in RangeResponder.methods where !served.contains(where: { $0.method == method }) {
            on(path, method: method) { _, _ -> Response in throw RangeError.wrongMethod(allowed: allowed) }
        }
    }
}
