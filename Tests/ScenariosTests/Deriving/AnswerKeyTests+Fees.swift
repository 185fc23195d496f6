import Scenarios
import Vocabulary

extension AnswerKeyTests {
    // MARK: - amounts beside the goods

    static let fees = [
        Sketch("on the bill alone", .dineIn, [.fee(announced: false)], "undisclosed-fee at checkout"),
        Sketch("beside the parking", .parking, [.fee(announced: false)], "undisclosed-fee at menu"),
        Sketch("told on the menu", .dineIn, [.fee()]),
        Sketch("told at the entrance", .parking, [.fee()]),
        Sketch("ticked", .pickup, [.fee("ticked")], "default-add-on at menu"),
        Sketch("ticked, whatever is posted", .pickup, [.fee("ticked", announced: false)], "default-add-on at menu"),
        Sketch("an empty box", .retail, [.fee("unticked", announced: false)]),
        Sketch("a choice without a default", .dineIn, [.fee("choice", announced: false)]),
        Sketch("behind a bare code", .dineIn, [.code("order", bare: true), .fee(announced: false), .minimum()]),
        Sketch("a minimum", .dineIn, [.minimum()], "minimum-spend at checkout"),
        Sketch("a minimum that is only suggested", .dineIn, [.minimum(refuses: false)]),
        Sketch("a minimum for delivery", .takeaway, [.minimum("delivery")]),
        Sketch("a minimum of a kitchen that delivers", .takeaway, [.minimum()], "minimum-spend at checkout"),
    ]
}

extension Practice {
    /// A fee.
    fileprivate static func fee(_ taking: String = "charged", announced: Bool = true) -> Practice {
        let settings: [String: Setting] = [
            "item": .word("tableware"), "taking": .word(taking), "announced": .flag(announced),
        ]
        return Practice(id: "fee", shape: .fee, settings: settings)
    }

    /// A minimum.
    fileprivate static func minimum(_ basis: String = "spend", refuses: Bool = true) -> Practice {
        Practice(id: "minimum", shape: .minimum, settings: ["basis": .word(basis), "refuses": .flag(refuses)])
    }
}
