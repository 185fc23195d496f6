import Vocabulary

extension Kind {
    /// The id without its generic ending, for narrow columns; the legend under the table spells it out.
    ///
    /// Derived, so that a new kind has one without a line here; a test proves that no two kinds share one.
    var shortName: String {
        for ending in ["-absence", "-omission", "-nondisclosure"] where rawValue.hasSuffix(ending) {
            return "no-" + rawValue.dropLast(ending.count)
        }
        let endings = [
            "-authorisation-gate", "-registration-gate", "-permission-gate", "-download-gate", "-gate", "-consent",
            "-disguise",
        ]
        for ending in endings where rawValue.hasSuffix(ending) { return String(rawValue.dropLast(ending.count)) }
        return rawValue
    }
}
