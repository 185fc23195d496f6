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
        // Signs that divide an address are ASCII, so its bytes are walked and not its letters.
        let bytes = text.utf8
        let fault = { WalkerError(.badAddress, "the address \(text) is no http address") }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
            throw fault()
        }
        scheme = text[..<colon].lowercased()
        guard scheme == "http" || scheme == "https" else { throw fault() }
        let rest = bytes[bytes.index(colon, offsetBy: 3)...].prefix { $0 != UInt8(ascii: "#") }
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        let tail = String(Substring(rest[authority.endIndex...]))
        path = tail.utf8.first == UInt8(ascii: "/") ? tail : "/" + tail
        guard !authority.isEmpty, !authority.contains(UInt8(ascii: "@")) else { throw fault() }
        let isNumbered = authority.first == UInt8(ascii: "[")
        let name =
            isNumbered
            ? authority[...(authority.firstIndex(of: UInt8(ascii: "]")) ?? authority.startIndex)]
            : authority.prefix { $0 != UInt8(ascii: ":") }
        guard !isNumbered || name.last == UInt8(ascii: "]") else { throw fault() }
        host = Substring(name).lowercased()
        let end = authority[name.endIndex...]
        if end.isEmpty {
            port = nil
        } else {
            guard end.first == UInt8(ascii: ":"), let number = Int(Substring(end.dropFirst())),
                (1...65_535).contains(number)
            else { throw fault() }
            port = number
        }
    }

    /// Resolves a link found at this address: absolute, with a host of its own, or from the root.
    package func following(_ link: String) throws -> WebAddress {
        if link.hasPrefix("//") { return try WebAddress("\(scheme):\(link)") }
        guard link.hasPrefix("/") else { return try WebAddress(link) }
        var address = self
        address.path = String(Substring(link.utf8.prefix { $0 != UInt8(ascii: "#") }))
        return address
    }

    /// Host and port, as the header `Host` carries them.
    package var authority: String { port.map { "\(host):\($0)" } ?? host }

    /// The address as written.
    package var description: String { "\(scheme)://\(authority)\(path)" }
}
