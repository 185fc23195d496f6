import HTTPTypes
import Hummingbird
import Vocabulary

/// The cookie by which a merchant knows a browser again that scanned one of its codes on an earlier visit.
///
/// Where it is set at all it is set by every merchant with every scan alike, whatever they do with it. It holds a token for
/// each entry and nothing of the visit, the consumer or the scenario that could be told from it.
struct GuestCookie: Hashable, Sendable {
    static let name = "mm_guest"
    /// Entries that one merchant remembers of a browser; the oldest are forgotten.
    static let bound = 32

    /// The tokens of the entries, oldest first.
    private(set) var entries: [Substring]

    /// Reads the cookie that a request brings; one without entries where it brings none.
    init(in request: Request) {
        let pairs = request.headers[fields: .cookie].flatMap { $0.value.split(separator: ";") }
        let values = pairs.compactMap { pair in
            let parts = pair.split(separator: "=", maxSplits: 1)
            return parts.first?.drop { $0 == " " } == Self.name[...] ? parts.dropFirst().first : nil
        }
        entries = (values.first ?? "").split(separator: ".").filter { Addresses.isHandle($0.utf8) }.suffix(Self.bound)
    }

    /// Says that an entry was scanned before.
    func knows(_ entry: String) -> Bool { entries.contains(entry[...]) }

    /// The header that sets it once an entry was scanned.
    func header(with entry: String) -> String {
        let all = (entries.filter { $0 != entry[...] } + [entry[...]]).suffix(Self.bound).joined(separator: ".")
        return "\(Self.name)=\(all); Path=/; HttpOnly; SameSite=Lax"
    }
}
