/// A page's first showing: which face of it left, where it was asked for, and the hash of its body.
///
/// Kept among a visit's events without being one: no state follows from it.
package struct Showing: Hashable, Codable, Sendable {
    /// What decides a page's body beside the visit's state.
    package struct Manner: Hashable, Codable, Sendable {
        /// What left.
        package enum Face: String, CaseIterable, Codable, Hashable, Sendable {
            /// A document for browsers.
            case html
            /// A document for programs.
            case json
        }

        /// Which face left.
        package var face: Face
        /// As which address the client saw the server, such as `http://localhost:8080`.
        package var origin: String
        /// The plain port, where plain and encrypted pages are served side by side.
        package var plainPort: Int?
        /// The encrypted port, where plain and encrypted pages are served side by side.
        package var securePort: Int?
        /// Why the act before it was not taken; nil where it was, or where there was none.
        package var refusal: String?
        /// The words in which the page said so.
        package var words: String?
        /// True where the page shows what the visit's own state does not hold, such as another visit's order.
        package var isBeside: Bool?

        /// Makes a manner.
        package init(
            face: Face,
            origin: String,
            plainPort: Int? = nil,
            securePort: Int? = nil,
            refusal: String? = nil,
            words: String? = nil,
            isBeside: Bool? = nil
        ) {
            self.face = face
            self.origin = origin
            self.plainPort = plainPort
            self.securePort = securePort
            self.refusal = refusal
            self.words = words
            self.isBeside = isBeside
        }
    }

    /// How many acts of the visit came before it.
    package var after: Int
    /// What decided the body beside the visit's state.
    package var manner: Manner
    /// The SHA-256 of the body's bytes as they left, in lower-case hexadecimal.
    package var hash: String
    /// How long the body was.
    ///
    /// - Unit: bytes.
    package var bytes: Int

    /// Makes a showing.
    package init(after: Int, manner: Manner, hash: String, bytes: Int) {
        self.after = after
        self.manner = manner
        self.hash = hash
        self.bytes = bytes
    }
}
