import Vocabulary

/// A field or box of a form, with what stands in it: the consumer sees the control alone.
struct FormPart {
    /// The field as it is shown.
    var control: Control
    /// What stands in it.
    var meaning: Meaning
    /// What to say when it is empty and must not be; nil where it may be.
    var demanded: String?
    /// The choice of the same form with which alone it must not be empty; nil where nothing is chosen to that end.
    var demandedWith: Demand?
    /// The practice that put it there; nil where it belongs to the service.
    var practice: PracticeID?

    /// What stands in a field.
    enum Meaning {
        /// A value from the training identity's card.
        case item(Demand)
        /// A closed choice, and the item that each of its words gives.
        case choice([String: Demand])
        /// A box.
        case tick
        /// A box drawn as a pair of choices: the word that ticks it, and the one that leaves it.
        case answer(yes: String, no: String)
        /// A closed choice of something with a price: whether each of its words takes it.
        case extra([String: Bool])
        /// How many sit at the table: the words for one, for two, and so on.
        case heads([String])
        /// How many of a dish.
        case count(good: Int)
        /// An article on the shelf: the place on the menu that each of its words names.
        case article([String: Int])
        /// A shop: the words for each, in the merchant's order.
        case shop([String: Int])
        /// A name at the table: the place in the list that each of its words has.
        case tableName([String: Int])
        /// The box of something of which there is one.
        case single(good: Int)
    }
}
