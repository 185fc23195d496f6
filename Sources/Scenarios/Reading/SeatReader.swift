import Vocabulary
import Yams

/// Reads a row of a hall: seats of one class and one price, each of which can be bought once.
enum SeatReader {
    /// Seats of one row at most.
    private static let numbers = 1...40
    /// Rows of a hall.
    private static let rows = 1...60

    /// The seats of a row, in the order in which the file names them.
    static func seats(_ node: Node, category: String, in draft: inout Draft) -> [Merchant.Dish] {
        let keys = draft.mapping(
            node,
            of: "a row",
            required: ["row", "class", "price", "seats"],
            optional: ["sold"]
        )
        let sold = numbers(keys["sold"], of: "sold", in: &draft)
        let seats = numbers(keys["seats"], of: "seats", in: &draft)
        for number in sold where !seats.contains(number) {
            draft.report(keys["sold"], .contradiction, "there is no seat \(number)", fix: "sell seats of the row")
        }
        if Set(seats).count < seats.count {
            draft.report(keys["seats"], .contradiction, "a seat stands twice", fix: "name each seat once")
        }
        guard
            let row = draft.number(keys["row"], of: "row", within: rows),
            let grade = draft.text(keys["class"], of: "class"),
            let price = draft.number(keys["price"], of: "price", within: 0...10_000_000)
        else { return [] }
        return seats.map { number in
            Merchant.Dish(
                category: category,
                name: "\(row)排\(number)座",
                portion: grade,
                price: Fen(price),
                isSoldOut: sold.contains(number),
                row: row
            )
        }
    }

    private static func numbers(_ node: Node?, of what: String, in draft: inout Draft) -> [Int] {
        guard let node else { return [] }
        return draft.list(node, of: what).compactMap { draft.number($0, of: what, within: numbers) }
    }
}
