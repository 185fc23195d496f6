import Scenarios
import Testing
import Vocabulary

@testable import Flow

/// A consumer who knows what each control does, fills in everything, and keeps what a journal would keep.
struct Player {
    let script: Script
    private(set) var visit: Visit
    /// What was kept.
    private(set) var events: [Event] = []

    init(_ script: Script, seed: String = "player") {
        self.script = script
        visit = Visit(in: script, seed: seed)
    }

    /// The page that the visit shows.
    var page: Page { visit.page(in: script) }
    /// What can be done on it.
    var offered: Set<Option> { Set(visit.draft(in: script).options.values) }
    /// Everything that the page says, controls too.
    var text: String {
        page.blocks.flatMap { $0.words + $0.controls.map(\.label) }.joined(separator: "\n")
    }

    /// The fields that a press sends, filled in.
    func filled(_ target: String) -> [String: String] {
        var values: [String: String] = [:]
        for part in visit.draft(in: script).sendings[target]?.parts ?? [] {
            values[part.control.name] =
                switch part.meaning {
                case .item(let item): visit.card[item]
                case .choice, .extra, .heads, .article, .shop, .tableName: part.control.options.first
                case .answer(let yes, _): yes
                case .tick: "on"
                case .single(let good): good < 3 ? "on" : nil
                case .count(let good): good < 3 ? "\(good + 1)" : nil
                }
        }
        return values
    }

    /// Sends an action as it is.
    @discardableResult
    mutating func send(_ action: Action) -> Step {
        let step = visit.step(action, in: script)
        visit = step.visit
        events += step.events
        return step
    }

    /// Presses what does something, the form filled in, some fields otherwise.
    @discardableResult
    mutating func press(
        _ option: Option,
        _ values: [String: String] = [:],
        at location: SourceLocation = #_sourceLocation
    ) throws -> Step {
        let offers = visit.draft(in: script).options.filter { $0.value == option }.keys.sorted()
        let target = try #require(offers.first, "the page offers no \(option)", sourceLocation: location)
        return send(Action(press: target, values: filled(target).merging(values) { _, new in new }))
    }

    /// Presses several things, each of which must be taken.
    mutating func press(all options: Option..., at location: SourceLocation = #_sourceLocation) throws {
        for option in options {
            let step = try press(option, at: location)
            #expect(step.refusal == nil, "\(option) was refused", sourceLocation: location)
        }
    }

    /// Sleeps until tomorrow, and goes back to the page from the phone.
    mutating func sleep(at location: SourceLocation = #_sourceLocation) throws {
        send(Action(press: Strip.tomorrow))
        try press(.back, at: location)
    }

    /// Goes along the spine to a spot, or to the first page that is none.
    mutating func walk(to spot: Spot, at location: SourceLocation = #_sourceLocation) throws {
        for _ in 0..<12 where visit.place != .spot(spot) {
            guard let option = onward(to: spot) else { return }
            try press(option, at: location)
        }
    }

    private func onward(to spot: Spot) -> Option? {
        switch visit.place {
        case .site: script.board.codes.first.map { .scan($0.id) }
        case .spot(.headCount): .countHeads
        case .spot(.menu): offered.contains(.checkout) ? .checkout : .scanArticle
        case .spot(.checkout): .submit
        case .spot(.placed): script.merchant.settling == .afterMeal ? .askBill : .toPayment
        case .spot(.mealBill), .spot(.parkingBill): .toPayment
        case .spot(.plate): script.isUnplated ? .withoutPlate : .givePlate
        case .spot(.payment): .pay
        case .spot(.confirming): .lookForPayment
        case .spot(.receipt): spot == .left ? .leave : .toInvoice
        case .spot(.left): .toInvoice
        case .spot(.invoice): .issue
        default: nil
        }
    }
}
