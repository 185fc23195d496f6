import Scenarios
import Vocabulary

extension AnswerKeyTests {
    private static let sensitive = "sensitive-data-without-separate-consent"
    private static let minor = "minor-data-without-guardian-consent"

    // MARK: - what is asked for apart

    static let apart = [
        Sketch("a face", .dineIn, [.gate(.face, .pay)], "\(sensitive) at payment"),
        Sketch("a face among the terms", .retail, [.gate(.face, .order, "general")], "\(sensitive) at checkout"),
        Sketch(
            "a screen that explains nothing",
            .pickup,
            [.gate(.face, .menu, "unexplained")],
            "\(sensitive) at entry"
        ),
        Sketch("a face, apart", .retail, [.gate(.face, .pay, "separate")]),
        Sketch(
            "a face, apart, and no other way",
            .retail,
            [.gate(.face, .pay, "separate", refusal: "blocks")],
            "\(sensitive) at payment"
        ),
        Sketch(
            "a track, apart, and no other way",
            .parking,
            [.gate(.movementTrack, .menu, "separate", refusal: "loops")]
        ),
        Sketch("a track", .parking, [.gate(.movementTrack, .menu)], "\(sensitive) at entry"),
        Sketch("where one is once", .parking, [.gate(.preciseLocation, .menu)]),
        Sketch(
            "given behind a wall already",
            .parking,
            [
                .gate(.movementTrack, .menu, "separate", refusal: "blocks"),
                .gate(.movementTrack, .pay),
            ]
        ),
        Sketch("for an invoice", .dineIn, [.gate(.face, .invoice)]),
        Sketch("behind a bare code", .dineIn, [.code("order", bare: true), .gate(.face, .pay)]),
        Sketch("an ID number", .ticketing, [.field(.idDocument)], "\(sensitive) at checkout"),
        Sketch("an ID number, apart", .ticketing, [.field(.idDocument, ["consent": .word("separate")])]),
        Sketch("an allergy that may be left", .takeaway, [.field(.dietaryNote)]),
        Sketch("an allergy", .takeaway, [.field(.dietaryNote, required: true)], "\(sensitive) at checkout"),
        Sketch("an allergy at the barrier", .parking, [.field(.dietaryNote, required: true)], "\(sensitive) at menu"),
        // A child.
        Sketch("a child's birthday", .dineIn, [.field(.childBirthday)], "\(minor) at checkout"),
        Sketch("a child's name", .parking, [.field(.childName)], "\(minor) at menu"),
        Sketch("a child's school", .tissue, [.field(.childSchool)], "\(minor) at menu"),
        Sketch("a child's age", .pickup, [.field(.childAge)], "\(minor) at checkout"),
        Sketch("how many children", .dineIn, [.field(.childCount)]),
        Sketch("not asked", .dineIn, [.field(.childBirthday, ["asked": .flag(false)])]),
        Sketch("by the guardian", .dineIn, [.field(.childBirthday, ["guardian": .word("consent")])]),
        Sketch(
            "by the guardian, with an ID number",
            .dineIn,
            [.field(.childBirthday, ["guardian": .word("id-document")])],
            "\(sensitive) at checkout"
        ),
        Sketch(
            "the wallet's own business",
            .dineIn,
            [Practice(id: "lock", shape: .unlock, settings: ["by": .word("face")])]
        ),
    ]
}

extension Practice {
    /// A gate for one thing, and how the consent to it is taken.
    fileprivate static func gate(
        _ demand: Demand,
        _ milestone: Milestone,
        _ consent: String = "none",
        refusal: String = "passes"
    ) -> Practice {
        Practice(
            id: PracticeID(rawValue: "\(demand.rawValue)-\(milestone.rawValue)"),
            shape: .gate,
            settings: [
                "demands": .words([demand.rawValue]), "before": .word(milestone.rawValue), "refusal": .word(refusal),
                "consent": .word(consent),
            ]
        )
    }

    /// A field marked as one that may be left, and whatever else is set.
    fileprivate static func field(_ item: Demand, _ more: [String: Setting]) -> Practice {
        Practice(
            id: "asked",
            shape: .field,
            settings: ["item": .word(item.rawValue)].merging(more) { _, other in other }
        )
    }
}
