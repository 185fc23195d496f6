import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitWayTests {
    /// A gate that an author may write: who plays it, what stands behind it.
    struct Setup: Sendable, CustomTestStringConvertible {
        var merchant: MerchantID
        var milestone: Milestone
        var outcome: Gate.Outcome

        var testDescription: String { "\(merchant): \(outcome.rawValue) before \(milestone.rawValue)" }

        /// The page behind the gate.
        func spot(in script: Script) -> Spot {
            switch milestone {
            case .menu: Visit.firstSpot(in: script)
            case .order: .checkout
            case .pay: .payment
            case .exit, .invoice, .optOut, .erasure: .invoice
            }
        }
    }

    static let setups: [Setup] = (["suowa-noodle", "waichu-hotpot", "huantang-park", "diyao-park"] as [MerchantID])
        .flatMap { merchant in
            let isTable = !merchant.rawValue.hasSuffix("park")
            let milestones: [Milestone] = isTable ? [.menu, .order, .pay, .invoice] : [.menu, .pay, .invoice]
            return milestones.flatMap { milestone in
                Gate.Outcome.allCases.filter { outcome in
                    switch outcome {
                    case .delays: milestone == .menu
                    case .degrades: milestone == .menu && isTable
                    case .costsMore: milestone != .invoice
                    default: true
                    }
                }.map { Setup(merchant: merchant, milestone: milestone, outcome: $0) }
            }
        }

    private func player(at setup: Setup, wanting demand: Demand) throws -> Player {
        let gate = Practice.gate([demand], before: setup.milestone, refusal: setup.outcome)
        var player = Player(try ShippedRange.script(of: setup.merchant, [gate]))
        try player.walk(to: setup.spot(in: player.script))
        return player
    }

    @Test(arguments: setups, [Demand.follow, .membership, .phoneNumber, .appInstall])
    func `granting opens the gate, and nothing is asked twice`(_ setup: Setup, _ demand: Demand) throws {
        var player = try player(at: setup, wanting: demand)
        let spot = setup.spot(in: player.script)
        #expect(player.visit.place == .gate("wall", .ask, then: spot))
        if demand != .membership { try player.press(.open("wall")) }
        try player.press(.grant("wall"))
        #expect(player.visit.place == .spot(spot))
        #expect(player.visit.given.contains(demand))
        #expect(player.visit.surcharge == Fen(0))
        player.send(Action(press: Strip.site))
        for _ in 0..<2 { try player.walk(to: .invoiced) }
        #expect(player.visit.place == .spot(.invoiced))
    }

    @Test(arguments: setups)
    func `refusing does what its outcome says`(_ setup: Setup) throws {
        var player = try player(at: setup, wanting: .phoneNumber)
        let behind = Place.spot(setup.spot(in: player.script))
        func at(_ phase: GatePhase) -> Place { .gate("wall", phase, then: setup.spot(in: player.script)) }
        guard setup.outcome != .blocks else {
            #expect(!player.offered.contains(.refuse("wall")))
            try player.press(all: .open("wall"), .refuse("wall"))
            #expect(player.visit.place == at(.ask))
            return
        }
        let before = player.visit
        try player.press(.refuse("wall"))
        switch setup.outcome {
        case .blocks, .loops: #expect(player.visit.place == at(.ask))
        case .deadEnds:
            #expect(player.visit.place == at(.deadEnd))
            #expect(player.offered == [.back])
            try player.press(.back)
            #expect(player.visit.place == at(.ask))
        case .delays:
            #expect(player.visit.place == at(.wait))
            try player.press(.wait("wall"))
            #expect(player.visit.place == behind)
            #expect(player.visit.clock == before.clock.later(bySeconds: 60 + 2 * Visit.secondsPerAct))
        case .stumbles:
            #expect(player.visit.place == at(.stumble))
            try player.press(.retry("wall"))
            #expect(player.visit.place == behind)
        case .degrades:
            let whole = player.script.merchant.menu.count
            #expect(player.visit.place == behind)
            #expect(player.page.controls.filter { $0.inputType == "number" }.count < whole / 2)
            #expect(player.send(Action(press: "a1", values: ["qty_20": "1"])).refusal == .incomplete)
        case .costsMore, .passes: #expect(player.visit.place == behind)
        }
        #expect(!player.visit.given.contains(.phoneNumber))
    }

    @Test(arguments: setups.filter { $0.outcome == .costsMore })
    func `refusing at a price adds it to the amount once`(_ setup: Setup) throws {
        var (refusing, granting) = (
            try player(at: setup, wanting: .membership), try player(at: setup, wanting: .membership)
        )
        try refusing.press(.refuse("wall"))
        try granting.press(.grant("wall"))
        for round in 0..<2 {
            try refusing.walk(to: .payment)
            try granting.walk(to: .payment)
            let (more, less) = (refusing.visit.due(in: refusing.script), granting.visit.due(in: granting.script))
            #expect(more - less == Fen(200))
            #expect(refusing.page.blocks.first == .heading(more.text))
            if round == 0 {
                refusing.send(Action(press: Strip.site))
                granting.send(Action(press: Strip.site))
            }
        }
    }

    @Test(arguments: ["suowa-noodle", "huantang-park"] as [MerchantID])
    func `what was given at one gate is not wanted at the next, what was refused is`(_ merchant: MerchantID) throws {
        let script = try ShippedRange.script(
            of: merchant,
            [
                .gate([.membership], before: .menu, id: "first"), .gate([.membership], before: .pay, id: "second"),
                .of(.banner, ["demand": .word("membership"), "at": .word("receipt")]),
            ]
        )
        var (giving, refusing) = (Player(script), Player(script))
        try giving.walk(to: .payment)
        try giving.press(.grant("first"))
        try giving.walk(to: .receipt)
        #expect(giving.visit.place == .spot(.receipt))
        #expect(!giving.offered.contains(.open("banner")))
        try refusing.walk(to: .payment)
        try refusing.press(.refuse("first"))
        try refusing.walk(to: .payment)
        #expect(refusing.visit.place == .gate("second", .ask, then: .payment))
    }

    @Test func `a purpose told earlier stands one page before the asking`() throws {
        var player = Player(
            try ShippedRange.script(of: "suowa-noodle", [.gate([.phoneNumber], before: .menu, purpose: .earlier)])
        )
        let purpose = player.script.wording.text("purpose-phone-number")
        try player.walk(to: .menu)
        #expect(player.visit.place == .gate("wall", .prelude, then: .menu))
        #expect(player.text.contains(purpose))
        #expect(player.offered == [.toAsk("wall")])
        try player.press(.toAsk("wall"))
        #expect(player.visit.place == .gate("wall", .ask, then: .menu))
        #expect(!player.text.contains(purpose))
    }

    @Test func `gates stand in the order of the spine, each once`() throws {
        let gates = ([.pay, .menu, .order] as [Milestone]).map {
            Practice.gate([.phoneNumber, .nickname], before: $0, id: PracticeID(rawValue: "\($0.rawValue)-wall"))
        }
        var player = Player(try ShippedRange.script(of: "suowa-noodle", gates))
        var met: [PracticeID] = []
        for _ in 0..<20 where player.visit.place != .spot(.receipt) {
            if case .gate(let id, _, _) = player.visit.place {
                met.append(id)
                try player.press(.refuse(id))
            }
            try player.walk(to: .receipt)
        }
        #expect(met == ["menu-wall", "order-wall", "pay-wall"])
    }
}

extension VisitWayTests {
    @Test(arguments: ScanApp.allCases, ["any", "chat", "wallet"])
    func `a code of one app opens in no other`(_ app: ScanApp, _ readers: String) throws {
        let code = Practice.of(.code, id: "c", ["words": .word("order"), "readers": .word(readers)])
        let player = Player(try ShippedRange.script(of: "suowa-noodle", [code]))
        let scan = try #require(player.visit.draft(in: player.script).options.first { $0.value == .scan("c") }?.key)
        let step = player.visit.step(Action(press: scan, app: app), in: player.script)
        let isOpen = readers == "any" || readers == app.rawValue
        #expect((step.visit.place == .spot(.menu)) == isOpen)
        #expect(isOpen || step.page.party == (readers == "wallet" ? .wallet : .chat))
        #expect(step.events.first?.app == (app == .chat ? nil : app))
    }
}
