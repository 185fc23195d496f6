import Scenarios
import Testing
import Vocabulary

@testable import Flow

/// Seeing what is held, taking a copy, putting it right; where to complain; coming back.
struct VisitRightsTests {
    /// Somebody who has paid, has given a number, and stands on the account page.
    private func guest(at merchant: MerchantID = "suowa-noodle", _ practices: Practice...) throws -> Player {
        let script = try ShippedRange.script(of: merchant, [.field(.phoneNumber)] + practices)
        var player = Player(script)
        try player.walk(to: script.service.spine == .release ? .released : .receipt)
        if script.service.spine == .release { try player.press(.take) }
        try player.press(.openAccount)
        return player
    }

    private func facts(_ page: Page) -> [Fact] {
        page.blocks.flatMap { if case .facts(let facts) = $0 { facts } else { [Fact]() } }
    }

    private static func own(_ right: Right) -> PracticeID { Entitlement.standard(right).id }

    private func right(_ right: Right, _ settings: [String: String] = [:]) -> Practice {
        let words = settings.merging(["right": right.rawValue]) { $1 }
        return .of(.right, id: Self.own(right), words.mapValues(Setting.word))
    }

    @Test(arguments: [
        "suowa-noodle", "xiaodeng-tea", "zhangjiao-kitchen", "huantang-park", "mandi-mart", "taying-cinema",
    ])
    func `whoever asks sees what the account page shows, in every service`(_ merchant: MerchantID) throws {
        var player = try guest(at: merchant)
        let held = facts(player.page)
        #expect(!held.isEmpty)
        try player.press(.exercise(Self.own(.access)))
        #expect(facts(player.page) == held)
        try player.press(.back)
        #expect(facts(player.page) == held)
    }

    @Test func `a copy tells what it holds, item by item, and no value`() throws {
        var player = try guest()
        let held = facts(player.page)
        try player.press(.exercise(Self.own(.copy)))
        #expect(facts(player.page).map(\.label) == held.map(\.label))
        #expect(Set(facts(player.page).map(\.value)).isDisjoint(with: held.map(\.value)))
        #expect(player.text.contains("共\(held.count)项"))
    }

    @Test func `whose data are not held is told so`() throws {
        let script = try ShippedRange.script(of: "suowa-noodle")
        var player = Player(script)
        try player.walk(to: .receipt)
        try player.press(.openAccount)
        for right in [Right.access, .copy, .correction] {
            try player.press(.exercise(Self.own(right)))
            #expect(facts(player.page).isEmpty)
            #expect(player.text.contains(script.wording.text("right-nothing", [:])))
            try player.press(.back)
        }
    }

    @Test func `an entry that was written down wrong is mended to the card's value`() throws {
        var player = try guest()
        let number = try #require(player.visit.card[.phoneNumber])
        try player.press(.exercise(Self.own(.correction)))
        let wrong = try #require(facts(player.page).first?.value)
        #expect(wrong != number)
        #expect(zip(wrong, number).filter { $0 != $1 }.count == 1)
        #expect(wrong.count == number.count)
        let name = FieldNames.name(of: .phoneNumber, in: player.script.axes.dialect)
        #expect(try player.press(.confirm(Self.own(.correction)), [name: wrong]).refusal == .foreignValue)
        #expect(try player.press(.confirm(Self.own(.correction)), [name: ""]).refusal == .incomplete)
        try player.press(all: .confirm(Self.own(.correction)))
        #expect(facts(player.page).map(\.value) == [number])
        try player.press(all: .back, .exercise(Self.own(.correction)))
        #expect(facts(player.page).map(\.value) == [number], "what was put right stays so")
    }

    @Test func `a car's plate is mended too`() throws {
        let script = try ShippedRange.script(of: "huantang-park")
        var player = Player(script)
        try player.walk(to: .receipt)
        try player.press(all: .openAccount, .exercise(Self.own(.correction)), .confirm(Self.own(.correction)))
        #expect(facts(player.page).map(\.value) == [player.visit.card[.licencePlate]])
    }

    @Test func `a slip changes one sign, whatever the value`() {
        for value in ["15400001234", "沐女士", "宁Z8K2P9", "1984-05-06", "云泽省苇塘市芦荡路1号101室"] {
            let slipped = Visit.slipped(value)
            #expect(slipped.count == value.count)
            #expect(zip(slipped, value).filter { $0 != $1 }.count == 1)
        }
        #expect(Visit.slipped("15400001234").prefix(3) == "154")
        #expect(Visit.slipped("15400001234").suffix(4) == "1234")
    }

    @Test(arguments: [Right.access, .copy, .correction], ["refused", "absent", "by-staff"])
    func `a right is given as the author says`(_ right: Right, _ given: String) throws {
        var player = try guest(at: "suowa-noodle", self.right(right, ["given": given]))
        guard given != "absent" else {
            return #expect(!player.offered.contains(.exercise(Self.own(right))))
        }
        try player.press(.exercise(Self.own(right)))
        #expect(facts(player.page).isEmpty == (given == "refused"))
    }

    @Test(arguments: [
        ("none", true), ("code", true), ("identity-picture", true), ("writing", false), ("in-person", false),
    ])
    func `a condition stands before what is asked for, and is met at once or not`(_ word: String, _ isMet: Bool) throws
    {
        var player = try guest(at: "suowa-noodle", right(.access, ["condition": word]))
        try player.press(.exercise(Self.own(.access)))
        if word != "none" {
            #expect(facts(player.page).isEmpty)
            try player.press(.confirm(Self.own(.access)))
        }
        #expect(facts(player.page).isEmpty != isMet)
    }

    @Test func `after erasure nothing is left to see, to copy or to put right`() throws {
        var player = try guest()
        try player.press(all: .exercise(Self.own(.erasure)), .confirm(Self.own(.erasure)), .back)
        #expect(!player.offered.contains(.exercise(Self.own(.correction))))
        try player.press(.exercise(Self.own(.access)))
        #expect(facts(player.page).isEmpty)
    }

    @Test func `notice, switch, complaints and every right are one or two taps from the account`() throws {
        let profiled = Practice.of(.recommendation, ["basis": .word("history")])
        let form = Practice.of(.policy, id: "text", ["complaints": .word("form")])
        for practices in [[profiled], [profiled, form]] {
            let script = try ShippedRange.script(of: "suowa-noodle", [.field(.phoneNumber)] + practices)
            var player = Player(script)
            try player.walk(to: .receipt)
            try player.press(.openAccount)
            let offered = player.offered
            #expect(offered.isSuperset(of: Entitlement.granted.map { .exercise(Self.own($0)) }))
            #expect(offered.contains(.readPolicy))
            #expect(offered.contains(.switchOff("recommendation")))
            if practices.count == 1 {
                #expect(player.text.contains("投诉电话"))
            } else {
                try player.press(all: .complain, .sendComplaint)
                #expect(player.text.contains(script.wording.text("complaint-sent", [:])))
                try player.press(.back)
            }
            try player.press(.readPolicy)
            #expect(player.text.contains("投诉"))
        }
    }

    @Test func `a merchant that tells of no place to complain shows none`() throws {
        let player = try guest(at: "suowa-noodle", .of(.policy, id: "text", ["complaints": .word("absent")]))
        #expect(!player.text.contains("投诉"))
        #expect(!player.offered.contains(.complain))
    }

    @Test func `within three days the code leads to the order, later to a new one`() throws {
        let script = try ShippedRange.script(of: "suowa-noodle", [.gate([.phoneNumber], before: .menu)])
        for (nights, isNew) in [(3, false), (4, true)] {
            var player = Player(script)
            try player.press(all: .scan(script.board.mainCode.id), .open("wall"), .grant("wall"))
            try player.walk(to: .receipt)
            for _ in 0..<nights { try player.sleep() }
            player.send(Action(press: Strip.site))
            try player.press(.scan(script.board.mainCode.id))
            // The number is known, so nobody is asked for it.
            #expect(player.visit.place == .spot(isNew ? .menu : .receipt))
            #expect(player.offered.contains(.openAccount))
            #expect(player.visit.paid == nil || !isNew)
        }
    }

    @Test func `what was refused is asked again by whoever asks everybody`() throws {
        let script = try ShippedRange.script(of: "suowa-noodle", [.gate([.phoneNumber], before: .menu)])
        var player = Player(script)
        try player.press(all: .scan(script.board.mainCode.id), .refuse("wall"))
        try player.walk(to: .receipt)
        for _ in 0..<4 { try player.sleep() }
        player.send(Action(press: Strip.site))
        try player.press(.scan(script.board.mainCode.id))
        #expect(player.offered.contains(.refuse("wall")))
    }

    @Test func `a car that comes back is charged for its new stay alone`() throws {
        let script = try ShippedRange.script(of: "huantang-park")
        var player = Player(script)
        try player.walk(to: .left)
        for _ in 0..<4 { try player.sleep() }
        let before = player.visit.minutesParked(in: script)
        player.send(Action(press: Strip.site))
        try player.press(.scan(script.board.mainCode.id))
        #expect(player.visit.minutesParked(in: script) <= before)
    }
}
