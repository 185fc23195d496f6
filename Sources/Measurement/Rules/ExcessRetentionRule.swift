package import Vocabulary

/// Suspects a privacy notice by which data are kept for ever, or that does not say how long.
package struct ExcessRetentionRule: Rule {
    /// Data kept too long.
    package let kind = Kind.excessRetention

    /// Makes the rule.
    package init() {}

    /// Notices and how long they say that data are kept.
    package var examples: [Example] {
        [
            .suspected(
                "for ever",
                at: .entry,
                grade: .primaFacie,
                .dineIn().linking(.complete.keeping(.permanent), at: .entry)
            ),
            .suspected("not a word", at: .checkout, .dineIn().linking(.complete.keeping(.absent), at: .checkout)),
            .nearMiss(
                "records of the sale as the law requires",
                .parking().linking(.complete.keeping(.rule), at: .menu)
            ),
            .nearMiss("thirty days", .dineIn().linking(.complete, at: .entry)),
        ]
    }

    /// What is said of retention; 永久保存 by itself is graver than silence.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let notice = probe.noticeReading, notice.isReadable else { return nil }
        switch notice.seen.retention {
        case .permanent:
            return notice.finding(
                kind,
                grade: .primaFacie,
                because: "the privacy notice says that data are kept for ever"
            )
        case .absent: return notice.finding(kind, because: "the privacy notice does not say how long data are kept")
        case .rule, .period: return nil
        }
    }
}
