import Synchronization
import Vocabulary

/// Which scenario each printed sticker leads to; written when the first one is scanned.
final class StickerBook: Sendable {
    private let offers: Offers
    private let addresses: Addresses
    private let known = Mutex<[String: ScenarioID]?>(nil)

    init(of offers: Offers, addresses: Addresses) {
        self.offers = offers
        self.addresses = addresses
    }

    /// The scenario of a sticker; nil where no sticker has that token.
    ///
    /// - Parameter token: What its address ends with.
    /// - Returns: The scenario, which may still turn out to be none.
    /// - Throws: What keeps the range from being read.
    func scenario(of token: String) throws -> ScenarioID? {
        if let book = known.withLock({ $0 }) { return book[token] }
        let book = Dictionary(
            try offers.candidates.map { (addresses.sticker(of: $0), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        known.withLock { $0 = book }
        return book[token]
    }
}
