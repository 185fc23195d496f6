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
    /// What the page sends beside the request that brought it; nil from a server that declares nothing.
    package var resources: [Resource]?

    /// Makes a document.
    package init(address: String, page: Page, codes: [String: String] = [:], clock: Int, resources: [Resource]? = nil) {
        self.address = address
        self.page = page
        self.codes = codes
        self.clock = clock
        self.resources = resources
    }
}
