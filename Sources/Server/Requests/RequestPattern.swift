import Foundation
import Vocabulary

/// What served requests are looked for by; what it does not name may be anything.
struct RequestPattern: Hashable, Sendable {
    /// The words that a pattern may hold.
    static let words = ["host", "method", "urlPath", "urlPathPrefix", "visit"]

    /// The method in capitals; nil for any.
    var method: String?
    /// The host in lower case, without port; nil for any.
    var host: String?
    /// The whole path, shortened as the log shortens it; nil for any.
    var urlPath: String?
    /// What the path begins with, shortened as the log shortens it; nil for any.
    var urlPathPrefix: String?
    /// The handle of the visit; nil for any and none.
    var visit: VisitID?

    /// Reads a posted pattern; without a body it finds everything.
    ///
    /// - Throws: ``RangeError`` where it is no JSON, or holds anything but known words with text.
    init(reading body: [UInt8]) throws {
        let named: [String: String]
        do {
            named = try JSONDecoder().decode([String: String].self, from: Data(body.isEmpty ? Array("{}".utf8) : body))
        } catch DecodingError.dataCorrupted {
            throw RangeError(.malformed, "the body is no JSON, send {\"method\": \"POST\"} or the like")
        } catch {
            throw Self.unknown
        }
        guard Set(named.keys).isSubset(of: Self.words) else { throw Self.unknown }
        method = named["method"].map { $0.uppercased() }.flatMap { $0 == "ANY" ? nil : $0 }
        host = named["host"].map { Origin(authority: $0)?.host ?? $0.lowercased() }
        urlPath = named["urlPath"].map(ServedRequest.shortened)
        urlPathPrefix = named["urlPathPrefix"].map(ServedRequest.shortened)
        visit = named["visit"].map(VisitID.init(rawValue:))
    }

    /// Says that a request is one of those looked for.
    func matches(_ request: ServedRequest) -> Bool { differing(from: request).isEmpty }

    /// The words that a request does not fit.
    func differing(from request: ServedRequest) -> [String] {
        let fits: [(word: String, isFitting: Bool)] = [
            ("host", host == nil || host == request.host),
            ("method", method == nil || method == request.method),
            ("urlPath", urlPath == nil || urlPath == request.path),
            ("urlPathPrefix", urlPathPrefix.map { request.path.hasPrefix($0) } ?? true),
            ("visit", visit == nil || visit == request.visit),
        ]
        return fits.filter { !$0.isFitting }.map(\.word)
    }

    private static let unknown = RangeError(
        .incomplete,
        "the pattern is an object of \(words.joined(separator: ", ")), each with text, and nothing else"
    )
}
