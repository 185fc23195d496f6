import Vocabulary

extension Demand {
    /// The id without the part that goes without saying, for narrow columns.
    ///
    /// Derived, so that a new demand has one without a line here; a test proves that no two demands share one.
    var shortName: String {
        for ending in ["-number", "-install", "-document"] where rawValue.hasSuffix(ending) {
            return String(rawValue.dropLast(ending.count))
        }
        for start in ["precise-", "licence-", "receiver-"] where rawValue.hasPrefix(start) {
            return String(rawValue.dropFirst(start.count))
        }
        return self == .membership ? "member" : rawValue
    }
}
