/// Something held out on a page, as it was read.
package struct OfferSeen: Hashable, Codable, Sendable {
    /// The words of its control.
    package var words: String
    /// What is said, on the control or beside it, that it takes.
    package var told: [Demand]
    /// What the page behind it asks for; nil where nobody looked.
    package var takes: [Demand]?

    /// Makes a reading.
    package init(words: String, told: [Demand] = [], takes: [Demand]? = nil) {
        self.words = words
        self.told = told
        self.takes = takes
    }
}
