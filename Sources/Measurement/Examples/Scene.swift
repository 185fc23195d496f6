package import Vocabulary

/// One page of a sketched flow: what a client reads from it, and what refusing its asks does.
package struct Scene: Hashable, Sendable {
    /// What refusing an ask does.
    package enum Skip: Hashable, Sendable {
        /// No control refuses: the walk ends here.
        case absent
        /// A control refuses and leads on.
        case works
        /// A control refuses and leads nowhere.
        case leadsNowhere
        /// A control refuses and leads on after a wait.
        case delays(seconds: Int)
        /// A control refuses and leads to a shorter menu.
        case shrinksMenu(to: Int)
        /// A control refuses and leads on at a higher price.
        case costs(Fen)
    }

    /// Whose page it is.
    var party: Party
    /// What a client makes of it, its asks unanswered.
    var sighting: Sighting
    /// What refusing does, ask by ask.
    var skips: [Skip]
    /// Says that granting one of the asks opens the way.
    var takesEither: Bool
    /// What must have been granted for the page to come; nil where it comes to everybody.
    var needs: Want?
    /// What the page sends by itself.
    var sends: [Sent] = []
    /// Says that the page came over a plain connection.
    var isPlain = false
    /// What its form carried over it.
    var exposed: [Demand] = []

    /// Makes a page that shows something and asks for nothing.
    init(_ party: Party = .merchant, showing sighting: Sighting) {
        self.init(party, showing: sighting, skips: [])
    }

    private init(_ party: Party, showing sighting: Sighting, skips: [Skip], takesEither: Bool = false) {
        self.party = party
        self.sighting = sighting
        self.skips = skips
        self.takesEither = takesEither
    }

    /// A page that asks for demands with one button, by default without a way to refuse.
    package static func gate(
        _ demands: Demand...,
        at stage: Stage,
        skip: Skip = .absent,
        purpose: Ask.Purpose = .stated,
        hasNotice: Bool = true,
        isTiePage: Bool = false,
        claimsNeed: Bool = false
    ) -> Scene {
        var scene = gate(
            demands,
            at: stage,
            skip: skip,
            purpose: purpose,
            hasNotice: hasNotice,
            isTiePage: isTiePage
        )
        scene.sighting.asks[0].claimsNeed = claimsNeed
        return scene
    }

    /// The same for a list.
    static func gate(
        _ demands: [Demand],
        at stage: Stage,
        skip: Skip = .absent,
        purpose: Ask.Purpose = .stated,
        hasNotice: Bool = true,
        isTiePage: Bool = false
    ) -> Scene {
        var ask = Ask(wants: demands.map(Want.demand), source: .button, label: "允许")
        ask.purpose = purpose
        ask.hasNotice = hasNotice
        ask.refusalLabel = skip == .absent ? nil : "跳过"
        let sighting = Sighting(stage: stage, asks: [ask], showsNotice: hasNotice, isTiePage: isTiePage)
        return Scene(isTiePage ? .chat : .merchant, showing: sighting, skips: [skip])
    }

    /// The same page, with its way past as a screen draws it.
    func drawn(_ choice: ChoiceDrawn) -> Scene {
        var scene = self
        for place in scene.sighting.asks.indices { scene.sighting.asks[place].drawn = choice }
        return scene
    }

    /// A page that offers demands and can be passed without them.
    package static func offer(_ demands: Demand..., at stage: Stage) -> Scene {
        gate(demands, at: stage, skip: .works)
    }

    /// What stands beside a field.
    package enum Mark: Hashable, Sendable {
        /// An asterisk.
        case required
        /// 选填.
        case optional
        /// Nothing.
        case none
    }

    /// A form with one field; left empty, it is taken by default.
    package static func field(
        _ demand: Demand,
        at stage: Stage,
        mark: Mark = .none,
        skip: Skip = .works
    ) -> Scene {
        var ask = Ask(wants: [.demand(demand)], source: .field, label: "填写")
        ask.isMarkedRequired = mark == .required
        ask.isMarkedOptional = mark == .optional
        return Scene(.merchant, showing: Sighting(stage: stage, asks: [ask], showsNotice: true), skips: [skip])
    }

    /// A page that wants one of two demands, the consumer picks which.
    package static func either(_ one: Demand, or other: Demand, at stage: Stage) -> Scene {
        let asks = [one, other].map { Ask(wants: [.demand($0)], source: .button, label: "允许") }
        let sighting = Sighting(stage: stage, asks: asks)
        return Scene(.merchant, showing: sighting, skips: [.absent, .absent], takesEither: true)
    }

    /// A box to tick beside one or more consents; left empty, it stops nobody by default.
    package static func tick(
        _ consents: Consent...,
        at stage: Stage,
        isPreTicked: Bool = false,
        skip: Skip = .works
    ) -> Scene {
        let wants = consents.map(Want.consent)
        let ask = Ask(wants: wants, source: .tick, label: "我同意", isPreTicked: isPreTicked)
        return Scene(.merchant, showing: Sighting(stage: stage, asks: [ask]), skips: [skip])
    }

    /// A dialog that asks for the privacy consent.
    package static func dialog(at stage: Stage, skip: Skip = .absent) -> Scene {
        var ask = Ask(wants: [.consent(.privacy)], source: .button, label: "同意")
        ask.refusalLabel = skip == .absent ? nil : "不同意"
        return Scene(.merchant, showing: Sighting(stage: stage, asks: [ask], showsNotice: true), skips: [skip])
    }

    /// A page that takes going on for the privacy consent, such as 继续即表示同意.
    package static func implied(at stage: Stage) -> Scene {
        let ask = Ask(wants: [.consent(.privacy)], source: .button, label: "继续", isPreTicked: true)
        return Scene(.merchant, showing: Sighting(stage: stage, asks: [ask]), skips: [.absent])
    }

    /// A page that tells of an amount beside the goods.
    package static func posting(_ item: FeeItem, _ amount: Fen, at stage: Stage) -> Scene {
        let fee = FeeSeen(words: "费用", item: item, amount: amount)
        return Scene(showing: Sighting(stage: stage, posted: [fee]))
    }

    /// A bill with an amount that nobody chose.
    package static func charging(_ item: FeeItem, _ amount: Fen, at stage: Stage, count: Int = 1) -> Scene {
        let fee = FeeSeen(words: "费用", item: item, amount: amount, count: count)
        return Scene(showing: Sighting(stage: stage, extras: [fee]))
    }

    /// A page that opens in another app alone.
    package static var otherApp: Scene {
        var sighting = Sighting(stage: .entry)
        sighting.namesOtherApp = true
        return Scene(.chat, showing: sighting)
    }

    /// A box with a price.
    package static func addOn(_ item: FeeItem, _ amount: Fen, at stage: Stage, isTaken: Bool) -> Scene {
        let fee = FeeSeen(words: "费用", item: item, amount: amount, isTaken: isTaken)
        return Scene(showing: Sighting(stage: stage, addOns: [fee]))
    }

    /// A page that refuses a small order, and takes a larger one.
    package static func tooSmall(_ amount: Fen, at stage: Stage, isDelivery: Bool = false) -> Scene {
        Scene(showing: Sighting(stage: stage, minimum: MinimumSeen(amount: amount, isDelivery: isDelivery)))
    }

    /// A page that sends an item by itself.
    package static func sending(
        _ item: Demand,
        to host: String,
        as encoding: Encoding = .clear,
        in place: Sent.Place = .query,
        at stage: Stage
    ) -> Scene {
        plain(at: stage).sending(item, to: host, as: encoding, in: place)
    }

    /// The same page, sending an item by itself.
    package func sending(
        _ item: Demand,
        to host: String,
        as encoding: Encoding = .clear,
        in place: Sent.Place = .query
    ) -> Scene {
        var sending = self
        let page = "\(party.rawValue).localhost"
        sending.sends.append(Sent(item: item, host: host, page: page, place: place, encoding: encoding))
        return sending
    }

    /// A page that asks for nothing.
    package static func plain(at stage: Stage) -> Scene { Scene(showing: Sighting(stage: stage)) }
}
