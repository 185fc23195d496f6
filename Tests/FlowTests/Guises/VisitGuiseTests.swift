import Foundation
import Scenarios
import Testing
import Vocabulary

@testable import Flow

/// Merchants that hide: each face plays as the scenario or its twin does, and what was decided is kept.
struct VisitGuiseTests {
    private static let steps = 40

    /// Scenarios with two faces.
    static let wearers = ShippedRange.library.scenarios.filter { $0.canWear(.oneInN) }.map(\.id)

    /// A scenario of several shapes in every way in which it can hide.
    static let worn = wearers.enumerated().filter { $0.offset.isMultiple(of: 4) }.flatMap { _, id in
        HardMode.allCases.filter { mode in (try? scenario(id).canWear(mode)) ?? false }.map { Worn(id: id, mode: $0) }
    }

    /// A scenario in a guise.
    struct Worn: Sendable, CustomTestStringConvertible {
        var id: ScenarioID
        var mode: HardMode

        var testDescription: String { "\(id) \(mode.rawValue)" }
    }

    private static func scenario(_ id: ScenarioID) throws -> Scenario {
        try #require(ShippedRange.library.scenarios.first { $0.id == id })
    }

    private static func script(_ id: ScenarioID, _ change: (inout Guise) -> Void, _ mode: HardMode) throws -> Script {
        var guise = try #require(try scenario(id).guise(mode))
        change(&guise)
        var script = try ShippedRange.script(id)
        script.guise = guise
        return script
    }

    @Test func `every way to hide can be worn by some`() throws {
        #expect(Self.wearers.count > 40)
        for mode in HardMode.allCases {
            let count = ShippedRange.library.scenarios.count { $0.canWear(mode) }
            #expect(count >= 8, "\(mode.rawValue) can be worn by \(count)")
        }
    }

    @Test(arguments: wearers)
    func `the acting face plays as the scenario, the innocent one as its twin`(_ id: ScenarioID) throws {
        let twin = try #require(try Self.scenario(id).turned)
        for (oneIn, other) in [(1, id), (Int.max, twin.id)] {
            let hidden = try Self.script(id, { $0.oneIn = oneIn }, .oneInN)
            let open = try ShippedRange.script(other)
            var (left, right) = (Player(hidden, seed: "1"), Player(open, seed: "1"))
            var wandering = Wandering(seed: "\(id)")
            for _ in 0..<Self.steps {
                let action = wandering.action(for: left)
                let (ours, theirs) = (left.send(action), right.send(action))
                #expect(ours.page == theirs.page)
                #expect(ours.refusal == theirs.refusal)
                #expect(left.visit.emissions(in: hidden) == right.visit.emissions(in: open))
                guard ours.page == theirs.page else { return }
            }
        }
    }

    @Test(arguments: worn)
    func `a visit folded anew has the face that was seen`(_ worn: Worn) throws {
        let script = try Self.script(worn.id, { _ in }, worn.mode)
        let text = try JSONEncoder().encode(script)
        let again = try JSONDecoder().decode(Script.self, from: text)
        #expect(again == script)
        var player = Player(script, seed: "fold")
        var wandering = Wandering(seed: "\(worn)")
        var dice = Dice(words: "callers", "\(worn)")
        for turn in 0..<Self.steps {
            var action = wandering.action(for: player)
            action.caller = Caller(
                isAutomated: dice.roll(below: 3) == 0,
                hasBeenHere: dice.roll(below: 2) == 0,
                seconds: turn / 2
            )
            let before = player.visit
            let step = player.send(action)
            #expect(step.page.title == player.page.title)
            for event in step.events {
                #expect(before.after(event, in: again) == player.visit)
                let action = try #require(before.action(for: event, in: script), "\(event.option) is not offered")
                #expect(!before.pressed(by: action, in: script).words.isEmpty)
            }
        }
        let folded = player.events.reduce(Visit(in: again, seed: "fold")) { $0.after($1, in: again) }
        #expect(folded == player.visit)
        #expect(folded.page(in: again) == player.page)
    }

    @Test func `a script without a guise is kept as it always was`() throws {
        for id in ShippedRange.scenarios {
            let script = try ShippedRange.script(id)
            #expect(script.faces == .one)
            let text = String(decoding: try JSONEncoder().encode(script), as: UTF8.self)
            #expect(!text.contains("guise"))
        }
        let event = String(decoding: try JSONEncoder().encode(Event(option: "pay")), as: UTF8.self)
        #expect(!event.contains("acts"))
    }

    /// A noodle shop that asks for a phone number before the order; the innocent one lets it pass.
    private func wall(_ mode: HardMode, before: Milestone = .order, others: [Practice] = []) throws -> Script {
        let acting = Practice.gate([.phoneNumber], before: before, refusal: .blocks)
        var script = try ShippedRange.script(of: "suowa-noodle", others + [acting])
        let innocent = others + [.gate([.phoneNumber], before: before, refusal: .passes)]
        script.guise = Guise(mode: mode, innocent: innocent)
        return script
    }

    private func scan(_ player: inout Player, _ caller: Caller = Caller()) throws {
        let scan = try #require(player.page.stickers.first?.scan.target)
        player.send(Action(press: scan, caller: caller))
    }

    @Test func `automation: programs see the innocent face, people the other`() throws {
        let script = try wall(.automation, before: .menu)
        var person = Player(script, seed: "1")
        try scan(&person, Caller(isAutomated: false))
        #expect(person.visit.wearing.isActing)
        var program = Player(script, seed: "1")
        try scan(&program, Caller(isAutomated: true))
        #expect(!program.visit.wearing.isActing)
        #expect(person.page != program.page)
        var unknown = Player(script, seed: "1")
        try scan(&unknown, Caller(isAutomated: true))
        #expect(unknown.page == program.page)
        // Who drops the mask on the way sees the innocent face from then on, until the code is scanned again.
        person.send(Action(press: person.page.controls[0].target, caller: Caller(isAutomated: true)))
        #expect(!person.visit.wearing.isActing)
    }

    @Test func `second-visit: a known browser or a visit started over`() throws {
        let script = try wall(.secondVisit, before: .menu)
        var player = Player(script, seed: "1")
        try scan(&player)
        #expect(!player.visit.wearing.isActing)
        player.send(Action(press: Strip.site))
        try scan(&player, Caller(hasBeenHere: true))
        #expect(!player.visit.wearing.isActing, "the same visit scans again")
        player.send(Action(press: Strip.again))
        #expect(!player.visit.wearing.isActing)
        try scan(&player)
        #expect(player.visit.wearing.isActing)
        var guest = Player(script, seed: "2")
        try scan(&guest, Caller(hasBeenHere: true))
        #expect(guest.visit.wearing.isActing)
    }

    @Test func `after-delay: a press that comes late is answered by the other face`() throws {
        let script = try wall(.afterDelay, before: .menu)
        var player = Player(script, seed: "1")
        try scan(&player)
        let innocent = player.page
        let control = try #require(innocent.controls.first { $0.weight == .plain && !$0.target.isEmpty })
        let skip = control.target
        var quick = player
        quick.send(Action(press: skip, caller: Caller(seconds: Guise.standardSeconds - 1)))
        #expect(quick.visit.place == .spot(Visit.firstSpot(in: script)))
        player.send(Action(press: skip, caller: Caller(seconds: Guise.standardSeconds)))
        #expect(player.visit.wearing.isActing)
        #expect(player.events.last?.option == "turn/refuse/wall")
        #expect(player.page != innocent)
        #expect(!player.page.controls.contains { $0.label == control.label })
        var sleeper = quick
        sleeper.send(Action(press: Strip.tomorrow))
        #expect(sleeper.visit.wearing.isActing)
    }

    @Test func `after-refusal: what comes later acts on who refused`() throws {
        let first = Practice.gate([.follow], before: .menu, id: "first")
        let script = try wall(.afterRefusal, others: [first])
        for refuses in [true, false] {
            var player = Player(script, seed: "1")
            try scan(&player)
            if refuses {
                let skip = try #require(player.page.controls.first { $0.weight == .plain }?.target)
                player.send(Action(press: skip))
            } else {
                for _ in 0..<3 where player.visit.place != .spot(.menu) {
                    player.send(Action(press: player.page.controls.first { $0.weight == .primary }?.target ?? ""))
                }
            }
            #expect(player.visit.place == .spot(.menu))
            #expect(player.visit.wearing.isActing == refuses)
        }
    }

    @Test func `one-in-n: about as many visits as said`() throws {
        let script = try wall(.oneInN)
        let acting = try (0..<600).count { number in
            var player = Player(script, seed: "visit \(number)")
            try scan(&player)
            return player.visit.wearing.isActing
        }
        #expect((160...240).contains(acting), "\(acting) of 600")
    }

    @Test(arguments: [HardMode.auditorTextVisible, .auditorTextHidden, .auditorTextAlt, .auditorTextNotice])
    func `words for auditors stand where they are said to, and nothing else changes`(_ mode: HardMode) throws {
        var script = try ShippedRange.script("suowa-noodle@coercive")
        let plain = script
        script.guise = Guise(mode: mode)
        var (left, right) = (Player(script, seed: "3"), Player(plain, seed: "3"))
        let sentence = AuditorText.sentence(seed: "3")
        var wandering = Wandering(seed: mode.rawValue)
        var seen = false
        for _ in 0..<400 {
            let action = wandering.action(for: right)
            left.send(action)
            right.send(action)
            #expect(left.visit == right.visit)
            seen = seen || "\(left.page)".contains(sentence)
            #expect(left.page.controls == right.page.controls)
            let hides = mode == .auditorTextHidden
            if hides { #expect(left.page.blocks == right.page.blocks) }
        }
        #expect(seen)
    }

    @Test func `there are phrasings enough, in both languages`() {
        let drawn = Set((0..<200).map { AuditorText.sentence(seed: "\($0)") })
        #expect(drawn.count == AuditorText.phrasings.count * 2)
        #expect(AuditorText.phrasings.count >= 4)
    }

    @Test func `drawn otherwise: the document offers what the screen does not`() throws {
        var script = try wall(.drawnOtherwise, before: .menu)
        var player = Player(script, seed: "1")
        try scan(&player)
        guard case .button(_, let target)? = player.page.undrawn.first else {
            Issue.record("no button stands in the document")
            return
        }
        #expect(player.page.controls.allSatisfy { $0.target != target })
        #expect(player.page.controls.contains { $0.underneath != nil })
        #expect(player.send(Action(press: target)).refusal == .notOffered)
        let text = String(decoding: try JSONEncoder().encode(player.page), as: UTF8.self)
        #expect(!text.contains("ndrawn") && !text.contains("nderneath"))
        script.guise = nil
        #expect(script.faces == .one)
    }
}

extension Page {
    /// The stickers on the page.
    fileprivate var stickers: [Sticker] {
        blocks.compactMap { if case .sticker(let sticker) = $0 { sticker } else { nil } }
    }
}
