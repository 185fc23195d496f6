import Scenarios
import Vocabulary

/// What the privacy notice says about kinds of data and those who get them.
extension Visit {
    /// The kinds of data, each by its name or a broader one.
    func kindsOfData(in script: Script) -> String {
        let names = NoticeText.listable.compactMap { item -> String? in
            switch script.board.listing(of: item) {
            case .exact: name(of: item, in: script)
            case .broad: words("kind-broad-\(item.rawValue)", in: script)
            case .absent: nil
            }
        }
        return names.isEmpty ? words("kind-other", in: script) : names.joined(separator: "、")
    }

    /// What the notice calls an item: as a field does where it has no word of its own.
    private func name(of item: Demand, in script: Script) -> String {
        let own = "kind-\(item.rawValue)"
        return words(script.wording.has(own) ? own : "item-\(item.rawValue)", in: script)
    }

    /// What the notice says of further data, and of what is not taken.
    func denialParts(in script: Script) -> [String] {
        let text = script.board.noticeText
        var parts = text.isLoose ? [words("policy-loose", in: script)] : []
        if !text.denied.isEmpty {
            let names = text.denied.map { name(of: $0, in: script) }.joined(separator: "、")
            parts.append(words("policy-denies-\(text.denial.rawValue)", in: script, ["kinds": names]))
        }
        return parts
    }

    /// Those who get something, as far as the author lets them be named; a denial names nobody.
    func receiverParts(in script: Script) -> [String] {
        guard !script.board.noticeText.deniesSharing else { return [words("policy-unshared", in: script)] }
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
