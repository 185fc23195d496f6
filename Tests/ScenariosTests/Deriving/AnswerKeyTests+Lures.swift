import Scenarios
import Vocabulary

extension AnswerKeyTests {
    private static let kind = "discount-lure-without-notice"

    // MARK: - what is held out

    static let lures = [
        Sketch("a follow behind a coupon", .dineIn, [.lure(.follow)], "\(kind) at menu"),
        Sketch("a membership beside the order", .retail, [.lure(.membership, at: "checkout")], "\(kind) at checkout"),
        Sketch("a number beside the bill", .parking, [.lure(.phoneNumber, at: "checkout")], "\(kind) at menu"),
        Sketch("at a dispenser", .tissue, [.lure(.follow, at: "checkout")], "\(kind) at menu"),
        Sketch("told", .dineIn, [.lure(.follow, isTold: true)]),
        Sketch("behind the payment", .dineIn, [.lure(.follow, at: "receipt")]),
        Sketch("an app", .pickup, [.lure(.appInstall)]),
        Sketch("the control says it", .dineIn, [.banner(.follow)]),
        Sketch("behind a bare code", .dineIn, [.code("order", bare: true), .lure(.follow)]),
        Sketch("given on the way", .pickup, [.gate([.phoneNumber], .menu, "passes"), .lure(.phoneNumber)]),
        Sketch(
            "given only behind it",
            .pickup,
            [.gate([.phoneNumber], .order, "passes"), .lure(.phoneNumber)],
            "\(kind) at menu"
        ),
        Sketch(
            "an offer that nobody reads as an asking",
            .parking,
            [.lure(.phoneNumber, isTold: true), .staff(.pay, "refused")],
            "cash-refusal at site"
        ),
    ]
}

extension Practice {
    /// A coupon that takes something.
    fileprivate static func lure(_ demand: Demand, at place: String = "menu", isTold: Bool = false) -> Practice {
        Practice(
            id: "treat",
            shape: .banner,
            settings: [
                "demand": .word(demand.rawValue), "at": .word(place), "lure": .word("coupon"), "told": .flag(isTold),
            ]
        )
    }
}
