import Vocabulary

/// A message in the walk that brought it, on the first page that shows it.
struct Mail: Hashable, Sendable {
    /// The walk.
    var walk: Trace
    /// The page's place in the walk.
    var step: Int
    /// The message as it was read.
    var seen: MessageSeen

    /// The finding whose evidence is the message.
    func finding(_ kind: Kind, grade: KindCard.Grade? = nil, because reason: String) -> Finding {
        Finding(
            kind: kind,
            stage: .inbox,
            grade: grade,
            evidence: Evidence(in: walk, step: step, control: seen.words, suspectedBecause: reason)
        )
    }
}

extension Trace {
    /// The commercial messages of the walk, each where it shows first.
    var promotions: [Mail] {
        var known: Set<MessageSeen> = []
        return steps.enumerated().flatMap { place, step in
            step.sighting.messages.filter { $0.isPromotion && known.insert($0).inserted }.map {
                Mail(walk: self, step: place, seen: $0)
            }
        }
    }

    /// The messages of the walk that say something of a subscription, each where it shows first, in the order of time.
    func mail(saying renewal: MessageSeen.Renewal) -> [Mail] {
        var known: Set<MessageSeen> = []
        return steps.enumerated().flatMap { place, step in
            step.sighting.messages.filter { $0.renewal == renewal && known.insert($0).inserted }.map {
                Mail(walk: self, step: place, seen: $0)
            }
        }.sorted { $0.seen.time < $1.seen.time }
    }

    /// What the walk had agreed to or given by some page.
    func granted(by step: Int) -> Set<Want> {
        Set(asks.filter { $0.step < step && $0.ask.answer == .granted }.flatMap(\.ask.wants))
    }

    /// The pages of an attempt at a right, in order.
    func attempts(at right: Right) -> [(step: Int, seen: RightSeen)] {
        steps.enumerated().compactMap { place, step in
            step.sighting.right.flatMap { $0.right == right ? (place, $0) : nil }
        }
    }

    /// The looks at the page of what the merchant holds, in order.
    var accounts: [(step: Int, seen: AccountSeen)] {
        steps.enumerated().compactMap { place, step in step.sighting.account.map { (place, $0) } }
    }

    /// The finding whose evidence is a page of the account.
    func accountFinding(_ kind: Kind, step: Int, because reason: String) -> Finding {
        Finding(
            kind: kind,
            stage: .account,
            evidence: Evidence(in: self, step: step, suspectedBecause: reason)
        )
    }
}

extension Probe {
    /// The commercial messages of the main entry's walks, those that stopped none.
    var promotions: [Mail] { mainWalks.flatMap(\.promotions) }
}
