import Vocabulary

/// What a follow code with a word of the merchant's own stands for: nothing is stored, the ticket says it.
struct SceneTicket: Hashable, Sendable {
    private static let prefix = "gQ"
    /// The word for a code that never ends.
    private static let never = "-"

    /// The visit whose back end made it.
    var visit: VisitID
    /// The merchant's own word, or its number.
    var scene: String
    /// When it ends; nil for one that never does.
    ///
    /// - Unit: seconds of the visit's clock.
    var end: Int?

    init(visit: VisitID, scene: String, end: Int?) {
        self.visit = visit
        self.scene = scene
        self.end = end
    }

    /// Reads a ticket; nil where it is none of this journal's.
    init?(_ text: String, _ addresses: Addresses) {
        guard text.hasPrefix(Self.prefix),
            let words = Self.seal(addresses).opened(String(text.dropFirst(Self.prefix.count)))
        else { return nil }
        let parts = words.split(separator: "/", maxSplits: 2).map(String.init)
        guard parts.count == 3 else { return nil }
        self.init(visit: VisitID(rawValue: parts[0]), scene: parts[2], end: Int(parts[1]))
    }

    /// The ticket as it is sent.
    ///
    /// - Throws: What keeps it from being sealed.
    func text(_ addresses: Addresses) throws -> String {
        let end = end.map { "\($0)" } ?? Self.never
        return Self.prefix + (try Self.seal(addresses).sealed("\(visit)/\(end)/\(scene)"))
    }

    /// Says that it is over by then.
    func isOver(at clock: Moment) -> Bool { end.map { $0 <= clock.seconds } ?? false }

    /// What the code holds: an address of the visit's, which leads to the page it shows.
    func link(_ origin: Origin, _ addresses: Addresses) -> String {
        let token = addresses.platformWord("scene", visit.rawValue, scene, length: 16).lowercased()
        return origin.hasPartyHosts
            ? origin.absolute(Routes.link(to: visit, token), at: PlatformHost.account.rawValue)
            : origin.absolute(Routes.link(to: visit, token, of: .chat))
    }

    private static func seal(_ addresses: Addresses) -> WordSeal { WordSeal(addresses: addresses, use: "scene") }
}
