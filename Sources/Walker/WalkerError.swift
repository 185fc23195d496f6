/// Tells why a walk could not be made: the world failed, not the merchant.
package struct WalkerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What failed.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// The lexicon file does not say what it should.
        case badLexicon = "bad-lexicon"
        /// The file of a persona does not say what it should.
        case badPersona = "bad-persona"
        /// What should be an authority's certificate is none.
        case badAuthority = "bad-authority"
        /// The target is not on this machine and not on the list.
        case targetRefused = "target-refused"
        /// An address could not be read.
        case badAddress = "bad-address"
        /// Nobody answered, or the line broke.
        case unreachable
        /// The answer did not come before the deadline.
        case deadline
        /// The server answered with a status that the wire's contract does not foresee.
        case unexpectedStatus = "unexpected-status"
        /// The answer could not be read.
        case unreadable
        /// The server sent the client in circles.
        case tooManyRedirects = "too-many-redirects"
        /// The site shows no sticker at that place.
        case noSticker = "no-sticker"
    }

    /// What failed.
    package var code: Code
    /// One line for people: lower case, with what to do.
    package var message: String
    /// What the library below said; empty where nothing did.
    package var underlying: String

    /// Makes an error.
    package init(_ code: Code, _ message: String, underlying: String = "") {
        self.code = code
        self.message = message
        self.underlying = underlying
    }

    /// The message, and what lay below it.
    package var description: String { underlying.isEmpty ? message : "\(message) (\(underlying))" }
}
