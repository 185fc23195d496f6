import HTTPTypes
import Hummingbird

extension Request {
    /// Says that the client wants data rather than a page to look at.
    var wantsJSON: Bool {
        let accept = headers[.accept] ?? ""
        return accept.contains("application/json") || accept.contains("application/problem+json")
    }

    /// As which address the client sees the server.
    ///
    /// - Throws: ``RangeError`` where the request names no host that could be one.
    var origin: Origin {
        get throws {
            guard let origin = Origin(authority: head.authority ?? "") else {
                throw RangeError(.malformed, "the host of the request is none, send a Host header with name and port")
            }
            return origin
        }
    }
}
