package import Vocabulary

/// Suspects one act that agrees to several purposes, so that refusing one refuses all.
package struct BundledConsentRule: Rule {
    /// Bundled or blanket consent.
    package let kind = Kind.bundledConsent

    /// Makes the rule.
    package init() {}

    /// Purposes together and apart.
    package var examples: [Example] {
        [
            .suspected(
                "policy and advertising in one box",
                at: .checkout,
                .dineIn(.tick(.privacy, .marketing, at: .checkout))
            ),
            .suspected(
                "four purposes before the bill",
                at: .entry,
                .parking(.tick(.privacy, .marketing, .sharing, .membership, at: .entry))
            ),
            .nearMiss("one box, one purpose", .dineIn(.tick(.privacy, at: .checkout))),
            .nearMiss("a box for each", .dineIn(.tick(.privacy, at: .checkout), .tick(.marketing, at: .checkout))),
            .nearMiss("several data for one purpose", .dineIn(.gate(.nickname, .avatar, at: .entry))),
        ]
    }

    /// The earliest such ask of the walks that grant everything and nothing.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let asking = probe.extremeWalks.flatMap(\.askings).filter { Set($0.ask.consents).count >= 2 }.earliest
        return asking.map { asking in
            let consents = Set(asking.ask.consents).sorted().map(Want.consent)
            return Finding(kind, at: asking, wants: consents, because: "one act agrees to \(consents.words) together")
        }
    }
}
