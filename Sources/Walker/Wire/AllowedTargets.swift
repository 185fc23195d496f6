/// Says which hosts a walk may touch: this machine, and those that the operator named.
///
/// A client that walks strangers' servers would be a nuisance and a danger; so nothing else is ever connected to.
package struct AllowedTargets: Hashable, Sendable {
    /// Hosts allowed beside this machine, lower case, without port.
    package var extra: Set<String>

    /// Makes the list.
    package init(extra: Set<String> = []) { self.extra = Set(extra.map { $0.lowercased() }) }

    /// Says that a host may be touched.
    package func allows(_ host: String) -> Bool {
        let name = host.lowercased()
        return Self.isThisMachine(name) || extra.contains(name)
    }

    /// Refuses an address that may not be touched.
    ///
    /// - Parameter address: Where a request is about to go.
    /// - Throws: ``WalkerError`` with the code `targetRefused`.
    package func check(_ address: WebAddress) throws {
        guard !allows(address.host) else { return }
        throw WalkerError(
            .targetRefused,
            "the host \(address.host) is not on this machine; name it on the allow list to walk it"
        )
    }

    /// Says that a name means this machine: loopback addresses, `localhost` and every name under it.
    package static func isThisMachine(_ host: String) -> Bool {
        if isLocalName(host) || host == "[::1]" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127"
            && parts.allSatisfy { part in
                UInt8(part) != nil && part.allSatisfy { $0.isASCII && $0.isNumber }
            }
    }

    /// Says that a name is `localhost` or stands under it, so that the system's resolver may not know it.
    static func isLocalName(_ host: String) -> Bool { host == "localhost" || host.hasSuffix(".localhost") }
}
