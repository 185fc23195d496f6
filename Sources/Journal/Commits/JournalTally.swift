/// What a journal has taken in since it was opened.
package struct JournalTally: Hashable, Sendable {
    /// Transactions that were committed.
    package var batches = 0
    /// What they held, refused entries included.
    package var entries = 0
    /// Visits that were begun.
    package var visits = 0
    /// Acts of consumers.
    package var acts = 0

    /// Counts a batch that was committed.
    mutating func note(_ batch: [Entry], _ outcomes: [BatchWriter.Outcome]) {
        batches += 1
        entries += batch.count
        for (entry, outcome) in zip(batch, outcomes) {
            guard case .success = outcome else { continue }
            switch entry {
            case .visit: visits += 1
            case .events(let drafts, _, _, _): for draft in drafts where draft.kind == .act { acts += 1 }
            case .removal: break
            }
        }
    }
}
