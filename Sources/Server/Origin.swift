import Vocabulary

/// As which address a client sees the server, read from the request's authority.
///
/// Where host names ending in `.localhost` mean this machine each party has its own; on a network, where they would
/// mean the phone itself, a party is the first part of the path.
struct Origin: Hashable, Sendable {
    /// The host without port, in lower case.
    var host: String
    /// The port as the client wrote it; nil for the scheme's own.
    var port: Int?
    /// Says that the request came encrypted.
    var isEncrypted = false
    /// The ports, where plain and encrypted pages are served side by side; nil where everything is plain.
    var ports: Doors.Ports?

    init(host: String, port: Int?) {
        self.host = host
        self.port = port
    }

    /// Reads an authority; nil where it is none, so that nothing else is ever written into an answer.
    init?(authority: String) {
        let text = authority.lowercased()
        guard
            let end = text.hasPrefix("[") ? text.firstIndex(of: "]").map(text.index(after:)) : text.firstIndex(of: ":")
        else {
            self.init(host: text, port: nil)
            if !Self.isHost(text) { return nil }
            return
        }
        let host = String(text[..<end])
        let rest = text[end...]
        guard Self.isHost(host) else { return nil }
        if rest.isEmpty {
            self.init(host: host, port: nil)
        } else {
            guard rest.first == ":", let port = Int(rest.dropFirst()), (1...65_535).contains(port) else { return nil }
            self.init(host: host, port: port)
        }
    }

    /// Reads an origin as a showing keeps it; nil where it is none.
    init?(_ manner: Showing.Manner) {
        let parts = manner.origin.split(separator: "/", maxSplits: 2).map(String.init)
        guard parts.count == 2, ["http:", "https:"].contains(parts[0]) else { return nil }
        self.init(authority: parts[1])
        isEncrypted = parts[0] == "https:"
        if let plain = manner.plainPort, let secure = manner.securePort {
            ports = Doors.Ports(plain: plain, secure: secure)
        }
    }

    /// The origin as a showing keeps it.
    var written: String { "\(scheme)://\(authority)" }

    /// Says that each party has its own host here.
    var hasPartyHosts: Bool { host == "localhost" || host.hasSuffix(".localhost") }

    /// Says that the client is on this machine and calls it by one of its own names.
    var isThisMachine: Bool { host == "localhost" || host == "127.0.0.1" }

    /// The authority as it is written in addresses.
    var authority: String { Self.authority(host, port) }

    /// The whole address of a path on this host.
    func absolute(_ path: String) -> String { "\(scheme)://\(authority)\(path)" }

    /// The whole address of a path on another host of this machine.
    func absolute(_ path: String, at host: String) -> String { "\(scheme)://\(Self.authority(host, port))\(path)" }

    /// The whole address of a path on another host of this machine, in plain where there is a choice.
    func plain(_ path: String, at host: String) -> String {
        "http://\(Self.authority(host, ports?.plain ?? port))\(path)"
    }

    /// The whole address of a path on a host of the platform, encrypted where there is a choice.
    func secured(_ path: String, at host: String) -> String {
        guard let ports else { return absolute(path, at: host) }
        return "https://\(Self.authority(host, ports.secure))\(path)"
    }

    private var scheme: String { isEncrypted ? "https" : "http" }

    /// The address of the street as a client on this machine reaches it; nil under a name of the network.
    var street: String? {
        if isThisMachine { return Routes.linkToStreet }
        return hasPartyHosts
            ? "http://\(Self.authority("localhost", ports?.plain ?? port))\(Routes.linkToStreet)" : nil
    }

    /// The address of a page of a visit: absolute where parties have hosts, else from the root.
    ///
    /// - Parameters:
    ///   - view: The visit.
    ///   - token: The page's token, or that of a code.
    ///   - party: Whose page it is.
    ///   - isPlain: Says that the address is plain where there is a choice; what the visit says without it.
    /// - Returns: The address.
    func page(of view: VisitView, _ token: String, party: Party, isPlain: Bool? = nil) -> String {
        hasPartyHosts
            ? absolutePage(of: view, token, party: party, isPlain: isPlain)
            : Routes.link(to: view.id, token, of: party)
    }

    /// The whole address of a page or code of a visit, as a sticker or a creator of visits needs it.
    func absolutePage(of view: VisitView, _ token: String, party: Party, isPlain: Bool? = nil) -> String {
        guard hasPartyHosts else { return absolute(Routes.link(to: view.id, token, of: party)) }
        let host = view.host(of: party) ?? host
        let path = Routes.link(to: view.id, token)
        guard let ports else { return absolute(path, at: host) }
        guard isPlain ?? view.isPlain(party) else {
            return "https://\(Self.authority(host, ports.secure))\(path)"
        }
        return plain(path, at: host)
    }

    /// Says that a request for a party's page came to the right place.
    func isPlace(of party: Party, in view: VisitView, prefix: Party?) -> Bool {
        guard hasPartyHosts else { return prefix == party }
        let isTravellingRight = ports == nil || isEncrypted != view.isPlain(party)
        return prefix == nil && host == (view.host(of: party) ?? host) && isTravellingRight
    }

    private static func authority(_ host: String, _ port: Int?) -> String { port.map { "\(host):\($0)" } ?? host }

    private static func isHost(_ text: String) -> Bool {
        let inner = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
        let isNumber = inner != text
        return !inner.isEmpty && inner.count <= 253
            && inner.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
                    true
                case UInt8(ascii: "-"), UInt8(ascii: "_"): !isNumber
                case UInt8(ascii: ":"): isNumber
                default: false
                }
            }
    }
}
