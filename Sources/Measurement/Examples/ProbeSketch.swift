package import Vocabulary

/// A flow in a few words, played under every policy into the probe that a client would bring home.
///
/// An example says what the shop does; what forty walks through it look like follows by itself. Scenes stand before
/// the milestone that their stage leads to, in the order in which they are written.
package struct ProbeSketch: Hashable, Sendable {
    /// What is being bought.
    var service: Service
    /// The stickers at the site with the pages behind each, the main one first.
    var entries: [Entry]
    /// What asking the staff reaches.
    var byStaff: [Milestone] = []
    /// What the staff do not give.
    var staffRefuse: [Milestone] = []
    /// For what nobody is there to be asked.
    var nobodyFor: [Milestone] = []
    /// The privacy notice as a client reads it; nil where no page links one.
    var notice: Sighting?
    /// The pages of the walk that stops commercial messages; empty where none is made.
    var stopping: [Scene] = []
    /// The pages of the walk that takes a card with a term; empty where none is made.
    var subscribing: [Scene] = []
    /// The pages of the walk that cancels it; empty where none is made.
    var unsubscribing: [Scene] = []
    /// What the number of a second visit's order opened; nil where no address names an order by one.
    var neighbour: NeighbourSeen?
    /// The pages that a member sees; empty where bills are not compared.
    var counterpart: [Scene] = []
    /// The pages of the walk that looks behind offers; empty where none is made.
    var held: [Scene] = []
    /// Milestones whose search met its bound.
    var cutOff: [Milestone] = []

    /// One sticker and the pages behind it.
    struct Entry: Hashable, Sendable {
        var sticker: StickerSeen
        var scenes: [Scene]
    }

    /// A restaurant whose menu, order, payment and invoice cost nothing but what the scenes ask.
    package static func dineIn(
        _ scenes: Scene...,
        promise: StickerSeen.Promise = .order,
        unpriced: Int = 0,
        isItemised: Bool = true
    ) -> ProbeSketch {
        let due = Fen(5_800)
        let spine: Spine = [
            .entry: [Scene(showing: .menu(dishes: 12, unpriced: unpriced))],
            .checkout: [
                Scene(showing: Sighting(stage: .checkout, due: due, isItemised: isItemised)),
                Scene(showing: Sighting(stage: .payment, milestones: [.order], due: due)),
            ],
            .payment: [
                Scene(.wallet, showing: Sighting(stage: .payment, due: due)),
                Scene(showing: Sighting(stage: .receipt, milestones: [.pay])),
            ],
            .invoice: [Scene(showing: Sighting(stage: .invoice, milestones: [.invoice]))],
        ]
        return ProbeSketch(service: .dineIn, promise: promise, spine: spine, scenes: scenes)
    }

    /// A car park whose bill, payment, exit and invoice cost nothing but what the scenes ask.
    package static func parking(
        _ scenes: Scene...,
        promise: StickerSeen.Promise = .pay,
        showsTariff: Bool = true,
        showsDue: Bool = true
    ) -> ProbeSketch {
        let due = Fen(1_500)
        var bill = Sighting(stage: .menu, milestones: [.menu], showsTariff: showsTariff)
        bill.due = showsDue ? due : nil
        bill.showsTrader = true
        let spine: Spine = [
            .entry: [Scene(showing: bill)],
            .payment: [
                Scene(.wallet, showing: Sighting(stage: .payment, due: due)),
                Scene(showing: Sighting(stage: .receipt, milestones: [.pay])),
            ],
            .receipt: [Scene(showing: Sighting(stage: .receipt, milestones: [.exit]))],
            .invoice: [Scene(showing: Sighting(stage: .invoice, milestones: [.invoice]))],
        ]
        return ProbeSketch(service: .parking, promise: promise, spine: spine, scenes: scenes)
    }

    /// A code that leads to some pages and to no milestone, beside or in place of one that does.
    package static func onlyPages(
        _ scenes: Scene...,
        of service: Service,
        promise: StickerSeen.Promise
    ) -> ProbeSketch {
        ProbeSketch(service: service, promise: promise, spine: [:], scenes: scenes)
    }

    /// The same place with another sketch's stickers beside its own.
    package func beside(_ other: ProbeSketch) -> ProbeSketch {
        var both = self
        both.entries += other.entries
        return both
    }

    /// The same place with staff who help as far as the milestones say.
    package func staffed(reaching milestones: Milestone...) -> ProbeSketch {
        var staffed = self
        staffed.byStaff = milestones
        return staffed
    }

    /// The same place with staff who say no to some things.
    package func refusedByStaff(_ milestones: Milestone...) -> ProbeSketch {
        var refused = self
        refused.staffRefuse = milestones
        return refused
    }

    /// The same place without anybody to ask for some things.
    package func unattended(_ milestones: Milestone...) -> ProbeSketch {
        var empty = self
        empty.nobodyFor = milestones
        return empty
    }

    /// The same flow with a privacy notice that a page at some stage links.
    package func linking(_ notice: NoticeSeen, at stage: Stage) -> ProbeSketch {
        var linking = self
        var sighting = Sighting(stage: stage, showsNotice: true)
        sighting.notice = notice
        linking.notice = sighting
        return linking
    }

    /// The same flow with a commercial message that is stopped, and what comes after.
    package func stopping(by attempt: RightSeen, then message: MessageSeen? = nil) -> ProbeSketch {
        var stopping = self
        let first = Scene.mail(.promotion(by: .sms, daysLater: 0))
        stopping.stopping = [first, .trying(attempt)] + (message.map { [.mail($0)] } ?? [])
        return stopping
    }

    /// The same flow where the search for some milestones met its bound.
    package func cut(off milestones: Milestone...) -> ProbeSketch {
        var cut = self
        cut.cutOff = milestones
        return cut
    }

    /// The pages that every flow of a service has, by the stage whose gates stand before them.
    private typealias Spine = [Stage: [Scene]]

    private init(service: Service, promise: StickerSeen.Promise, spine: Spine, scenes: [Scene]) {
        self.service = service
        let words = promise == .pay ? ["扫码缴费"] : promise == .order ? ["扫码点餐"] : ["扫码有礼"]
        let inOrder = Stage.allCases.flatMap { stage in
            scenes.filter { $0.sighting.stage == stage } + spine[stage, default: []]
        }
        entries = [Entry(sticker: StickerSeen(words: words, promise: promise), scenes: inOrder)]
    }
}

extension Sighting {
    /// A menu, as its page reads.
    fileprivate static func menu(dishes: Int, unpriced: Int) -> Sighting {
        let menu = MenuSeen(goods: dishes, unpriced: unpriced)
        var sighting = Sighting(stage: .menu, milestones: [.menu], menu: menu)
        sighting.showsTrader = true
        return sighting
    }
}

extension Necessity {
    /// As much of the necessity table as sketches need; the shipped one is read from `fixtures/law/necessity.yaml`.
    package static let sketched = Necessity(marks: [
        Service.dineIn.rawValue: [.dinerCount: .conditional, .camera: .conditional],
        Service.parking.rawValue: [.licencePlate: .necessary],
        "e-invoice": [
            .orderContent: .necessary, .paymentData: .necessary, .phoneNumber: .conditional, .email: .conditional,
            .taxpayerNumber: .conditional,
        ],
    ])
}
