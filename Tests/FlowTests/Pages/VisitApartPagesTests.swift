import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitApartPagesTests {
    private func asked(_ item: Demand, _ more: [String: Setting]) -> Practice {
        .of(.field, id: "asked", ["item": .word(item.rawValue)].merging(more) { _, other in other })
    }

    private func player(_ practice: Practice) throws -> Player {
        var player = Player(try ShippedRange.script(of: "suowa-noodle", [practice]))
        try player.walk(to: .checkout)
        return player
    }

    @Test(arguments: ["unexplained", "separate"])
    func `a field that is asked for apart stands before the order form, once`(_ consent: String) throws {
        let apart = Place.apart("asked", then: .checkout)
        var giving = try player(asked(.idDocument, ["consent": .word(consent)]))
        #expect(giving.visit.place == apart)
        try giving.press(.grant("asked"))
        #expect(giving.visit.given.contains(.idDocument))
        #expect(giving.visit.place == .spot(.checkout))
        var leaving = try player(asked(.idDocument, ["consent": .word(consent)]))
        try leaving.press(all: .readPolicy, .back, .refuse("asked"))
        #expect(leaving.visit.given.isEmpty)
        #expect(leaving.visit.place == .spot(.checkout))
        try leaving.press(all: .back, .checkout)
        #expect(leaving.visit.place == .spot(.checkout), "who left it is not asked again")
    }

    @Test func `who must give it finds no way past, and an empty field is refused`() throws {
        var player = try player(asked(.dietaryNote, ["consent": .word("separate"), "required": .flag(true)]))
        #expect(!player.offered.contains(.refuse("asked")))
        let name = FieldNames.name(of: .dietaryNote, in: .english)
        #expect(try player.press(.grant("asked"), [name: ""]).refusal == .incomplete)
        try player.press(.grant("asked"))
        #expect(player.visit.place == .spot(.checkout))
    }

    @Test func `a guardian's document is wanted on the same page`() throws {
        var player = try player(asked(.childName, ["guardian": .word("id-document")]))
        #expect(player.page.controls.filter { !$0.name.isEmpty }.count == 2)
        try player.press(.grant("asked"))
        #expect(player.visit.given == [.childName, .idDocument])
    }

    @Test(arguments: ["none", "general"]) func `everything else stands in the form`(_ consent: String) throws {
        let player = try player(asked(.idDocument, ["consent": .word(consent)]))
        #expect(player.visit.place == .spot(.checkout))
        #expect(player.text.contains("身份证号"))
    }

    @Test func `a field that is not asked for is nowhere`() throws {
        let player = try player(asked(.childBirthday, ["asked": .flag(false)]))
        #expect(player.visit.place == .spot(.checkout))
        #expect(!player.text.contains("孩子"))
    }

    @Test func `saying no to what an offer takes goes back to the page with the offer`() throws {
        var player = Player(
            try ShippedRange.script(
                of: "suowa-noodle",
                [.of(.banner, ["demand": .word("phone-number"), "lure": .word("coupon"), "told": .flag(false)])]
            )
        )
        try player.walk(to: .menu)
        try player.press(all: .open("banner"), .refuse("banner"))
        #expect(player.visit.place == .spot(.menu))
        #expect(player.visit.given.isEmpty)
    }
}
