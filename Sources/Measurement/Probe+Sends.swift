import Vocabulary

/// One item that a page sent by itself, where it stands: in which walk, on which page, at which stage.
struct Sending: Hashable, Sendable {
    /// The walk.
    var walk: Trace
    /// The page's place in the walk, from 0.
    var step: Int
    /// What was sent.
    var fact: Sent

    /// Where the client took itself to be.
    var stage: Stage { walk.steps[step].sighting.stage }

    /// Says that a page before this one showed or linked the privacy notice.
    var isAfterNotice: Bool { walk.steps.prefix(step).contains(where: \.sighting.showsNotice) }

    /// Says that the consumer gave the item before, by whatever act.
    var isGiven: Bool {
        walk.asks.contains { $0.step <= step && $0.ask.answer == .granted && $0.ask.demands.contains(fact.item) }
    }

    /// The finding whose evidence is the page that sent it.
    func finding(_ kind: Kind, because reason: String) -> Finding {
        Finding(
            kind: kind,
            stage: stage,
            wants: [.demand(fact.item)],
            evidence: Evidence(in: walk, step: step, suspectedBecause: reason)
        )
    }
}

extension Probe {
    /// What left by itself on the main entry while a consumer gave whatever was asked.
    var sendings: [Sending] {
        guard let walk = main(.grantAll) else { return [] }
        return walk.steps.enumerated().flatMap { place, step in
            step.sends.map { Sending(walk: walk, step: place, fact: $0) }
        }
    }

    /// The host of others that the privacy notice names, each with what lies under it.
    func isNamed(_ host: String) -> Bool {
        guard let notice = noticeReading, notice.isReadable else { return false }
        return notice.seen.receivers.contains { Self.host(host, liesAt: $0) }
    }

    /// Says that a host is the named one or lies under it.
    static func host(_ host: String, liesAt name: String) -> Bool { host == name || host.hasSuffix(".\(name)") }
}

extension Sequence<Sending> {
    /// The sending at the earliest stage, the first of them where several are.
    var earliest: Sending? { self.min { $0.stage < $1.stage } }
}
