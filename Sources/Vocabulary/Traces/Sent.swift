/// An item of the training identity that left the phone by itself: not in a form that the consumer sent.
///
/// The value never stands here, only which item it was, where it went and how it was written.
package struct Sent: Hashable, Codable, Sendable {
    /// Where in a request it stood.
    package enum Place: String, Codable, CaseIterable, Hashable, Sendable {
        /// In the address, before the question mark.
        case path
        /// In the address, behind the question mark.
        case query
        /// In a header.
        case header
        /// In a cookie.
        case cookie
        /// In the body.
        case body
    }

    /// The item.
    package var item: Demand
    /// The host that got it, without port.
    package var host: String
    /// The host of the page that sent it, without port.
    package var page: String
    /// Where it stood.
    package var place: Place
    /// How it was written.
    package var encoding: Encoding

    /// Makes a fact.
    package init(item: Demand, host: String, page: String, place: Place, encoding: Encoding) {
        self.item = item
        self.host = host
        self.page = page
        self.place = place
        self.encoding = encoding
    }

    /// Says that it went to somebody whose name is not the page's own: neither its host nor one under it.
    package var isToThirdParty: Bool { host != page && !host.hasSuffix(".\(page)") }

    /// Says that it stood in an address, for everybody to read who sees that.
    package var isInAddress: Bool { (place == .path || place == .query) && encoding.isReadable }
}
