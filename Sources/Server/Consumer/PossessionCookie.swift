import HTTPTypes
import Vocabulary

/// The cookie by which a party knows a client again that it showed a page of a visit.
///
/// It is set with every page alike, whatever the merchant and whatever the client sent.
struct PossessionCookie: Hashable, Sendable {
    static let name = "mm_visit"

    /// What it holds: a signature, from which the handle cannot be told.
    let value: String
    /// Where a client sends it: under the addresses of this visit and party alone.
    let path: String

    /// The cookie of a visit where a request came in.
    init(of visit: VisitID, at origin: Origin, prefix: Party?, addresses: Addresses) {
        value = addresses.possession(of: visit, at: prefix?.rawValue ?? origin.host)
        path = Routes.folder(of: visit, of: prefix)
    }

    /// The header that sets it.
    var header: String { "\(Self.name)=\(value); Path=\(path); HttpOnly; SameSite=Lax" }

    /// Says what the `Cookie` fields of a request tell of the visit.
    func possession(in fields: [HTTPField]) -> Possession {
        let shown = fields.map(\.value).flatMap { $0.split(separator: ";") }.compactMap { pair in
            let parts = pair.split(separator: "=", maxSplits: 1).map { $0.trimming(while: { $0 == " " }) }
            return parts.first == Self.name ? parts.dropFirst().first ?? "" : nil
        }
        guard !shown.isEmpty else { return .absent }
        return shown.contains(value) ? .proven : .foreign
    }
}

extension Substring {
    /// The text without such characters at either end.
    fileprivate func trimming(while holds: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !holds($0) }), let last = lastIndex(where: { !holds($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
