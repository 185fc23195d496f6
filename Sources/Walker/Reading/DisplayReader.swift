import Vocabulary

/// Reads which values of the training identity a page shows whole.
///
/// The page was redacted before it is read, so a whole value stands there as its mark; a masked one does not.
struct DisplayReader {
    let page: Page

    /// What is shown, each item once.
    var displayed: [Demand] {
        // Few pages show anything of it, and their texts are few.
        let words = ([page.title] + page.blocks.flatMap(\.words)).filter { $0.utf8.contains(UInt8(ascii: "{")) }
        guard !words.isEmpty else { return [] }
        return Demand.allCases.filter { demand in words.contains { $0.contains(Redaction.mark(of: demand.rawValue)) } }
    }
}
