import HTTPTypes
import Hummingbird
import Vocabulary

/// A request that was answered, as the log keeps it: what was asked and how it ended, and no value of it.
struct ServedRequest: Encodable, Hashable, Sendable {
    /// The longest path that is kept; what a client makes up may be longer.
    ///
    /// - Unit: characters.
    static let longestPath = 200
    /// How much of a handle or token is kept: enough to tell two apart, too little to open a page.
    ///
    /// - Unit: characters.
    static let keptOfHandle = 6
    private static let longestName = 64
    private static let slash = UInt8(ascii: "/")

    /// Its turn among all that were served.
    var id: Int
    /// When it was answered.
    ///
    /// - Unit: milliseconds since 1970-01-01T00:00:00Z.
    var loggedDate: Int
    /// The method.
    let method: String
    /// The host without its port; empty where the request named none.
    let host: String
    /// The path with its handles and tokens shortened, without the query.
    let path: String
    /// The status of the answer.
    let status: Int
    /// The names of the posted fields, sorted.
    let fields: [String]
    /// What the cookie said about the visit; absent where the address names none.
    var possession: Possession?
    /// Says that something was at the address.
    let wasMatched: Bool
    /// How much of a page's address the request told; absent where it told none.
    var referrer: ReferrerTold?
    /// The visit that the address or header named; for finding alone, never written.
    let visit: VisitID?

    private enum CodingKeys: CodingKey {
        case id
        case loggedDate
        case method
        case host
        case path
        case status
        case fields
        case possession
        case wasMatched
        case referrer
    }

    init(_ request: Request, status: HTTPResponse.Status, note: RequestNote.Content, id: Int, at loggedDate: Int) {
        self.id = id
        self.loggedDate = loggedDate
        method = request.method.rawValue
        host = (try? request.origin)?.host ?? ""
        path = Self.shortened(request.uri.path)
        self.status = status.code
        fields = note.fields.map { String($0.prefix(Self.longestName)) }
        possession = note.possession
        wasMatched = status != .notFound
        referrer = Self.referrer(of: request.head)
        visit = note.visit
    }

    /// How much of a page's address a request told.
    static func referrer(of head: HTTPRequest) -> ReferrerTold? {
        ReferrerTold(refererName.flatMap { head.headerFields[$0] })
    }

    private static let refererName = HTTPField.Name("Referer")

    /// A path with every segment that could be a handle or a token cut short.
    static func shortened(_ path: String) -> String {
        var result = ""
        let path = path.utf8.count <= longestPath ? path[...] : path.prefix(longestPath)
        for (turn, segment) in path.utf8.split(separator: slash, omittingEmptySubsequences: false).enumerated() {
            if turn > 0 { result += "/" }
            let end = segment.firstIndex(of: UInt8(ascii: ".")) ?? segment.endIndex
            if Addresses.isHandle(segment[..<end]) {
                result += Substring(segment.prefix(keptOfHandle))
                result += "…"
                result += Substring(segment[end...])
            } else {
                result += Substring(segment)
            }
        }
        return result
    }
}
