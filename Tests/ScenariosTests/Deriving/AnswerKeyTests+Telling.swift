import Scenarios
import Vocabulary

extension AnswerKeyTests {
    private static let refusing = Practice.staff(.invoice, "refused")

    // MARK: - what ordinary pages tell

    static let telling = [
        Sketch("a brand alone", .dineIn, [.imprint("absent")], "trader-identity-absence at menu"),
        Sketch("a bill under a brand", .parking, [.imprint("absent")], "trader-identity-absence at menu"),
        Sketch("the vendor alone", .tissue, [.imprint("absent", vendor: true)], "trader-identity-absence at menu"),
        Sketch("a link", .pickup, [.imprint("link", vendor: true)]),
        Sketch("a foot", .retail, [.imprint("foot", vendor: true)]),
        Sketch("behind a bare code", .dineIn, [.code("order", bare: true), .imprint("absent")]),
        // A number that was given, shown again.
        Sketch(
            "whole on the receipt",
            .dineIn,
            [.field(.phoneNumber), .display("full")],
            "unmasked-display at receipt"
        ),
        Sketch(
            "in groups on the screen",
            .pickup,
            [.gate([.phoneNumber], .menu, "passes"), .display("grouped", at: "screen")],
            "unmasked-display at site"
        ),
        Sketch("given for the delivery", .takeaway, [.display("full")], "unmasked-display at receipt"),
        Sketch(
            "given for the invoice, after the receipt",
            .dineIn,
            [.field(.phoneNumber, at: "invoice"), .display("full")]
        ),
        Sketch("nothing was given", .parking, [.display("full")]),
        Sketch("masked", .dineIn, [.field(.phoneNumber), .display("masked")]),
        Sketch("the tail", .dineIn, [.field(.phoneNumber), .display("tail")]),
        // What the invoice form answers.
        Sketch("out of order", .dineIn, [.invoicing("fault"), refusing], "invoice-delay-refusal at invoice"),
        Sketch("the staff print it", .dineIn, [.invoicing("fault")]),
        Sketch("the month's end", .parking, [.invoicing("month-end"), refusing], "invoice-delay-refusal at invoice"),
        Sketch("too small", .retail, [.invoicing("threshold"), refusing], "invoice-delay-refusal at invoice"),
        Sketch("a discount", .ticketing, [.invoicing("discount"), refusing], "invoice-delay-refusal at invoice"),
        Sketch("a promise", .pickup, [.invoicing("later-day"), refusing]),
        Sketch(
            "a broken promise",
            .pickup,
            [.invoicing("later-day", kept: false), refusing],
            "invoice-delay-refusal at invoice"
        ),
        Sketch("a queue", .dineIn, [.invoicing("queue"), refusing]),
        // What moves diners to order more.
        Sketch("a dialog", .dineIn, [.urging("popup", reminds: true)], "over-ordering-inducement at checkout"),
        Sketch("portions", .dineIn, [.urging("portions", reminds: true)], "over-ordering-inducement at menu"),
        Sketch("a gift", .takeaway, [.urging("gift")], "over-ordering-inducement at menu"),
        Sketch("a gift, and a word of measure", .takeaway, [.urging("gift", reminds: true)]),
        Sketch("money off", .pickup, [.urging("money-off")]),
        Sketch("a set meal", .dineIn, [.urging("set-meal")]),
    ]
}

extension Practice {
    /// Who trades here.
    fileprivate static func imprint(_ trader: String, vendor: Bool = false) -> Practice {
        Practice(id: "foot", shape: .imprint, settings: ["trader": .word(trader), "vendor": .flag(vendor)])
    }

    /// A number that was given, shown again.
    fileprivate static func display(_ number: String, at place: String = "receipt") -> Practice {
        Practice(id: "shown", shape: .display, settings: ["number": .word(number), "at": .word(place)])
    }

    /// What the invoice form answers.
    fileprivate static func invoicing(_ answer: String, kept: Bool = true) -> Practice {
        Practice(id: "invoice", shape: .invoicing, settings: ["answer": .word(answer), "kept": .flag(kept)])
    }

    /// What moves diners to order more.
    fileprivate static func urging(_ manner: String, reminds: Bool = false) -> Practice {
        Practice(id: "urging", shape: .urging, settings: ["manner": .word(manner), "reminds": .flag(reminds)])
    }
}
