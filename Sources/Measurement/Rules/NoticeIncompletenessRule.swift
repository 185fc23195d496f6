package import Vocabulary

/// Suspects a privacy notice that leaves out a part which every notice must have, or an item that pages ask for.
package struct NoticeIncompletenessRule: Rule {
    /// Incomplete privacy notice.
    package let kind = Kind.noticeIncompleteness

    /// Makes the rule.
    package init() {}

    /// Notices with and without gaps.
    package var examples: [Example] {
        [
            .suspected(
                "it does not say what data are for",
                at: .entry,
                .dineIn().linking(.complete.without(.purpose), at: .entry)
            ),
            .suspected(
                "not a word on how long data are kept",
                at: .menu,
                .parking().linking(.complete.keeping(.absent), at: .menu)
            ),
            .suspected(
                "it lists one item of the two that are asked for",
                at: .entry,
                .dineIn(.gate(.phoneNumber, at: .entry), .gate(.birthday, at: .checkout))
                    .linking(.complete.listing(.phoneNumber), at: .entry)
            ),
            .suspected(
                "it says that nobody collects what a page asks for",
                at: .menu,
                .parking(.gate(.preciseLocation, at: .entry)).linking(.complete.denying(.preciseLocation), at: .menu)
            ),
            .nearMiss(
                "every item that is asked for is listed",
                .dineIn(.gate(.phoneNumber, at: .entry)).linking(.complete.listing(.phoneNumber), at: .entry)
            ),
            .nearMiss(
                "it lists more than anybody asks for",
                .dineIn().linking(.complete.listing(.contacts).listing(.microphone), at: .entry)
            ),
            .nearMiss(
                "what leaves by itself is judged apart",
                .dineIn(.sending(.platformId, to: "merchant.localhost", at: .menu)).linking(.complete, at: .entry)
            ),
            .nearMiss(
                "the time is given as a method of determination",
                .dineIn().linking(.complete.keeping(.rule), at: .entry)
            ),
            .nearMiss("a short layer links the whole", .dineIn().linking(.complete.opened(by: 2), at: .checkout)),
            .nearMiss("there is no text to be judged", .dineIn().linking(NoticeSeen(face: .missing), at: .entry)),
            .nearMiss("no page links a notice", .parking()),
        ]
    }

    /// The parts that are missing, retention among them, and the items that are asked for and not listed.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let notice = probe.noticeReading, notice.isReadable else { return nil }
        let missing = NoticeSeen.Part.allCases.filter { $0 != .complaints && !notice.seen.parts.contains($0) }
        let words = missing.map(\.rawValue) + (notice.seen.retention == .absent ? ["retention"] : [])
        let unlisted = probe.declarationLines().unlisted.map(\.rawValue)
        let reasons = [
            words.isEmpty ? nil : "lacks what it must say: \(words.joined(separator: ", "))",
            unlisted.isEmpty ? nil : "does not list what pages ask for: \(unlisted.joined(separator: ", "))",
        ].compactMap(\.self)
        guard !reasons.isEmpty else { return nil }
        return notice.finding(kind, because: "the privacy notice \(reasons.joined(separator: ", and "))")
    }
}
