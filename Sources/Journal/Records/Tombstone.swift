package import Vocabulary

/// What stays of a visit that was deleted: that it was there, how far it had come, and when it went.
package struct Tombstone: Hashable, Codable, Sendable {
    /// The visit's handle, which is never given again.
    package var visit: VisitID
    /// Where its chain ended.
    package var head: ChainHead
    /// When it was deleted.
    package var moment: WallMoment
    /// The stone's own hash, by ``HashChain/hash(ofTombstone:head:moment:)``.
    package var hash: Fingerprint

    /// Sets a stone.
    package init(visit: VisitID, head: ChainHead, moment: WallMoment) {
        self.init(
            visit: visit,
            head: head,
            moment: moment,
            hash: HashChain.hash(ofTombstone: visit, head: head, moment: moment)
        )
    }

    /// Reads a stone as it stands, whether or not its hash follows from it.
    package init(visit: VisitID, head: ChainHead, moment: WallMoment, hash: Fingerprint) {
        self.visit = visit
        self.head = head
        self.moment = moment
        self.hash = hash
    }

    /// Says that nobody edited it without computing its hash anew.
    package var holds: Bool { self == Tombstone(visit: visit, head: head, moment: moment) }

    /// Says that a head noted earlier can be one of this visit: an earlier one, or the last.
    ///
    /// - Parameter head: What was noted.
    /// - Returns: Whether the stone bears it out as far as a stone can.
    package func bearsOut(_ head: ChainHead) -> Bool {
        head.sequence < self.head.sequence || head == self.head
    }
}
