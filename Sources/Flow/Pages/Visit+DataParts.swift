import Scenarios
import Vocabulary

/// What the privacy notice says about kinds of data and those who get them.
extension Visit {
    /// The kinds of data, each by its name or a broader one.
    func kindsOfData(in script: Script) -> String {
        let items = (Beacon.usuallyListed + Beacon.items).reduce(into: [Demand]()) { items, item in
            if !items.contains(item) { items.append(item) }
        }
        let names = items.compactMap { item -> String? in
            switch script.board.listing(of: item) {
            case .exact: words("kind-\(item.rawValue)", in: script)
            case .broad: words("kind-broad-\(item.rawValue)", in: script)
            case .absent: nil
            }
        }
        return names.isEmpty ? words("kind-other", in: script) : names.joined(separator: "、")
    }

    /// Those who get something, as far as the author lets them be named.
    func receiverParts(in script: Script) -> [String] {
        let others = script.board.beacons.filter(\.receiver.isThirdParty)
        var parts: [String] = []
        let named = script.board.namedHosts.sorted().map { host in
            words("receiver", in: script, ["host": host])
        }
        if !named.isEmpty {
            parts.append(words("policy-receivers", in: script, ["receivers": named.joined(separator: "、")]))
        }
        if others.contains(where: { $0.naming == .vague }) { parts.append(words("policy-partners", in: script)) }
        return parts
    }
}
