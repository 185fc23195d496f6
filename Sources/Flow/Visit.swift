import Scenarios
package import Vocabulary

/// One consumer at one scenario, from the sticker on the table to the invoice: a fold over events.
package struct Visit: Hashable, Sendable {
    /// The training identity.
    package let card: IdentityCard
    /// Accepted events so far.
    package internal(set) var length = 0
    /// The visit's virtual clock; it moves by actions alone.
    package internal(set) var clock = Moment.visitStart

    /// Where the visit is.
    var place = Place.site
    /// The code that was scanned; nil before.
    var code: PracticeID?
    /// Practices that are settled, by granting or by a refusal that was let pass.
    var settled: Set<PracticeID> = []
    /// What was given.
    var given: Set<Demand> = []
    /// Gates that stumbled once already.
    var stumbled: Set<PracticeID> = []
    /// Says that the arrival notice was answered.
    var isNoticed = false
    /// Says that the menu is shortened.
    var isDegraded = false
    /// What refusals have added to the amount.
    var surcharge = Fen(0)
    /// What lies in the cart.
    var cart: [Event.Pick] = []
    /// What was ordered.
    var ordered: [Event.Pick] = []
    /// Says that the plate is known.
    var knowsPlate = false
    /// What was paid, and when; nil before.
    var paid: Payment?
    /// Words that name the visit where it shows a number of its own.
    let seed: String

    /// Seconds that every act takes.
    static let secondsPerAct = 5

    /// What was paid, and when.
    struct Payment: Hashable, Sendable {
        var amount: Fen
        var at: Moment
    }

    /// Starts a visit at the site.
    ///
    /// - Parameters:
    ///   - script: What is played.
    ///   - seed: Words that decide the training identity; nothing else is random.
    package init(in script: Script, seed: String) {
        card = TrainingIdentity.card(seed: seed, isUnplated: script.isUnplated)
        self.seed = seed
    }

    /// The order number that pages show.
    var orderNumber: String {
        var dice = Dice(words: "order-number", seed)
        return "\(260_318)\(100_000 + dice.roll(below: 900_000))"
    }

    /// The sum of some dishes at the prices of the menu, with what refusals added.
    func sum(of picks: [Event.Pick], in script: Script) -> Fen {
        picks.reduce(surcharge) { sum, pick in
            script.merchant.menu.indices.contains(pick.good)
                ? sum + script.merchant.menu[pick.good].price * pick.count : sum
        }
    }

    /// Minutes since the car came in.
    func minutesParked(in script: Script) -> Int {
        script.merchant.stayMinutes + (clock.seconds - Moment.visitStart.seconds) / 60
    }

    /// What is still to be paid.
    func due(in script: Script) -> Fen {
        guard let tariff = script.merchant.tariff else { return sum(of: ordered, in: script) }
        let fee = tariff.fee(minutes: minutesParked(in: script)) + surcharge
        guard let paid else { return fee }
        let isInTime = clock <= paid.at.later(bySeconds: tariff.leaveWithinMinutes * 60)
        return isInTime ? Fen(0) : max(fee - paid.amount, Fen(0))
    }

    /// Says that the scanned code leads past all practices.
    func isBare(in script: Script) -> Bool {
        guard let code else { return false }
        return script.board.codes.first { $0.id == code }?.isBare ?? false
    }
}
