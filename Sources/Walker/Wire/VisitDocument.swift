package import Vocabulary

/// A page as the wire hands it to a client that is no browser.
package struct VisitDocument: Hashable, Sendable, Codable {
    /// The page's address, absolute or from the root.
    package var address: String
    /// The page.
    package var page: Page
    /// What the code of each sticker holds, by its scan target.
    package var codes: [String: String]
    /// The visit's clock, in seconds.
    package var clock: Int

    /// Makes a document.
    package init(address: String, page: Page, codes: [String: String] = [:], clock: Int) {
        self.address = address
        self.page = page
        self.codes = codes
        self.clock = clock
    }
}
