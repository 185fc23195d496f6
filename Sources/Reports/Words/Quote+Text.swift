import Measurement
import Vocabulary

extension Price.Quote {
    /// Says that the milestone is surely reached without granting anything that the service could do without.
    var isFree: Bool { outcome == .settled && sets.contains { $0.excess.isEmpty } }

    /// How many demands beyond the necessary the cheapest way costs; nil where that is not known.
    var excessCount: Int? { outcome == .settled ? sets.map(\.excess.count).min() : nil }

    /// The quote in one line with the demands' ids: `-`, `follow or phone-number`, `(phone-number)`, `follow or +¥2.00`.
    ///
    /// - Shape: excess joined by `+`, the necessary in parentheses, alternatives by `or`; what is not priced is left out.
    var text: String { text(naming: \.rawValue) }

    /// The quote in one line with the demands' short names, for narrow columns.
    var shortText: String { text(naming: \.shortName) }

    private func text(naming name: (Demand) -> String) -> String {
        switch outcome {
        case .notTested: return "not tested"
        case .unreached: return "not reached"
        case .settled: break
        }
        var ways: [String] = []
        for way in sets.map({ Self.text(of: $0, naming: name) }) where !ways.contains(way) { ways.append(way) }
        let most = 3  // more alternatives than this fill a page of a table that is read for its extremes
        if ways.count > most { ways = ways.prefix(most - 1) + ["\(ways.count - most + 1) other ways"] }
        let sums = surcharges.map { "\(name($0.demand)) or +\($0.more.text)" }
        if ways == ["-"], !sums.isEmpty { ways = [] }
        return ([ways.joined(separator: " or ")] + sums).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// One way in one line.
    private static func text(of way: Price.DemandSet, naming name: (Demand) -> String) -> String {
        let necessary = way.necessary.map(name).joined(separator: "+")
        let parts = way.excess.map(name) + (necessary.isEmpty ? [] : ["(\(necessary))"])
        return parts.isEmpty ? "-" : parts.joined(separator: "+")
    }
}
