package import Vocabulary

/// Suspects a privacy notice that leaves out a part which every notice must have.
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
            .nearMiss(
                "the time is given as a method of determination",
                .dineIn().linking(.complete.keeping(.rule), at: .entry)
            ),
            .nearMiss("a short layer links the whole", .dineIn().linking(.complete.opened(by: 2), at: .checkout)),
            .nearMiss("there is no text to be judged", .dineIn().linking(NoticeSeen(face: .missing), at: .entry)),
            .nearMiss("no page links a notice", .parking()),
        ]
    }

    /// The parts that are missing, retention among them.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let notice = probe.noticeReading, notice.isReadable else { return nil }
        let missing = NoticeSeen.Part.allCases.filter { $0 != .complaints && !notice.seen.parts.contains($0) }
        let words = missing.map(\.rawValue) + (notice.seen.retention == .absent ? ["retention"] : [])
        guard !words.isEmpty else { return nil }
        return notice.finding(
            kind,
            because: "the privacy notice lacks what it must say: \(words.joined(separator: ", "))"
        )
    }
}
