import Vocabulary

/// One thing to write that must be wholly in the journal before its answer leaves.
enum Entry: Sendable {
    /// A new visit.
    case visit(VisitRecord)
    /// The next events of a visit; none at all only waits for those before and checks the length.
    case events([EventDraft], visit: VisitID, after: Int, at: WallMoment)
    /// The deletion of a visit, which leaves a stone.
    case removal(VisitID, at: WallMoment)
}
