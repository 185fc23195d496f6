import HTTPTypes

/// How much of a page's address a request told by its Referer header: never the address itself.
enum ReferrerTold: String, Encodable, Hashable, Sendable {
    /// The page's host alone.
    case origin
    /// The page's address without a query.
    case path
    /// The page's address with what stands behind its question mark.
    case query

    /// Reads a header's value; nil where it is none.
    init?(_ referer: String?) {
        guard let referer, let start = referer.firstRange(of: "://") else { return nil }
        let path = referer[start.upperBound...].drop { $0 != "/" }
        self = path.contains("?") ? .query : path.count > 1 ? .path : .origin
    }
}
