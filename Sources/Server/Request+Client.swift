import HTTPTypes
import Hummingbird
import Vocabulary

extension HTTPRequest {
    /// Says that the client wants data rather than a page to look at.
    var wantsJSON: Bool {
        guard let accept = headerFields[.accept] else { return false }
        return accept.holds(bytesOf: "application/json") || accept.holds(bytesOf: "application/problem+json")
    }
}

extension Request {
    /// Says that the client wants data rather than a page to look at.
    var wantsJSON: Bool { head.wantsJSON }

    /// The app that shows the page: what its script bridge made the page say in the address, else the `User-Agent`.
    var app: ScanApp {
        let named = uri.query == nil ? nil : uri.queryParameters["app"].flatMap { ScanApp(rawValue: String($0)) }
        return named ?? ScanApp(userAgent: headers[.userAgent])
    }

    /// The visit that the header `X-Visit` names, for a client that keeps no addresses; nil without the header.
    ///
    /// Looked at where the address itself names no visit, and nowhere else.
    ///
    /// - Throws: ``RangeError`` where it cannot be a handle.
    var namedVisit: VisitID? {
        get throws {
            guard let handle = HTTPField.Name("X-Visit").flatMap({ headers[$0] }) else { return nil }
            guard Addresses.isHandle(handle) else {
                throw RangeError(.malformed, "the header X-Visit holds no handle, send the one that made the visit")
            }
            return VisitID(rawValue: handle)
        }
    }

    /// As which address the client sees the server, and which others there are.
    ///
    /// - Parameter context: The request's context, which knows the ports.
    /// - Returns: The origin.
    /// - Throws: ``RangeError`` where the request names no host that could be one.
    func origin(in context: VisitContext) throws -> Origin {
        var origin = try origin
        origin.ports = context.ports
        return origin
    }

    /// As which address the client sees the server.
    ///
    /// - Throws: ``RangeError`` where the request names no host that could be one.
    var origin: Origin {
        get throws {
            guard var origin = Origin(authority: head.authority ?? "") else {
                throw RangeError(.malformed, "the host of the request is none, send a Host header with name and port")
            }
            origin.isEncrypted = head.scheme == "https"
            return origin
        }
    }
}
