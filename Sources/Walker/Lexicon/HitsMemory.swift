import Synchronization
import Vocabulary

/// Remembers the words found in a text, and the texts of a page: pages say the same things on every walk.
final class HitsMemory: Sendable {
    /// Texts that are remembered at most; all are forgotten when there are more.
    private static let bound = 20_000

    /// Pages that are remembered at most.
    private static let pageBound = 512

    private let pages = Mutex(Recent<Page, PageText>(bound: pageBound))
    private let known = Mutex<[Verbatim: Hits]>([:])

    /// The words in a text, found anew where the text is not remembered.
    func hits(in text: String, otherwise find: (String) -> Hits) -> Hits {
        let key = Verbatim(text)
        if let hits = known.withLock({ $0[key] }) { return hits }
        let hits = find(text)
        known.withLock { known in
            if known.count >= Self.bound { known = [:] }
            known[key] = hits
        }
        return hits
    }

    /// The texts of a page, read anew where the page is not remembered.
    func text(of page: Page, otherwise read: (Page) -> PageText) -> PageText {
        if let text = pages.withLock({ $0[page] }) { return text }
        let text = read(page)
        pages.withLock { $0[page] = text }
        return text
    }
}

/// Two memories are as good as each other: what is remembered follows from the words alone.
extension HitsMemory: Hashable {
    static func == (left: HitsMemory, right: HitsMemory) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}
