import Scenarios
package import Vocabulary

extension Visit {
    /// The visit after one kept event: the only way a visit changes.
    package func after(_ event: Event, in script: Script) -> Visit {
        var next = self
        next.length += 1
        next.clock = clock.later(bySeconds: Self.secondsPerAct)
        if let option = Option(id: event.option) { next.take(option, event, in: script) }
        return next
    }

    private mutating func take(_ option: Option, _ event: Event, in script: Script) {
        given.formUnion(event.given.map(\.item))
        switch option {
        case .scan(let code): arrive(by: code, in: script)
        case .askStaff(let milestone): place = .staff(milestone)
        case .backToSite: place = .site
        case .open(let practice): open(practice)
        case .grant(let practice): grant(practice, in: script)
        case .refuse(let practice): refuse(practice, in: script)
        case .toAsk(let practice): move(practice, to: .ask)
        case .wait(let practice):
            clock = clock.later(bySeconds: gate(practice, in: script)?.delaySeconds ?? 0)
            pass(practice, in: script)
        case .retry(let practice): pass(practice, in: script)
        case .wayOn: enter(in: script)
        case .agree, .close: answerNotice(in: script)
        case .disagree: disagree(in: script)
        case .readPolicy: place = .policy(back: place)
        case .back: goBack()
        case .tomorrow: clock = clock.later(bySeconds: 86_400)
        case .again: startOver(in: script)
        default: business(option, event, in: script)
        }
    }

    /// The merchant's own business: ordering, paying, leaving, invoicing.
    private mutating func business(_ option: Option, _ event: Event, in script: Script) {
        switch option {
        case .checkout:
            cart = event.picks
            go(to: .checkout, in: script)
        case .submit:
            ordered = merged(ordered + cart)
            cart = []
            place = .spot(.placed)
        case .addDishes: place = .spot(.menu)
        case .askBill: place = .spot(.mealBill)
        case .givePlate, .withoutPlate:
            knowsPlate = true
            place = .spot(.parkingBill)
        case .toPayment: go(to: .payment, in: script)
        case .pay:
            paid = Payment(amount: due(in: script) + (paid?.amount ?? Fen(0)), at: clock)
            place = .spot(.receipt)
        case .leave: place = .spot(due(in: script) > Fen(0) ? .parkingBill : .left)
        case .toInvoice: go(to: .invoice, in: script)
        case .issue: place = .spot(.invoiced)
        default: break
        }
    }

    private mutating func startOver(in script: Script) {
        var fresh = Visit(in: script, seed: seed)
        fresh.length = length
        self = fresh
    }

    /// The same dish ordered twice is one line.
    private func merged(_ picks: [Event.Pick]) -> [Event.Pick] {
        let counts = Dictionary(grouping: picks, by: \.good).mapValues { $0.map(\.count).reduce(0, +) }
        return counts.sorted { $0.key < $1.key }.map { Event.Pick(good: $0.key, count: $0.value) }
    }
}
