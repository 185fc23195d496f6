import Scenarios
package import Vocabulary

/// What the platform knows of one visit: who was known again, what was allowed, followed, tapped, paid and asked for.
///
/// A fold over the visit's events like the visit itself, made when somebody asks and kept nowhere. It holds what the
/// platform would tell a merchant and nothing else: no practice, and no value of the training identity but those that
/// were given.
package struct PlatformRecord: Hashable, Sendable {
    /// A point of the visit: so many acts in, and when.
    package struct Turn: Hashable, Sendable {
        /// How many acts there were, this one among them.
        package var length: Int
        /// The visit's time after it.
        package var at: Moment
    }

    /// The app knew its user again and told the merchant an id, without asking.
    package struct Login: Hashable, Sendable {
        /// When.
        package var turn: Turn
        /// Which app.
        package var app: ScanApp
    }

    /// How the consumer answered the platform's sheet.
    package struct Answer: Hashable, Sendable {
        /// When.
        package var turn: Turn
        /// What the sheet asked for.
        package var items: [Demand]
        /// Says that it was allowed.
        package var isAllowed: Bool
        /// Which app's sheet it was.
        package var app: ScanApp

        /// Says that it asked for items of the profile alone.
        package var isOfProfile: Bool { Set(items.map(\.privacyKey)) == [Demand.nickname.privacyKey] }
    }

    /// Somebody was asked whether messages may come, and said yes: one yes, one message.
    package struct Subscription: Hashable, Sendable {
        /// When.
        package var turn: Turn
        /// Says that the messages promote something; they are about the order otherwise.
        package var isOfOffers: Bool
    }

    /// A payment that went through the platform.
    package struct Payment: Hashable, Sendable {
        /// When.
        package var turn: Turn
        /// How much.
        package var amount: Fen
        /// The merchant's number of the order.
        package var number: String
        /// Where it was made: in the chat app, in the wallet, or on the page of a browser.
        package var app: ScanApp
    }

    /// Sheets that were answered, in order.
    package private(set) var answers: [Answer] = []
    /// Answers to the wallet's page that hands a member card out, in order.
    package private(set) var cardAnswers: [Answer] = []
    /// Silent logins, in order.
    package private(set) var logins: [Login] = []
    /// What became of following the account, in order.
    package private(set) var followings: [Following] = []
    /// Yeses to messages, in order: boxes for offers that were ticked by hand, and sheets that were allowed.
    package private(set) var subscriptions: [Subscription] = []
    /// Payments, in order.
    package private(set) var payments: [Payment] = []
    /// Says that a payment sheet of the chat app was left without paying, and none was paid since.
    package private(set) var hasLeftSheet = false
    /// The title for which an invoice was asked; nil before.
    package private(set) var title: InvoiceTitle?
    /// The visit as it stands.
    let visit: Visit

    /// Folds a visit's events.
    ///
    /// - Parameters:
    ///   - events: The visit's events from its first.
    ///   - seed: The words that decide the visit.
    ///   - script: What is played.
    package init(of events: [Event], seed: String, in script: Script) {
        var record = Notes()
        var visit = Visit(in: script, seed: seed)
        for event in events {
            let next = visit.after(event, in: script)
            record.note(event, from: visit, to: next, in: script.face(of: next) ?? script)
            visit = next
        }
        answers = record.answers
        cardAnswers = record.cardAnswers
        logins = record.logins
        followings = record.followings
        subscriptions = record.subscriptions
        payments = record.payments
        title = record.title
        hasLeftSheet = record.hasLeftSheet
        self.visit = visit
    }

    /// The visit's time.
    package var clock: Moment { visit.clock }

    /// How many acts there were.
    package var length: Int { visit.length }

    /// The number of the visit's order.
    package var orderNumber: String { visit.orderNumber }

    /// The id by which the merchant's account knows the consumer.
    package var accountID: String { visit.card[.platformId] ?? "" }

    /// Since when the account is followed, and how; nil where nobody follows.
    package var follow: Following? {
        let since = followings.lastIndex { $0.act == .leaves }.map { $0 + 1 } ?? 0
        return followings[since...].first { $0.scene != nil }
    }

    /// The last answer to a sheet for an item; nil where none asked.
    package func answer(for item: Demand) -> Answer? { answers.last { $0.items.contains(item) } }

    /// The value of an item; nil until its sheet was allowed.
    package func value(of item: Demand) -> String? { answer(for: item)?.isAllowed == true ? visit.card[item] : nil }

    /// The plate that the consumer typed; nil where nobody did.
    package var typedPlate: String? { visit.given.contains(.licencePlate) ? visit.card[.licencePlate] : nil }

    /// Says that the consumer has agreed to how the merchant processes data: on arrival, or by allowing a sheet.
    package var hasAgreed: Bool { visit.agreed.contains(.privacy) || answers.contains(where: \.isAllowed) }

    /// The events of a visit, read one by one.
    private struct Notes {
        var answers: [Answer] = []
        var cardAnswers: [Answer] = []
        var logins: [Login] = []
        var followings: [Following] = []
        var subscriptions: [Subscription] = []
        var payments: [Payment] = []
        var title: InvoiceTitle?
        var hasLeftSheet = false

        /// Notes what the platform saw of one act.
        mutating func note(_ event: Event, from before: Visit, to after: Visit, in script: Script) {
            guard let option = Option(id: event.option) else { return }
            // Who starts over is somebody new to the platform too.
            if option == .again {
                self = Notes()
                return
            }
            let turn = Turn(length: after.length, at: after.clock)
            if let app = after.arrival(by: event, in: script) { logins.append(Login(turn: turn, app: app)) }
            if let answer = Self.answer(option, on: before, turn: turn, in: script) { answers.append(answer) }
            if before.authorising(in: script) == .memberCard, let isTaken = Self.taking(option) {
                cardAnswers.append(Answer(turn: turn, items: [.membership], isAllowed: isTaken, app: before.app))
            }
            if let following = Following(option, from: before, to: after, turn: turn, in: script) {
                followings.append(following)
            }
            noteSubscription(option, event, on: before, turn: turn, in: script)
            notePayment(option, from: before, to: after, turn: turn)
            if before.place == .spot(.payment), before.app == .chat, option != .pay { hasLeftSheet = true }
            if option == .pay { hasLeftSheet = before.app == .chat && after.charged == before.charged }
            if option == .issue || option == .sendTitle { title = InvoiceTitle(event, turn: turn, card: after.card) }
            if option == .deliver { title = title?.delivered(by: event, card: after.card) }
        }

        private mutating func noteSubscription(
            _ option: Option,
            _ event: Event,
            on before: Visit,
            turn: Turn,
            in script: Script
        ) {
            if case .grant(let id) = option, case .subscribing(id, _) = before.place {
                let sheet = script.board.ticks.first { $0.id == id }
                subscriptions.append(Subscription(turn: turn, isOfOffers: sheet?.covers.contains(.marketing) ?? false))
            }
            let offers = script.board.ticks.filter { $0.form == .box && $0.covers.contains(.marketing) }
            if offers.contains(where: { event.ticked.contains($0.id) && !$0.isTicked }) {
                subscriptions.append(Subscription(turn: turn, isOfOffers: true))
            }
        }

        private mutating func notePayment(_ option: Option, from before: Visit, to after: Visit, turn: Turn) {
            // The app knows what it has taken before the merchant hears of it.
            guard option == .pay, let paid = after.charged else { return }
            let amount = paid.amount - (before.charged?.amount ?? Fen(0))
            guard amount > Fen(0) else { return }
            let number = after.orderNumber + (payments.isEmpty ? "" : "-\(payments.count + 1)")
            payments.append(
                Payment(turn: Turn(length: turn.length, at: paid.at), amount: amount, number: number, app: before.app)
            )
        }

        /// Says that a card was taken by that act, or left; nil for one that is no answer, such as reading the notice.
        private static func taking(_ option: Option) -> Bool? {
            switch option {
            case .grant: true
            case .back, .refuse: false
            default: nil
            }
        }

        /// The answer to the sheet on the screen; where a short message must be answered too, that is the yes.
        private static func answer(_ option: Option, on before: Visit, turn: Turn, in script: Script) -> Answer? {
            if case .fillCode(let id) = option, let gate = before.gate(id, in: script),
                case .gate(id, .code, _) = before.place, gate.demands.allSatisfy(\.isDatum)
            {
                return Answer(turn: turn, items: gate.demands, isAllowed: true, app: before.app)
            }
            let items = before.sheetDemands(in: script)
            guard !items.isEmpty else { return nil }
            switch option {
            case .grant(let id):
                if let gate = before.gate(id, in: script), gate.code != .none { return nil }
                return Answer(turn: turn, items: items, isAllowed: true, app: before.app)
            case .refuse: return Answer(turn: turn, items: items, isAllowed: false, app: before.app)
            default: return nil
            }
        }
    }
}
