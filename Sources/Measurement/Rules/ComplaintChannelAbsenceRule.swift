package import Vocabulary

/// Suspects a privacy notice that names nowhere to complain about personal information.
package struct ComplaintChannelAbsenceRule: Rule {
    /// No published complaint channel.
    package let kind = Kind.complaintChannelAbsence

    /// Makes the rule.
    package init() {}

    /// Notices with and without a place to complain.
    package var examples: [Example] {
        [
            .suspected(
                "nowhere to complain",
                at: .entry,
                .dineIn().linking(.complete.without(.complaints), at: .entry)
            ),
            .nearMiss(
                "it stands only in the full text one link away",
                .dineIn().linking(.complete.opened(by: 2), at: .entry)
            ),
            .nearMiss(
                "the general contact is missing, the place to complain is not",
                .parking().linking(.complete.without(.contact), at: .menu)
            ),
            .nearMiss("there is no text to be judged", .dineIn().linking(NoticeSeen(face: .picture), at: .entry)),
        ]
    }

    /// The text as a whole.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let notice = probe.noticeReading, notice.isReadable else { return nil }
        guard !notice.seen.parts.contains(.complaints) else { return nil }
        return notice.finding(kind, because: "the privacy notice names no way to complain about personal information")
    }
}
