import Foundation
import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitStepTests {
    private static let typed = "13900001111"

    @Test(arguments: ShippedRange.scenarios)
    func `a walk without aim never leaves the pages that exist`(_ id: ScenarioID) throws {
        var player = Player(try ShippedRange.script(id), seed: "fuzz")
        var wandering = Wandering(seed: "fuzz-\(id)")
        for turn in 0..<60 {
            let targets = player.page.controls.map(\.target).filter { !$0.isEmpty }
            #expect(!targets.isEmpty, "turn \(turn): \(player.page.title) offers nothing")
            #expect(Set(targets).count == targets.count, "turn \(turn): \(player.page.title) has a target twice")
            #expect(!player.page.title.isEmpty)
            let before = player.visit
            let step = player.send(wandering.action(for: player))
            #expect(step.events.count == (step.refusal == nil ? 1 : 0))
            #expect(step.visit.length == before.length + step.events.count)
            if step.refusal != nil { #expect(step.visit == before) }
        }
    }

    @Test(arguments: ShippedRange.scenarios)
    func `what is kept holds no value of the identity`(_ id: ScenarioID) throws {
        var player = Player(try ShippedRange.script(id), seed: "canary")
        var wandering = Wandering(seed: "canary-\(id)")
        for _ in 0..<60 { player.send(wandering.action(for: player)) }
        let kept = String(decoding: try JSONEncoder().encode(player.events), as: UTF8.self)
        for (item, value) in player.visit.card.values where value.count >= 4 {
            #expect(!kept.contains(value), "an event holds the \(item)")
        }
    }

    @Test(arguments: Wandering.junk)
    func `what is not offered is answered by the same page`(_ press: String) throws {
        let script = try ShippedRange.script(of: "suowa-noodle")
        var player = Player(script)
        try player.walk(to: .menu)
        let (visit, page) = (player.visit, player.page)
        let step = player.send(Action(press: press, values: ["qty_1": "1"]))
        #expect(step.refusal == .notOffered)
        #expect(step.visit == visit)
        #expect(step.events.isEmpty)
        #expect(step.page.refusal == script.wording.text("refused-not-offered"))
        var unsaid = step.page
        unsaid.refusal = nil
        #expect(unsaid == page)
    }

    @Test func `an option of another page is not offered by its id`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        try player.walk(to: .menu)
        for option in Option.plainOptions.filter({ $0 != .tomorrow && $0 != .again && $0 != .backToSite }) {
            #expect(player.send(Action(press: option.id)).refusal == .notOffered)
        }
    }

    @Test(arguments: [Demand.phoneNumber, .nickname, .gender, .region, .dinerCount, .dietaryNote])
    func `a form without what it must have says what is missing`(_ item: Demand) throws {
        for merchant in ["suowa-noodle", "waichu-hotpot", "diyao-park", "huantang-park"] as [MerchantID] {
            let script = try ShippedRange.script(of: merchant, [.field(item, isRequired: true)])
            var player = Player(script)
            try player.walk(to: script.service == .parking ? .parkingBill : .checkout)
            let before = player.visit
            let name = FieldNames.name(of: item, in: .english)
            for empty in ["", "   ", "\u{3000}\n"] {
                let step = try player.press(script.service == .parking ? .toPayment : .submit, [name: empty])
                #expect(step.refusal == .incomplete)
                #expect(step.page.refusal == script.wording.text("demanded-\(item.rawValue)"))
                #expect(step.visit == before)
            }
            let taken = try player.press(script.service == .parking ? .toPayment : .submit)
            #expect(taken.refusal == nil)
            #expect(taken.events.first?.given.map(\.item) == [item])
        }
    }

    @Test func `a box that must be ticked is asked for, and no dish is no order`() throws {
        let script = try ShippedRange.script(of: "suowa-noodle", [.tick([.privacy], isRequired: true)])
        var player = Player(script)
        try player.walk(to: .menu)
        let nothing = try player.press(.checkout, ["qty_1": "0", "qty_2": "", "qty_3": ""])
        #expect(nothing.page.refusal == script.wording.text("demanded-dishes"))
        try player.walk(to: .checkout)
        let unticked = try player.press(.submit, ["agree_1": ""])
        #expect(unticked.page.refusal == script.wording.text("demanded-tick"))
        #expect(try player.press(.submit).events.first?.ticked == ["box"])
    }

    @Test func `who goes back need not fill in anything`() throws {
        var player = Player(
            try ShippedRange.script(
                of: "suowa-noodle",
                [.field(.phoneNumber, isRequired: true), .tick([], isRequired: true)]
            )
        )
        try player.walk(to: .checkout)
        #expect(try player.press(.back, ["mobile": "", "agree_1": ""]).refusal == nil)
        #expect(player.visit.place == .spot(.menu))
        try player.walk(to: .invoice)
        #expect(try player.press(.back, ["title_type": ""]).refusal == nil)
        #expect(player.visit.place == .spot(.receipt))
    }

    @Test(arguments: [Axes.Dialect.english, .pinyin, .short], [typed, "宁Z00000", "女 或 男", "<b>x</b>"])
    func `a value that is not on the card goes nowhere`(_ dialect: Axes.Dialect, _ value: String) throws {
        let fields: [Demand] = [.phoneNumber, .gender, .region]
        let script = try ShippedRange.script(
            of: "huantang-park",
            axes: Axes(dialect: dialect),
            fields.map { .field($0, id: PracticeID(rawValue: "f-\($0.rawValue)")) }
        )
        var player = Player(script)
        try player.walk(to: .plate)
        try refuse(value, in: .licencePlate, by: .givePlate, of: &player, dialect)
        try player.walk(to: .parkingBill)
        for item in fields { try refuse(value, in: item, by: .toPayment, of: &player, dialect) }
    }

    private func refuse(
        _ value: String,
        in item: Demand,
        by option: Option,
        of player: inout Player,
        _ dialect: Axes.Dialect
    ) throws {
        let before = player.visit
        let step = try player.press(option, [FieldNames.name(of: item, in: dialect): value])
        #expect(step.refusal == .foreignValue)
        #expect(step.visit == before)
        #expect(step.events.isEmpty)
        #expect(step.page.refusal == nil)
        let shown = String(reflecting: step) + String(decoding: try JSONEncoder().encode(step.page), as: UTF8.self)
        #expect(!shown.contains(value))
    }

    @Test func `a foreign value counts before a missing one`() throws {
        let script = try ShippedRange.script(
            of: "suowa-noodle",
            [.field(.nickname, isRequired: true, id: "one"), .field(.phoneNumber, id: "two")]
        )
        var player = Player(script)
        try player.walk(to: .checkout)
        #expect(try player.press(.submit, ["nickname": "", "mobile": Self.typed]).refusal == .foreignValue)
    }

    @Test(arguments: ["-1", "100", "两份", "1.5", "99999999999999999999", typed])
    func `a count that is none is not taken`(_ count: String) throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        try player.walk(to: .menu)
        #expect(try player.press(.checkout, ["qty_1": count]).refusal == .foreignValue)
    }

    @Test func `spaces and small letters of a phone's keyboard are forgiven`() throws {
        var player = Player(try ShippedRange.script(of: "huantang-park"))
        try player.walk(to: .plate)
        let plate = try #require(player.visit.card[.licencePlate])
        let step = try player.press(.givePlate, ["plate": " \(plate.lowercased())\u{3000}"])
        #expect(step.events.first?.given == [Event.Given(item: .licencePlate, length: plate.count)])
    }
}
