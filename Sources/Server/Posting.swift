package import Vocabulary

/// Something that the server posts by itself to an address of this machine.
package struct Posting: Hashable, Sendable {
    /// Where it goes: an address of this machine.
    package var address: String
    /// The visit that it is about, for the header that names one.
    package var visit: VisitID
    /// What is posted, as JSON.
    package var body: [UInt8]

    /// Makes a posting.
    package init(address: String, visit: VisitID, body: [UInt8]) {
        self.address = address
        self.visit = visit
        self.body = body
    }
}
