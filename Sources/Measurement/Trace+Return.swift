package import Vocabulary

/// What somebody met who came back some days after stopping commercial messages.
package struct ReturnSeen: Hashable, Codable, Sendable {
    /// The first page behind the code, by its place in the walk from 0.
    package var page: Int
    /// Days since the walk began.
    ///
    /// - Unit: days.
    package var days: Int
    /// What was given the first time and is not asked any more: the merchant knows who came, and says nothing of it.
    package var known: [Want]
    /// Says that a page of the second errand shows what only a member has.
    package var showsMemberFile: Bool
    /// What was refused, or withdrawn by stopping messages, and is asked again.
    package var askedAgain: [Want]
    /// When commercial messages came after that, date and minute; empty where none did.
    package var sentAgain: [String]
}

extension Trace {
    /// What whoever came back met; nil on a walk that does not come back.
    package var returnSeen: ReturnSeen? {
        guard let back = comesBackAt, steps.indices.contains(back) else { return nil }
        let later = asks.filter { $0.step >= back }.map(\.ask)
        let asked = Set(later.flatMap(\.wants))
        // What stands behind the furthest thing reached again could not have been asked again.
        let reached = Set(steps[back...].flatMap(\.sighting.milestones))
        let furthest = reached.max().flatMap(step(reaching:)) ?? 0
        let before = firstAsks.filter { $0.step < furthest }
        let given = Set(before.filter { $0.ask.answer == .granted }.flatMap(\.ask.wants))
        let hasStopped = attempts(at: .optOut).contains(where: \.seen.isDone)
        let refused = Set(firstAsks.filter { $0.ask.answer == .refused }.flatMap(\.ask.wants))
            .union(hasStopped ? [.consent(.marketing)] : [])
        let known = Set(steps[..<back].flatMap(\.sighting.messages))
        let start = steps[0].clock
        return ReturnSeen(
            page: back,
            days: (steps[back].clock.seconds - start.seconds) / Self.secondsPerDay,
            known: given.subtracting(asked).sorted(),
            showsMemberFile: steps[back...].contains { $0.sighting.showsMemberFile },
            askedAgain: refused.intersection(asked).sorted(),
            sentAgain: Set(
                steps[back...].flatMap(\.sighting.messages).filter { $0.isPromotion && !known.contains($0) }.map(\.time)
            ).sorted()
        )
    }

    private static let secondsPerDay = 86_400
}
