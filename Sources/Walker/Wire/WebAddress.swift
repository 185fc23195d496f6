/// An http address taken apart.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// `http` or `https`.
    package var scheme: String
    /// The host's name, lower case, without port; an IPv6 address keeps its brackets.
    package var host: String
    /// The port; nil where the address names none.
    package var port: Int?
    /// Path and query, beginning with a slash; the fragment is dropped.
    package var path: String

    /// Reads an absolute address.
    ///
    /// - Parameter text: The address.
    /// - Throws: ``WalkerError`` with the code `badAddress`.
    package init(_ text: String) throws {
        let fault = WalkerError(.badAddress, "the address \(text) is no http address")
        guard let mark = text.firstRange(of: "://") else { throw fault }
        scheme = text[..<mark.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { throw fault }
        let rest = text[mark.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let tail = String(rest.dropFirst(authority.count))
        path = tail.hasPrefix("/") ? tail : "/" + tail
        guard !authority.isEmpty, !authority.contains("@") else { throw fault }
        let name: Substring
        if authority.first == "[" {
            name = authority.prefix { $0 != "]" } + "]"
        } else {
            name = authority.prefix { $0 != ":" }
        }
        host = name.lowercased()
        let end = authority.dropFirst(name.count)
        if end.isEmpty {
            port = nil
        } else {
            guard end.first == ":", let number = Int(end.dropFirst()), (1...65_535).contains(number) else {
                throw fault
            }
            port = number
        }
    }

    /// Resolves a link found at this address: absolute, with a host of its own, or from the root.
    package func following(_ link: String) throws -> WebAddress {
        if link.hasPrefix("//") { return try WebAddress("\(scheme):\(link)") }
        if link.hasPrefix("/") { return try WebAddress("\(scheme)://\(authority)\(link)") }
        return try WebAddress(link)
    }

    /// Host and port, as the header `Host` carries them.
    package var authority: String { port.map { "\(host):\($0)" } ?? host }

    /// The address as written.
    package var description: String { "\(scheme)://\(authority)\(path)" }
}
