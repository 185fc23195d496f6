import Scenarios
package import Vocabulary

extension Visit {
    /// Seconds that every act takes.
    static let secondsPerAct = 5
    /// How much later than allowed a car comes to the barrier where something holds it up.
    static let overstaySeconds = 3_900

    /// The visit after one kept event: the only way a visit changes.
    ///
    /// The clock moves last, so that an act is judged and charged at the time that its page showed.
    package func after(_ event: Event, in script: Script) -> Visit {
        if let guise = script.guise, guise.mode.decidesFace { return after(event, in: script, wearing: guise) }
        var next = self
        next.receive()
        next.leaveTroubles()
        let option = Option(id: event.option)
        if let option { next.take(option, event, in: script) }
        next.noteFollowing()
        next.length = length + 1
        if option != .again, option != .recognise { next.clock = next.clock.later(bySeconds: Self.secondsPerAct) }
        return next
    }

    private mutating func take(_ option: Option, _ event: Event, in script: Script) {
        keep(event, under: option, in: script)
        switch option {
        case .scan(let code):
            app = event.app ?? .chat
            arrive(by: code, in: script)
        case .askStaff(let milestone): ask(for: milestone, in: script)
        case .backToSite: place = .site
        case .open(let practice): open(practice)
        case .grant(let practice): grant(practice, in: script)
        case .refuse(let practice): refuse(practice, in: script)
        case .toAsk(let practice): move(practice, to: .ask)
        case .wait(let practice):
            clock = clock.later(bySeconds: gate(practice, in: script)?.delaySeconds ?? 0)
            pass(practice, in: script)
        case .retry(let practice): pass(practice, in: script)
        case .waitForInvoice:
            clock = clock.later(bySeconds: Self.invoiceQueueSeconds)
            place = .spot(.invoiced)
        case .wayOn: enter(in: script)
        case .fillCode(let practice): fillCode(practice, in: script)
        case .agree: answerNotice(agreeing: true, in: script)
        case .close: answerNotice(in: script)
        case .disagree: disagree(in: script)
        case .readPolicy: readPolicy()
        case .readTrader: place = .trader(back: place)
        case .negotiate(let practice): negotiate(practice)
        case .openTitle(let form): openTitle(form)
        case .sendTitle: if case .titling(_, let back) = place { place = back }
        case .back: goBack(in: script)
        case .tomorrow: sleep()
        case .again: startOver(in: script)
        case .recognise: recognise()
        case .openAccount, .optOut, .exercise, .confirm, .switchOff, .complain, .sendComplaint, .openFollowed,
            .unfollow:
            dayAfter(option, in: script)
        case .endStanding(let consent): end(consent, in: script)
        case .openCard, .takeCard, .cancelCard, .confirmCancelling: turnCard(option, in: script)
        default: business(option, event, in: script)
        }
    }

    /// Starts over as who one is.
    private mutating func startOver(in script: Script) {
        let wasMember = isMember
        self = Visit(in: script, seed: seed)
        if wasMember { recognise() }
    }

    /// Keeps what was given and agreed to.
    private mutating func keep(_ event: Event, under option: Option, in script: Script) {
        let told = Set(event.given.map(\.item))
        if [.issue, .deliver, .sendTitle].contains(option) { toldForInvoice.formUnion(told.subtracting(given)) }
        // The title stands first in the form, and a company's is told by its number.
        if option == .issue || option == .sendTitle { isForCompany = event.given.first?.item == .taxpayerNumber }
        given.formUnion(told)
        guard Self.sendsForm(option, in: script) else { return }
        reductions.formUnion(script.board.reductions.map(\.id).filter(event.ticked.contains))
        guard !isBare(in: script) else { return }
        for tick in script.board.ticks where tick.form == .implied || event.ticked.contains(tick.id) {
            agreed.formUnion(tick.covers)
        }
        noteStanding()
    }

    /// Says that the option sends the form that carries the boxes.
    private static func sendsForm(_ option: Option, in script: Script) -> Bool {
        switch script.service.spine {
        case .order: option == .submit
        case .stay: option == .toPayment
        case .release: option == .take
        }
    }

    /// Hears the staff's answer; cash that they take settles what is due.
    private mutating func ask(for milestone: Milestone, in script: Script) {
        place = .staff(milestone)
        if milestone == .pay, script.board.given(.pay).helps, due(in: script) > Fen(0) { pay(in: script) }
    }

    /// The merchant's own business: ordering, paying, leaving, invoicing, handing out.
    private mutating func business(_ option: Option, _ event: Event, in script: Script) {
        switch option {
        case .checkout:
            cart = event.picks
            cartFees = Set(event.ticked)
            lookIntoCart(in: script)
            settleCart(in: script)
        case .scanArticle, .putBack: shop(option, event)
        case .chooseShop: chooseShop(event.shop, in: script)
        case .chooseName, .lookAgain, .takeOut: share(option, event, in: script)
        case .countHeads:
            heads = event.heads
            place = .spot(.menu)
        case .correctPlate: place = .spot(.plate)
        case .enough: go(to: .checkout, in: script)
        case .submit:
            if losesGood(in: script) { break }
            ordered = merged(ordered + cart)
            orderForTable(in: script)
            cart = []
            orderedFees.formUnion(cartFees)
            cartFees = []
            place = .spot(.placed)
        case .addDishes: place = .spot(.menu)
        case .askBill: place = .spot(.mealBill)
        case .givePlate, .withoutPlate: place = .spot(.parkingBill)
        case .toPayment: go(to: .payment, in: script)
        case .pay: payOnSheet(in: script)
        case .lookForPayment: place = .spot(.receipt)
        case .leave: leave(in: script)
        case .toInvoice: go(to: .invoice, in: script)
        case .finishReceipt: finishReceipt(ticking: event.ticked, in: script)
        case .openOrder: place = .spot(.ownOrder)
        case .issue: askForInvoice(in: script)
        case .downloadInvoice: answerInvoice(sentTo: nil, in: script)
        case .mailInvoice: deliver(by: .email, in: script)
        case .textInvoice: deliver(by: .phoneNumber, in: script)
        case .deliver: if case .delivering(let item) = place { answerInvoice(sentTo: item, in: script) }
        case .take:
            isReleased = true
            place = .spot(.released)
        default: break
        }
    }

    /// Drives out, or back to the bill where the time to leave is over.
    private mutating func leave(in script: Script) {
        if script.circumstances.contains(.overstay), !hasOverstayed, let tariff = script.merchant.tariff {
            hasOverstayed = true
            clock = clock.later(bySeconds: tariff.leaveWithinMinutes * 60 + Self.overstaySeconds)
        }
        if due(in: script) > Fen(0) {
            place = .spot(.parkingBill)
        } else {
            leftAt = leftAt ?? clock
            place = .spot(.left)
        }
    }

    /// The same dish ordered twice is one line.
    func merged(_ picks: [Event.Pick]) -> [Event.Pick] {
        let counts = Dictionary(grouping: picks, by: \.good).mapValues { $0.map(\.count).reduce(0, +) }
        return counts.sorted { $0.key < $1.key }.map { Event.Pick(good: $0.key, count: $0.value) }
    }
}
