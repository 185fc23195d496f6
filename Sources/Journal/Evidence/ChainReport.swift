package import Vocabulary

/// What came of recomputing one visit's chain.
package struct ChainReport: Hashable, Sendable {
    /// The visit.
    package var visit: VisitID
    /// Its last link; what is noted elsewhere finds what the chain alone cannot.
    package var head: ChainHead
    /// The first place where the chain does not hold; nil where it holds throughout.
    package var firstBreak: ChainBreak?

    /// Makes a report.
    package init(visit: VisitID, head: ChainHead, firstBreak: ChainBreak? = nil) {
        self.visit = visit
        self.head = head
        self.firstBreak = firstBreak
    }
}
