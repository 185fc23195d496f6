package import Vocabulary

/// Suspects a privacy notice that opens no text, or only behind more than four taps.
package struct NoticeInaccessibilityRule: Rule {
    /// Privacy notice hard to reach or to read.
    package let kind = Kind.noticeInaccessibility

    /// Taps that a notice may be away.
    ///
    /// - Source: `app-1-3`.
    private static let farthest = 4

    /// Makes the rule.
    package init() {}

    /// Notices near and far, and links that open nothing.
    package var examples: [Example] {
        [
            .suspected("the link is dead", at: .entry, .dineIn().linking(NoticeSeen(face: .missing), at: .entry)),
            .suspected("a picture", at: .menu, .parking().linking(NoticeSeen(face: .picture), at: .menu)),
            .suspected("five taps", at: .entry, .dineIn().linking(.complete.opened(by: 5), at: .entry)),
            .suspected(
                "after five taps still one more link",
                at: .entry,
                .dineIn().linking(NoticeSeen(face: .link, taps: 5), at: .entry)
            ),
            .nearMiss("exactly four taps", .dineIn().linking(.complete.opened(by: 4), at: .entry)),
            .nearMiss("a text that opens, with gaps", .dineIn().linking(.complete.without(.who), at: .entry)),
        ]
    }

    /// The last page that was opened.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let notice = probe.noticeReading else { return nil }
        let reason: String? =
            switch notice.seen.face {
            case .missing: "the link to the privacy notice opens a page that is not there"
            case .picture: "the privacy notice is a picture without text"
            case .link: "no text of the privacy notice opens within \(notice.seen.taps) taps"
            case .text: notice.seen.taps > Self.farthest ? "the privacy notice is \(notice.seen.taps) taps away" : nil
            }
        return reason.map { notice.finding(kind, because: $0) }
    }
}
