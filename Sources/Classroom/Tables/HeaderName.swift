/// A column's name as it is matched: without case, spaces, `_` and `-`.
package struct HeaderName: Hashable, Sendable {
    /// The folded name.
    package let folded: String

    /// Folds a name as it is written.
    package init(_ name: String) {
        folded = String(name.lowercased().unicodeScalars.filter { !Self.left.contains($0) })
    }

    /// What does not count; the ideographic and the unbroken space are spaces too.
    private static let left: Set<Unicode.Scalar> = [" ", "_", "-", "\t", "\u{3000}", "\u{A0}", "\u{FEFF}"]
}
