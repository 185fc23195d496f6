import Synchronization
import Vocabulary

/// The tokens that were signed of late: those of a page are wanted before and after its act, a cookie's with every page.
final class RecentTokens: Sendable {
    /// What a token stands for.
    enum Key: Hashable, Sendable {
        /// A visit's page after so many acts.
        case page(VisitID, Int)
        /// What the cookie of a visit holds at a place.
        case possession(VisitID, String)

        fileprivate var visit: VisitID {
            switch self {
            case .page(let visit, _), .possession(let visit, _): visit
            }
        }
    }

    /// How many are kept.
    static let standardBound = 4_096

    private let tokens: Mutex<Recent<Key, String>>

    init(bound: Int = standardBound) { tokens = Mutex(Recent(bound: bound)) }

    /// The token that stands for something: as it was signed of late, or signed anew.
    func token(for key: Key, signing: () -> String) -> String {
        // Ids that only look alike are equal to a table, and are signed apart.
        guard key.visit.rawValue.utf8.allSatisfy({ $0 < 0x80 }) else { return signing() }
        if let known = tokens.withLock({ $0[key] }) { return known }
        let token = signing()
        tokens.withLock { $0[key] = token }
        return token
    }
}
