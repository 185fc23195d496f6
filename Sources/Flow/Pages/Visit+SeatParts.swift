import Scenarios
import Vocabulary

/// The seats of a hall: a box each, of which an order holds a few of one showing.
extension Visit {
    /// The box of one seat.
    func seatBox(_ name: String, in script: Script) -> Control {
        Control(tag: .input, label: words("seat", in: script), name: name, inputType: "checkbox")
    }

    /// What is said to a choice of seats that cannot be sold together; nil where it is taken.
    func seatFault(_ picks: [Event.Pick], in script: Script) -> String? {
        let menu = script.merchant.menu
        let seats = picks.filter { menu.indices.contains($0.good) }.map { menu[$0.good] }.filter { $0.row != nil }
        if let most = script.merchant.seatsAtMost, seats.count > most {
            return words("seats-at-most", in: script, ["count": "\(most)"])
        }
        return Set(seats.map(\.category)).count > 1 ? words("seats-one-showing", in: script) : nil
    }
}

extension Merchant.Dish {
    /// Its name, and for a seat the showing too: every showing of a hall has the same seats.
    var fullName: String { row == nil ? name : "\(name) \(category)" }
}
