package import Vocabulary

/// The chain that makes edits of a visit show: each entry's hash covers its predecessor's.
///
/// Not a seal: who can write the file can compute the chain anew. Only a head kept elsewhere shows that.
///
/// - Shape: every hash is the SHA-256 of some lines joined by one line feed. Ids, numbers and hashes hold no line feed
///   and the free text comes last, so no two entries give the same bytes.
/// - Source: docs/journal.md#chain; the layout never changes, because old journals must still verify.
package enum HashChain {
    /// The predecessor of a visit's first entry; covers the visit's record, so that an edit of it breaks the chain too.
    package static func root(of visit: VisitRecord) -> Fingerprint {
        link([
            "mockmerchant-visit-1", visit.id.rawValue, visit.snapshot.rawValue, visit.scenario.rawValue,
            String(visit.created.milliseconds), visit.seed,
        ])
    }

    /// The hash of one entry.
    ///
    /// - Parameters:
    ///   - predecessor: The hash of the entry before; for the first entry, the visit's root.
    ///   - visit: The visit it belongs to.
    ///   - sequence: Its place, from 1.
    ///   - moment: When it was written; covered because evidence says when something was shown.
    ///   - kind: What it is; an act has no line of its own for it, as chains were before there were showings.
    ///   - body: Its text, byte for byte.
    /// - Returns: The entry's link.
    package static func hash(
        after predecessor: Fingerprint,
        visit: VisitID,
        sequence: Int,
        moment: WallMoment,
        kind: EventKind = .act,
        body: String
    ) -> Fingerprint {
        let own = kind == .act ? [] : [kind.rawValue]
        return link(
            [predecessor.rawValue, visit.rawValue, String(sequence), String(moment.milliseconds)] + own + [body]
        )
    }

    /// The hash of a deleted visit's stone.
    package static func hash(ofTombstone visit: VisitID, head: ChainHead, moment: WallMoment) -> Fingerprint {
        link([
            "mockmerchant-tombstone-1", visit.rawValue, String(head.sequence), head.hash.rawValue,
            String(moment.milliseconds),
        ])
    }

    /// The rows that some drafts make when they follow on a head.
    package static func rows(
        ofDrafts drafts: [EventDraft],
        visit: VisitID,
        after head: ChainHead,
        at moment: WallMoment
    ) -> [EventRow] {
        var hash = head.hash
        return drafts.enumerated().map { index, draft in
            let sequence = head.sequence + index + 1
            hash = self.hash(
                after: hash,
                visit: visit,
                sequence: sequence,
                moment: moment,
                kind: draft.kind,
                body: draft.body
            )
            return EventRow(sequence: sequence, moment: moment, kind: draft.kind, body: draft.body, hash: hash)
        }
    }

    /// The rows that some acts make when they follow on a head.
    package static func rows(
        of acts: [String],
        visit: VisitID,
        after head: ChainHead,
        at moment: WallMoment
    ) -> [EventRow] {
        rows(ofDrafts: acts.map { EventDraft(.act, $0) }, visit: visit, after: head, at: moment)
    }

    /// The first place where a visit's entries do not follow from its record and from each other.
    ///
    /// Entries cut from the end leave a chain that holds; a head kept elsewhere finds that.
    ///
    /// - Parameters:
    ///   - events: All entries of the visit, in order of their sequence.
    ///   - visit: The visit's record.
    /// - Returns: Nil when the chain holds.
    package static func firstBreak(in events: [EventRow], of visit: VisitRecord) -> ChainBreak? {
        var predecessor = root(of: visit)
        for (index, event) in events.enumerated() {
            let sequence = index + 1
            guard event.sequence == sequence else { return ChainBreak(sequence: sequence, fault: .missing) }
            let expected = hash(
                after: predecessor,
                visit: visit.id,
                sequence: sequence,
                moment: event.moment,
                kind: event.kind,
                body: event.body
            )
            guard event.hash == expected else { return ChainBreak(sequence: sequence, fault: .altered) }
            predecessor = event.hash
        }
        return nil
    }

    private static func link(_ lines: [String]) -> Fingerprint { Fingerprint(of: lines.joined(separator: "\n")) }
}
