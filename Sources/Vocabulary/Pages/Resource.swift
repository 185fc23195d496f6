/// A request that a page makes beside the one that brought it, as its markup declares it.
///
/// What a browser does because of an image or a script, another client does because of this.
package struct Resource: Hashable, Codable, Sendable {
    /// What makes the request.
    package enum Manner: String, Codable, CaseIterable, Hashable, Sendable {
        /// An image: got as soon as the page is there.
        case image
        /// A script: posted as soon as the page is there.
        case post
        /// A script that watches a field: posted with what stands in it when the form is sent.
        case watch
    }

    /// What makes it.
    package var manner: Manner
    /// Where it goes.
    package var address: String
    /// The content type of what is posted; empty for an image.
    package var type: String
    /// What is posted; empty for an image and where a field is watched.
    package var body: String
    /// The watched field's name; empty elsewhere.
    package var field: String
    /// How the watched field's value is written; empty elsewhere.
    package var encoding: String
    /// The referrer policy of its own; empty where the page's holds, which names the page to its own host alone.
    package var referrer: String

    /// The policy that tells the whole address of the page.
    package static let wholeAddress = "unsafe-url"
    /// The policy that tells the page's host alone.
    package static let hostAlone = "origin"

    /// Makes a request.
    package init(
        _ manner: Manner,
        to address: String,
        type: String = "",
        body: String = "",
        field: String = "",
        encoding: String = "",
        referrer: String = ""
    ) {
        self.manner = manner
        self.address = address
        self.type = type
        self.body = body
        self.field = field
        self.encoding = encoding
        self.referrer = referrer
    }
}
