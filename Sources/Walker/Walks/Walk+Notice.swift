import Vocabulary

/// The walk that goes on, granting whatever is asked, until a page links the privacy notice, and reads that.
extension Walk {
    /// Taps on links of the notice at most: one more than a notice may be away.
    private static let tapLimit = 5

    mutating func readNotice() async throws -> Trace {
        for _ in 0..<Self.bound {
            try Task.checkCancellation()
            let isContent = see()
            if let link = notice.opener {
                try await read(from: link)
                return trace(.finished)
            }
            guard !memory.reached.isSuperset(of: memory.service.milestones), let act = nextAct(isContent) else {
                return trace(.stuck)
            }
            try await perform(act)
        }
        return trace(.cutOff)
    }

    private var notice: NoticeReader { NoticeReader(page: session.document.page, lexicon: reader.lexicon) }

    /// Opens the notice and its further pages, and goes back; a page of it stands at the stage of the page that links it.
    private mutating func read(from opener: Control) async throws {
        let stage = steps[steps.count - 1].sighting.stage
        var seen: NoticeSeen?
        var link: Control? = opener
        var taps = 0
        while let next = link, taps < Self.tapLimit {
            try await press(next)
            taps += 1
            seen = notice.reading(after: seen, taps: taps)
            steps[steps.count - 1].sighting.stage = stage
            steps[steps.count - 1].sighting.notice = seen
            link = notice.next
        }
        guard let back = notice.back else { return }
        try await press(back)
    }
}
