/// One fault of the catalogue: what it does, how it is written, and where it can happen.
package struct FaultEntry: Sendable {
    /// Which fault.
    package let id: SeededFault.ID
    /// What goes wrong, for the papers.
    package let meaning: String
    /// What whoever holds the phone meets, for the papers.
    package let meets: String
    /// Says that it strikes at the server's door, and no step of the visit knows of it.
    package let isAtDoor: Bool
    /// How often or how much it can be.
    package let forms: [FaultForm]
    /// Where it can happen, in words that finish "only where"; nil for everywhere.
    package let ground: String?
    private let happens: @Sendable (Merchant) -> Bool

    init(
        id: SeededFault.ID,
        meaning: String,
        meets: String,
        isAtDoor: Bool,
        forms: [FaultForm],
        ground: String? = nil,
        canHappen: @escaping @Sendable (Merchant) -> Bool = { _ in true }
    ) {
        self.id = id
        self.meaning = meaning
        self.meets = meets
        self.isAtDoor = isAtDoor
        self.forms = forms
        self.ground = ground
        happens = canHappen
    }

    /// Says that it can happen at a merchant.
    package func canHappen(at merchant: Merchant) -> Bool { happens(merchant) }
}
