import Scenarios
import Vocabulary

/// The declared guide as the platform keeps it: which interface is used for what, and which others get something.
///
/// - Shape: as the platform hands it out; keys are the platform's own words for data items.
/// - Source: what the privacy notice of the same script says, so that both can be held against what was observed.
package struct PrivacyGuide: Hashable, Codable, Sendable {
    /// One interface and what it is used for.
    package struct Setting: Hashable, Codable, Sendable {
        /// The platform's word for the data item.
        package var key: String
        /// What it is used for.
        package var text: String

        private enum CodingKeys: String, CodingKey {
            case key = "privacy_key"
            case text = "privacy_text"
        }
    }

    /// Somebody else who gets something.
    package struct Receiver: Hashable, Codable, Sendable {
        /// The host.
        package var name: String
        /// What goes there.
        package var settings: [Setting]

        private enum CodingKeys: String, CodingKey {
            case name = "sdk_name"
            case settings = "sdk_list"
        }
    }

    /// What is declared, each key once.
    package var settings: [Setting]
    /// Those who are named.
    package var receivers: [Receiver]

    private enum CodingKeys: String, CodingKey {
        case settings = "setting_list"
        case receivers = "sdk_privacy_info_list"
    }
}

/// Derives the declared guide from what the script's privacy notice lists and names.
///
/// What the notice leaves out or denies the guide leaves out too; one without text, or without kinds of data, has none.
///
/// - Parameter script: What is played.
/// - Returns: The guide, its settings in the platform's order of words.
package func privacyGuide(in script: Script) -> PrivacyGuide {
    let board = script.board
    guard board.noticeText.opening.leadsToText else { return PrivacyGuide(settings: [], receivers: []) }
    func settings(of items: [Demand]) -> [PrivacyGuide.Setting] {
        let listed = board.noticeText.omitted.contains(.kinds) ? [] : items.filter { board.listing(of: $0) != .absent }
        let named = listed.compactMap { item in item.privacyKey.map { (key: $0, item: item) } }
        return Set(named.map(\.key)).sorted().map { key in
            // A text that was copied lists what this merchant has no purpose for.
            let purposes = named.filter { $0.key == key }.map { purpose(of: $0.item, in: script) }
            return PrivacyGuide.Setting(key: key, text: Array(purposes.prefix(1)).joined())
        }
    }
    let receivers = board.namedHosts.sorted().map { host in
        let items = board.beacons.filter { $0.hosts.contains(host) }.compactMap(\.item)
        return PrivacyGuide.Receiver(name: host, settings: settings(of: Demand.allCases.filter(items.contains)))
    }
    return PrivacyGuide(settings: settings(of: NoticeText.listable), receivers: receivers)
}

private func purpose(of item: Demand, in script: Script) -> String {
    let special = "purpose-\(item.rawValue)-\(script.service.rawValue)"
    let plain = "purpose-\(item.rawValue)"
    let chosen = [special, plain, "policy-purpose"].first(where: script.wording.has) ?? plain
    return script.wording.text(chosen, ["merchant": script.merchantName])
}
