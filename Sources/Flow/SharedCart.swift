import Vocabulary

/// A cart that a whole table orders into: under which name one does so oneself, and what somebody else does there.
struct SharedCart: Hashable, Sendable {
    /// The name under which the consumer orders, by its place in the list; nil where none was chosen.
    var name: Int?
    /// How often the consumer looked into the cart: between two looks somebody else lays a dish in.
    var looks = 0
    /// Dishes of somebody else that the consumer took out again.
    var takenOut: Set<Int> = []
    /// What somebody else had in the cart when it was ordered.
    var ordered: [Event.Pick] = []
}
