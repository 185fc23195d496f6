import Vocabulary

/// Reads what a page tells of something that went wrong and is nobody's doing.
struct SetbackReader {
    let page: Page
    let lexicon: Lexicon

    /// What it tells; nil where it tells of nothing of that sort.
    var setback: Setback? {
        if let words = page.refusal {
            let hits = lexicon.hits(in: words)
            if hits.has(.goodGone) { return .soldOut }
            if hits.has(.paymentOff) { return .paymentCancelled }
        }
        guard page.party == .merchant else { return nil }
        let isPending = page.blocks.contains {
            if case .text(let words) = $0 { lexicon.hits(in: words).has(.paymentPending) } else { false }
        }
        return isPending ? .paymentPending : nil
    }
}
