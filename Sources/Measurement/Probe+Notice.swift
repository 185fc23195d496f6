import Vocabulary

/// A privacy notice as it was read: in which walk, on which page last, and from where it was opened.
struct NoticeReading: Hashable, Sendable {
    /// The walk that read it.
    var walk: Trace
    /// The place of its last page in the walk.
    var step: Int
    /// What was read.
    var seen: NoticeSeen

    /// The stage of the page that links it.
    var stage: Stage { walk.steps[step].sighting.stage }

    /// Says that there was a text, so that what it lacks can be told.
    var isReadable: Bool { seen.face == .text }

    /// The finding whose evidence is the notice's last page.
    func finding(_ kind: Kind, grade: KindCard.Grade? = nil, because reason: String) -> Finding {
        Finding(
            kind: kind,
            stage: stage,
            grade: grade,
            evidence: Evidence(in: walk, step: step, suspectedBecause: reason)
        )
    }
}

extension Probe {
    /// The privacy notice as it was read on the main entry; nil where no page links one.
    var noticeReading: NoticeReading? {
        guard let walk = noticeWalk, let step = walk.steps.lastIndex(where: { $0.sighting.notice != nil }) else {
            return nil
        }
        return walk.steps[step].sighting.notice.map { NoticeReading(walk: walk, step: step, seen: $0) }
    }
}
