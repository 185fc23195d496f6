package import Vocabulary

/// Suspects conditions that nobody may set for the deletion of data.
package struct ErasureObstacleRule: Rule {
    /// Unreasonable conditions for deletion or cancellation.
    package let kind = Kind.erasureObstacle

    /// Makes the rule.
    package init() {}

    /// What nobody may be asked for.
    private static let unreasonable: Set<RightSeen.Obstacle> = [
        .writing, .identityPicture, .screenshot, .inPerson, .forfeiture, .waiting,
    ]

    /// What deletion takes.
    package var examples: [Example] {
        [
            .suspected(
                "an application in writing",
                at: .account,
                .dineIn(
                    .account(AccountSeen(holds: [.phoneNumber], offers: [.erasure])),
                    .trying(RightSeen(.erasure, obstacles: [.writing]))
                )
            ),
            .nearMiss(
                "re-verification by the SMS code used at registration",
                .dineIn(
                    .account(AccountSeen(holds: [.phoneNumber], offers: [.erasure])),
                    .trying(RightSeen(.erasure)),
                    .trying(RightSeen(.erasure, isDone: true))
                )
            ),
            .nearMiss(
                "settle an unpaid order first",
                .parking(
                    .account(AccountSeen(holds: [.phoneNumber], offers: [.erasure])),
                    .trying(RightSeen(.erasure, isDone: true))
                )
            ),
        ]
    }

    /// What the attempt meets, where data are held.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll), walk.accounts.first?.seen.holds.isEmpty == false,
            let met = walk.attempts(at: .erasure).first(where: {
                !Self.unreasonable.isDisjoint(with: $0.seen.obstacles)
            })
        else { return nil }
        let words = met.seen.obstacles.map(\.rawValue).joined(separator: ", ")
        return walk.accountFinding(kind, step: met.step, because: "deletion is made to depend on: \(words)")
    }
}
