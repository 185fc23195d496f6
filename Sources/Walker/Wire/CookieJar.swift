/// The cookies that receivers of reports set, as a phone keeps them: sent back where host, path and page allow it.
///
/// Cookies of the pages themselves are no part of it: they prove possession, and say nothing about anybody.
struct CookieJar: Hashable, Sendable {
    /// One cookie.
    private struct Cookie: Hashable, Sendable {
        var name: String
        var value: String
        var path: String
        var isAcrossSites = false
        var isForSecure = false
        /// Whose pages alone it is sent from; nil for one that knows no such bound.
        var partition: String?
    }

    private var cookies: [String: [Cookie]] = [:]

    /// Keeps what an answer sets.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - address: What was asked for.
    ///   - page: The page that asked.
    mutating func keep(_ response: WireResponse, from address: WebAddress, for page: WebAddress) {
        for header in response.headers where header.name.lowercased() == "set-cookie" {
            guard let cookie = Self.cookie(in: header.value, at: address, for: page) else { continue }
            if cookie.isForSecure, !Self.isTrusted(address) { continue }
            cookies[address.host, default: []].removeAll {
                $0.name == cookie.name && $0.path == cookie.path && $0.partition == cookie.partition
            }
            cookies[address.host, default: []].append(cookie)
        }
    }

    /// What a page's request to an address carries; nil where there is nothing.
    ///
    /// - Parameters:
    ///   - address: What is asked for.
    ///   - page: The page that asks.
    /// - Returns: The header's value.
    func header(for address: WebAddress, from page: WebAddress) -> String? {
        let path = String(address.path.prefix { $0 != "?" })
        let site = Self.site(of: page.host)
        let isSameSite = Self.site(of: address.host) == site
        let pairs = cookies[address.host, default: []].filter { cookie in
            (path == cookie.path || path.hasPrefix(cookie.path.hasSuffix("/") ? cookie.path : cookie.path + "/"))
                && (isSameSite || cookie.isAcrossSites && cookie.partition != nil)
                && cookie.partition.map { $0 == site } ?? true && (!cookie.isForSecure || Self.isTrusted(address))
        }.map { "\($0.name)=\($0.value)" }
        return pairs.isEmpty ? nil : pairs.joined(separator: "; ")
    }

    private static func cookie(in header: String, at address: WebAddress, for page: WebAddress) -> Cookie? {
        let parts = header.split(separator: ";").map { $0.drop(while: \.isWhitespace) }
        guard let pair = parts.first, let sign = pair.firstIndex(of: "="), sign != pair.startIndex else { return nil }
        let folder = address.path.prefix { $0 != "?" }
        var cookie = Cookie(
            name: String(pair[..<sign]),
            value: String(pair[pair.index(after: sign)...]),
            path: String(folder[...(folder.lastIndex(of: "/") ?? folder.startIndex)])
        )
        for part in parts.dropFirst() {
            let words = part.split(separator: "=", maxSplits: 1)
            switch words.first?.lowercased() {
            case "path": cookie.path = words.dropFirst().first.map(String.init) ?? cookie.path
            case "samesite": cookie.isAcrossSites = words.dropFirst().first?.lowercased() == "none"
            case "secure": cookie.isForSecure = true
            case "partitioned": cookie.partition = site(of: page.host)
            default: break
            }
        }
        // Browsers take a cookie for pages of others only where nobody on the way can read it, and send it back from
        // them only where it is kept for each owner's pages apart.
        return cookie.isAcrossSites && !cookie.isForSecure ? nil : cookie
    }

    /// Says that nobody on the way can read what goes there: it is encrypted, or does not leave this machine.
    private static func isTrusted(_ address: WebAddress) -> Bool {
        address.scheme == "https" || address.host == "localhost" || address.host.hasSuffix(".localhost")
            || address.host == "127.0.0.1"
    }

    /// The last two parts of a name, which one owner has.
    private static func site(of host: String) -> String {
        host.split(separator: ".").suffix(2).joined(separator: ".")
    }
}
