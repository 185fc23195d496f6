/// Why the server could not give what was asked, in its own words and before any status.
///
/// What a consumer may not do on a page is no error but part of the answer.
package struct RangeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What happened.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// No such address.
        case notFound = "not-found"
        /// The visit is not in the journal.
        case visitGone = "visit-gone"
        /// No scenario has that id.
        case unknownScenario = "unknown-scenario"
        /// The act was meant for a page that is no longer the visit's current one.
        case stale = "stale-page"
        /// The range is blind and lists nothing.
        case blind = "blind-range"
        /// The address takes other methods.
        case wrongMethod = "method-not-allowed"
        /// The request cannot be read.
        case malformed = "malformed"
        /// The request can be read but lacks what it must say.
        case incomplete = "incomplete-request"
        /// The body is of a kind that is not taken.
        case wrongType = "wrong-content-type"
        /// The body is too long.
        case tooLong = "body-too-long"
        /// The admin's part is not open to this client.
        case forbidden = "admin-forbidden"
        /// The admin's part wants the token.
        case tokenNeeded = "admin-token-needed"
        /// The journal could not keep the act.
        case notKept = "not-kept"
        /// So many visits were made with a seed that no handle follows from it any more.
        case seedUsedUp = "seed-used-up"
        /// The server is open for somebody's work, who stops it himself.
        case notOurs = "not-yours-to-stop"
        /// The file of a scenario is not well made.
        case faulty = "faulty-scenario"
        /// Something failed that the client has no part in.
        case broken = "internal"
    }

    /// What happened.
    package var code: Code
    /// What the client can do about it, without any value that a consumer typed.
    package var message: String
    /// What lay below, for the log alone.
    package var underlying: String?
    /// The methods that the address takes, as the `Allow` header lists them; nil where the method was no matter.
    package var allowed: String?

    /// Makes an error.
    package init(_ code: Code, _ message: String, underlying: String? = nil, allowed: String? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
        self.allowed = allowed
    }

    /// Code and message, as they are logged.
    package var description: String {
        "\(code.rawValue): \(message)" + (underlying.map { " (\($0))" } ?? "")
    }

    static let blind = Self(.blind, "this range is blind, its entries are handed out on paper: scan one of them")
    static let gone = Self(.visitGone, "this visit does not exist, scan a sticker to make a new one")
    static let noPage = Self(.notFound, "nothing is at this address, scan a sticker to make a visit")
    static let stale = Self(.stale, "the visit has gone on, get the address again to see its current page")

    static let tokenNeeded = Self(
        .tokenNeeded,
        "the admin part wants the token that the server was started with, send Authorization: Bearer <token>"
    )

    /// Says that a file which was read for this request is not well made.
    ///
    /// - Parameter problems: What is wrong with it, for the log alone.
    /// - Returns: The error.
    package static func faulty(_ problems: [String]) -> Self {
        Self(
            .faulty,
            "the file of this scenario is not well made, mend what the server's log names and ask again",
            underlying: problems.joined(separator: "; ")
        )
    }

    static func wrongMethod(allowed: String) -> Self {
        Self(.wrongMethod, "this address takes \(allowed) only", allowed: allowed)
    }
}
