import Scenarios
import Testing
import Vocabulary

@testable import Flow

/// How an invoice comes, and whom its form asks for a tax number.
struct VisitInvoicingPagesTests {
    private static func asked(_ settings: [String: Setting], beside others: [Practice] = []) throws -> Player {
        let script = try ShippedRange.script(of: "suowa-noodle", [.of(.invoicing, settings)] + others)
        var player = Player(script)
        try player.walk(to: .receipt)
        try player.press(.toInvoice)
        return player
    }

    @Test func `who may choose is asked for an address only after choosing the way that needs one`() throws {
        var player = try Self.asked(["delivery": .word("choice")])
        try player.press(.issue)
        #expect(player.visit.place == .delivering(by: nil))
        #expect(player.page.controls.allSatisfy { $0.name.isEmpty })
        var atOnce = player
        try atOnce.press(.downloadInvoice)
        #expect(atOnce.visit.place == .spot(.invoiced) && atOnce.visit.deliveredTo == nil)
        #expect(atOnce.visit.given.isDisjoint(with: [.email, .phoneNumber]))
        for (way, item) in [(Option.mailInvoice, Demand.email), (.textInvoice, .phoneNumber)] {
            var chosen = player
            try chosen.press(way)
            #expect(chosen.page.controls.filter { !$0.name.isEmpty }.count == 1)
            let name = try #require(chosen.page.controls.first { !$0.name.isEmpty }?.name)
            #expect(try chosen.press(.deliver, [name: ""]).refusal == .incomplete)
            var back = chosen
            try back.press(.back)
            #expect(back.visit.place == .delivering(by: nil), "another way can still be chosen")
            try chosen.press(.deliver)
            #expect(chosen.visit.place == .spot(.invoiced) && chosen.visit.deliveredTo == item)
            #expect(chosen.visit.toldForInvoice.contains(item), "it was told for the invoice alone")
        }
    }

    @Test(arguments: [("email-only", Demand.email), ("sms-only", .phoneNumber)])
    func `who may not choose has no invoice without an address`(_ delivery: String, _ item: Demand) throws {
        var player = try Self.asked(["delivery": .word(delivery)])
        try player.press(.issue)
        #expect(player.visit.place == .delivering(by: item))
        #expect(!player.offered.contains(.downloadInvoice))
        try player.press(.back)
        #expect(player.visit.place == .spot(.invoice))
        try player.press(all: .issue, .deliver)
        #expect(player.visit.place == .spot(.invoiced))
    }

    @Test func `what was given before is not asked for again`() throws {
        var player = try Self.asked(["delivery": .word("sms-only")], beside: [.field(.phoneNumber)])
        try player.press(.issue)
        #expect(player.visit.place == .spot(.invoiced) && player.visit.deliveredTo == .phoneNumber)
        #expect(!player.visit.toldForInvoice.contains(.phoneNumber), "the merchant had it before")
    }

    @Test(
        arguments: [
            ("company", false, false), ("company", true, true), ("everybody", false, true), ("everybody", true, true),
        ]
    )
    func `a tax number is asked of companies, or of everybody`(
        _ asked: String,
        _ isCompany: Bool,
        _ isDemanded: Bool
    ) throws {
        var player = try Self.asked(["tax-number": .word(asked)])
        let fields = player.page.controls.filter { !$0.name.isEmpty }
        try #require(fields.count == 2)
        let title = try #require(isCompany ? fields[0].options.last : fields[0].options.first)
        let step = try player.press(.issue, [fields[0].name: title, fields[1].name: ""])
        #expect((step.refusal == .incomplete) == isDemanded)
        guard isDemanded else { return }
        try player.press(.issue, [fields[0].name: title])
        #expect(player.visit.place == .spot(.invoiced))
        #expect(player.visit.isForCompany == isCompany, "a number does not make a company of a person")
    }

    @Test func `without a word from the author no number is asked for beside the title`() throws {
        let player = try Self.asked([:])
        #expect(player.page.controls.filter { !$0.name.isEmpty }.count == 1)
    }
}
