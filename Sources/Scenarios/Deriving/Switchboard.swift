package import Vocabulary

/// A scenario's practices in typed form, sorted by where they act: what the answer key and the script both read.
package struct Switchboard: Hashable, Sendable {
    /// What is bought.
    package var service: Service
    /// The gates in the order in which a visit meets them.
    package var gates: [Gate]
    /// Gates in other apps than the one that is looked at, which the privacy notice speaks of all the same.
    private(set) var gatesElsewhere: [Gate] = []
    /// The fields of the order form or bill.
    package var fields: [Field]
    /// The fields of the invoice form.
    package var invoiceFields: [Field]
    /// The boxes of the order form or bill.
    package var ticks: [Tick]
    /// The notice that opens on arrival; nil where there is none.
    package var notice: Notice?
    /// The privacy notice itself; the complete one where the author says nothing.
    package var noticeText: NoticeText
    /// The offers beside the service.
    package var banners: [Banner]
    /// How prices are shown.
    package var prices: Prices
    /// The codes at the site, in the author's order; the standard one where the author names none.
    package var codes: [Code]
    /// What the staff do.
    package var channels: [Channel]
    /// The amounts beside the goods.
    package var fees: [Fee]
    /// The amount that an order must come to; nil where any order is taken.
    package var minimum: Minimum?
    /// The messages of the days after.
    package var mailings: [Mailing]
    /// The rights of the account page, the standard ones among them.
    package var entitlements: [Entitlement]
    /// What is on file of whoever ordered.
    package var records: [Record]
    /// What the account page recommends; nil where it recommends nothing.
    package var recommendation: Recommendation?
    /// What pages send beside what the consumer does, in the author's order.
    package var beacons: [Beacon]
    /// Who trades here, as the first page tells it; the complete foot where the author says nothing.
    package var imprint: Imprint
    /// Where a number that was given shows again; nil where it does not.
    package var display: Display?
    /// What the invoice form answers; nil where it is the invoice.
    package var invoicing: Invoicing?
    /// What moves diners to order more; nil where nothing does.
    package var urging: Urging?
    /// What may be taken off the bill.
    package var reductions: [Reduction]
    /// The card with a term that is offered after the errand; nil where none is.
    package var subscription: Subscription?
    /// The page of one's own order; nil where there is none.
    package var orderAddress: OrderAddress?
    /// Another price for whom the merchant knows; nil where there is none.
    package var priceTier: PriceTier?
    /// How the merchant's pages travel; nil where they are encrypted like all others.
    package var transport: Transport?
    /// How the wallet makes sure of who pays; nil where it says nothing of it.
    package var unlock: Unlock?
    /// What the merchant's people answer to complaints.
    package var hearings: [Hearing]

    /// Sorts a checked scenario's practices.
    package init(_ scenario: Scenario) { self.init(service: scenario.service, practices: scenario.practices) }

    /// Sorts checked practices.
    package init(service: Service, practices: [Practice]) {
        func all<Typed>(_ shape: Shape, _ make: (Practice) -> Typed) -> [Typed] {
            practices.filter { $0.shape == shape }.map(make)
        }
        self.service = service
        gates = service.milestones.flatMap { milestone in
            all(.gate, Gate.init).filter { $0.before == milestone }
        }
        let namedFields = all(.field, Field.init).filter(\.isAsked)
        fields = Field.own(of: service, beside: namedFields.filter { $0.place == .form })
        invoiceFields = namedFields.filter { $0.place == .invoice }
        ticks = all(.tick, Tick.init)
        notice = all(.notice, Notice.init).first
        noticeText = all(.policy, NoticeText.init).first ?? .standard
        banners = all(.banner, Banner.init)
        prices = all(.prices, Prices.init).first ?? Prices(Practice(id: "prices", shape: .prices))
        let posted = all(.code, Code.init)
        codes = posted.isEmpty ? [Code(Code.standard(for: service))] : posted
        channels = all(.channel, Channel.init)
        fees = all(.fee, Fee.init)
        minimum = all(.minimum, Minimum.init).first
        mailings = all(.message, Mailing.init)
        let namedRights = all(.right, Entitlement.init)
        entitlements = Entitlement.granted.map { right in namedRights.first { $0.right == right } ?? .standard(right) }
        records = all(.record, Record.init)
        recommendation = all(.recommendation, Recommendation.init).first
        beacons = all(.beacon, Beacon.init)
        imprint = all(.imprint, Imprint.init).first ?? .standard
        display = all(.display, Display.init).first
        invoicing = all(.invoicing, Invoicing.init).first
        urging = all(.urging, Urging.init).first
        reductions = all(.reduction, Reduction.init)
        subscription = all(.subscription, Subscription.init).first
        orderAddress = all(.orderAddress, OrderAddress.init).first
        priceTier = all(.priceTier, PriceTier.init).first
        transport = all(.transport, Transport.init).first
        unlock = all(.unlock, Unlock.init).first
        hearings = all(.hearing, Hearing.init)
        // Where a member's price stands beside a guest's, the form offers the membership.
        banners += [priceTier?.offer].compactMap(\.self)
    }

    /// The same as somebody meets it who scans with an app.
    func met(with app: ScanApp) -> Self {
        var met = self
        met.gates = gates.filter { $0.stands(in: app) }
        met.gatesElsewhere = gates.filter { !$0.stands(in: app) }
        return met
    }

    /// The code that somebody who wants the service scans.
    ///
    /// The first that promises it, else the first that says nothing, else the first.
    package var mainCode: Code {
        codes.first(where: \.words.promisesService) ?? codes.first { $0.words == .neutral } ?? codes[0]
    }

    /// How the staff give a thing; on request without a word from the author.
    package func given(_ milestone: Milestone) -> Channel.Given {
        channels.first { $0.milestone == milestone }?.given ?? .onRequest
    }

    /// All that is asked for on the way from asking for an invoice to having it, fields of the author's and the form's own.
    var invoiceAskings: [Field] { invoiceFields + (invoicing?.fields ?? []) }

    /// The fields with a page of their own before the form.
    package var apartFields: [Field] { fields.filter(\.isApart) }

    /// The stage of what stands before a milestone.
    package func stage(before milestone: Milestone) -> Stage {
        switch milestone {
        case .menu: .entry
        case .order: service.spine == .release ? .entry : .checkout
        case .pay: .payment
        case .exit: .receipt
        case .invoice: .invoice
        case .optOut: .inbox
        case .erasure: .account
        }
    }

    /// Says that a table is asked how many sit at it before the menu opens.
    package var countsHeads: Bool { fees.contains { $0.per == .head } }

    /// The stage of the page that carries fields and boxes: the order form, the bill of a car park, the dispenser's page.
    package var formStage: Stage { service.spine == .order ? .checkout : .menu }
}
