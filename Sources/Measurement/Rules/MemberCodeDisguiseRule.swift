package import Vocabulary

/// Suspects a sticker that promises ordering or paying and opens an account's or a member card's page.
package struct MemberCodeDisguiseRule: Rule {
    /// Member or account code dressed as an ordering or payment code.
    package let kind = Kind.memberCodeDisguise

    /// Makes the rule.
    package init() {}

    /// Stickers that say what they are, and stickers that do not.
    package var examples: [Example] {
        [
            .suspected("扫码点餐 opens an account", at: .entry, .dineIn(.gate(.follow, at: .entry, isTiePage: true))),
            .suspected(
                "扫码缴费 opens a card",
                at: .entry,
                .parking(.gate(.membership, at: .entry, skip: .works, isTiePage: true))
            ),
            .suspected(
                "the second sticker lies",
                at: .entry,
                .dineIn().beside(.onlyPages(.gate(.follow, at: .entry, isTiePage: true), of: .dineIn, promise: .pay))
            ),
            .nearMiss("the sticker opens the menu", .dineIn()),
            .nearMiss(
                "a shop page comes first",
                .dineIn(.plain(at: .entry), .gate(.follow, at: .entry, isTiePage: true))
            ),
            .nearMiss(
                "a sticker that says 关注 stands beside",
                .dineIn().beside(.onlyPages(.gate(.follow, at: .entry, isTiePage: true), of: .dineIn, promise: .tie))
            ),
        ]
    }

    /// The page that the sticker opens.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        for walk in probe.entryIndices.flatMap(probe.walks(onEntry:)) {
            guard let sticker = walk.entry, sticker.promise == .order || sticker.promise == .pay else { continue }
            guard let step = walk.steps.firstIndex(where: { $0.sighting.stage != .site }) else { continue }
            guard walk.steps[step].sighting.isTiePage else { continue }
            let words = sticker.words.joined(separator: " ")
            return Finding(
                kind: kind,
                stage: .entry,
                wants: walk.steps[step].sighting.asks.flatMap(\.wants).sorted(),
                evidence: Evidence(
                    in: walk,
                    step: step,
                    control: words,
                    suspectedBecause:
                        "the sticker promises \(sticker.promise.rawValue) (\(words)), but the first page is an account's"
                )
            )
        }
        return nil
    }
}
