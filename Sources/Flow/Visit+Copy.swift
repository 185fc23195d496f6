import Scenarios
package import Vocabulary

extension Visit {
    /// What stands in the copy of one's data that the page offers as a file: each entry whole, unmasked.
    ///
    /// - Parameter script: What is played.
    /// - Returns: A line for each entry; empty on any page that offers no copy.
    package func copy(in script: Script) -> [Fact] {
        if let face = script.face(of: self) { return copy(in: face) }
        guard case .right(let id, .done, _) = place, entitlement(id, in: script)?.right == .copy else { return [] }
        let whole = Dictionary(
            file(in: script).map { (words("item-\($0.rawValue)", in: script), card[$0]) },
            uniquingKeysWith: { first, _ in first }
        )
        return heldFacts(in: script).map { held in Fact(held.label, (whole[held.label] ?? nil) ?? held.value) }
    }
}
