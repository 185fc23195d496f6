import Vocabulary

/// Reports beacons whose settings cannot stand together.
enum BeaconCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let beacons = scenario.practices.filter { $0.shape == .beacon }.map(Beacon.init)
        return beacons.flatMap { beacon -> [Problem] in
            faults(of: beacon).map { parameter, message, fix in
                places.problem(.contradiction, at: beacon.id, parameter, message, fix: fix)
            }
        }
    }

    /// What is wrong with one beacon: the parameter, what it is, and what to do.
    private static func faults(of beacon: Beacon) -> [(String, String, String)] {
        var faults: [(String, String, String)] = []
        if beacon.manner == .address, beacon.receiver != .own {
            faults.append(("by", "a page's own address is the merchant's", "write `to: own`"))
        }
        if beacon.manner == .chain, !beacon.receiver.isThirdParty {
            faults.append(("by", "a chain begins at somebody else's host", "use another `to`, or `by: image`"))
        }
        if beacon.manner == .script, beacon.place != .form || !Self.isWatchable(beacon) {
            faults.append(
                (
                    "by", "there is no field to watch, or no script that writes so",
                    "use `at: form` with the item of a field, written in clear, base64, hex, md5 or sha256"
                )
            )
        }
        if beacon.place == .arrival, let item = beacon.item, item != .platformId {
            faults.append(
                ("at", "nobody has given `\(item.rawValue)` on arrival", "use `platform-id`, or a later page")
            )
        }
        if beacon.manner == .referer, !beacon.receiver.isThirdParty {
            faults.append(("by", "the merchant's own host knows the address", "use another `to`, or `by: address`"))
        }
        if beacon.item == nil, beacon.manner == .cookie {
            faults.append(("item", "a cookie that holds nothing is none", "name an item"))
        }
        if beacon.item == nil, beacon.manner.isPagesOwn {
            faults.append(("item", "an address that carries nothing is every address", "name an item"))
        }
        return faults
    }

    private static func isWatchable(_ beacon: Beacon) -> Bool {
        guard let item = beacon.item, let encoding = beacon.writing.encoding else { return false }
        return encoding != .percent && item != .platformId && item != .preciseLocation
    }
}
