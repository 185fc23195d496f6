package import Hummingbird
package import Vocabulary

/// Every path of the server, once: as the router matches it, and as a link is written.
///
/// No other file spells a path; templates take theirs from here by way of the views, the assets' prefix aside.
///
/// - Source: the wire of design.md section 5.
package enum Routes {
    /// The list of merchants.
    package static let street: RouterPath = "/"
    /// A merchant's printed sticker, and with `.png` behind the token its picture.
    package static let sticker: RouterPath = "/s/{token}"
    /// Style sheets and scripts of the range.
    package static let asset: RouterPath = "/__range/{file}"
    /// A page, a code or a code's picture of a visit, under the host of its party.
    package static let page: RouterPath = "/{visit}/{token}"
    /// The same on a network without host names.
    package static func page(of party: Party) -> RouterPath { "/\(party.rawValue)/{visit}/{token}" }

    /// The picture of those whom pages report to, each on a host of its own.
    package static let reportPicture: RouterPath = "/hm.gif"
    /// Where pages post what they report.
    package static let reportPost: RouterPath = "/sa.gif"
    /// What sends a report on to the next.
    package static let reportChain: RouterPath = "/cm"
    /// What sets a cookie, and sends on to the picture that is asked for with it.
    package static let reportCookie: RouterPath = "/ck"
    /// That picture: such cookies are sent to it and to what sets them, and to nothing else of the host.
    package static let reportCookiePicture: RouterPath = "/ck/hm.gif"

    /// Says that the server is well.
    package static let health: RouterPath = "/__admin/health"
    /// Says which version serves.
    package static let version: RouterPath = "/__admin/version"
    /// Lists what can be visited.
    package static let scenarios: RouterPath = "/__admin/scenarios"
    /// Makes a visit.
    package static let visits: RouterPath = "/__admin/visits"
    /// Tells how far a visit is.
    package static let visit: RouterPath = "/__admin/visits/{visit}"
    /// Starts a visit over.
    package static let visitReset: RouterPath = "/__admin/visits/{visit}/reset"
    /// Tells which requests were served.
    package static let requests: RouterPath = "/__admin/requests"
    /// Counts those that fit a pattern.
    package static let requestsCount: RouterPath = "/__admin/requests/count"
    /// Tells those that fit a pattern.
    package static let requestsFind: RouterPath = "/__admin/requests/find"
    /// Tells those that found nothing.
    package static let requestsUnmatched: RouterPath = "/__admin/requests/unmatched"
    /// Forgets which requests were served.
    package static let reset: RouterPath = "/__admin/reset"

    /// What ends the address of a picture.
    package static let pictureSuffix = ".png"

    /// Says that a path belongs to the admin's part of the server.
    package static func isAdmin(_ path: String) -> Bool { path == "/__admin" || path.hasPrefix("/__admin/") }

    /// The visit and token that an act names by its address, where parties have hosts; nil for anything else.
    ///
    /// Most of what consumers do comes here, so it is found without asking every route.
    static func act(in request: Request) -> (visit: VisitID, token: String)? {
        guard request.method == .post, let path = request.head.path?.utf8, path.first == UInt8(ascii: "/") else {
            return nil
        }
        let rest = path.dropFirst()
        guard let middle = rest.firstIndex(of: UInt8(ascii: "/")), Addresses.isHandle(rest[..<middle]) else {
            return nil
        }
        let token = rest[middle...].dropFirst()
        guard Addresses.isHandle(token) else { return nil }
        return (VisitID(rawValue: String(Substring(rest[..<middle]))), String(Substring(token)))
    }

    /// The path of the list of merchants.
    package static let linkToStreet = "/"

    /// The path of a page or code of a visit under its party's host.
    package static func link(to visit: VisitID, _ token: String) -> String { "/\(visit)/\(token)" }

    /// The path of a page or code of a visit on a network without host names.
    package static func link(to visit: VisitID, _ token: String, of party: Party) -> String {
        "/\(party.rawValue)/\(visit)/\(token)"
    }

    /// The folder under which all addresses of a visit at one party lie.
    package static func folder(of visit: VisitID, of party: Party?) -> String {
        party.map { "/\($0.rawValue)/\(visit)/" } ?? "/\(visit)/"
    }

    /// The path of a merchant's printed sticker.
    package static func link(toSticker token: String) -> String { "/s/\(token)" }

    /// The path of one of the range's own files.
    package static func link(toAsset file: String) -> String { "/__range/\(file)" }

    /// The path under which the admin finds a visit.
    package static func link(toVisit visit: VisitID) -> String { "/__admin/visits/\(visit)" }

    /// The address of the picture of what an address leads to.
    package static func picture(of link: String) -> String { link + pictureSuffix }
}
