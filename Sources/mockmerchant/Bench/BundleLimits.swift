import Reports
import Vocabulary

/// What a bundle cannot show whatever stands in it, so that no tool is blamed for not having seen it.
///
/// - Source: `BenchBundleTests` judges every shipped scenario by its bundle's walks alone and compares.
struct BundleLimits: Encodable {
    /// A kind that cannot be shown.
    struct Limit: Encodable, Hashable {
        /// The kind.
        var rule: String
        /// Why.
        var because: Bilingual
    }

    /// The kinds.
    let rules: [Limit] = Self.kinds.map { Limit(rule: $0.rawValue, because: $1) }

    private enum CodingKeys: CodingKey {
        case rules
    }

    /// The kinds, the same for every case: which they are tells nothing of any.
    static let kinds: [(kind: Kind, because: Bilingual)] = []
}
