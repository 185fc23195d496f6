import Measurement
import Reports
import Scoring
import Vocabulary

/// The rows of the sample reports.
enum SampleRows {
    static let pure = recorded(bare)

    private static func recorded(_ row: ScenarioRow) -> ScenarioRow {
        var row = row
        row.exchanges = SampleTerms.exchanges(of: "v-pure", at: 1)
        row.source = RowSource(place: SourcePlace(file: "scenarios/dine-in/dine-in-pure.yaml", line: 2))
        return row
    }

    private static let bare = ScenarioRow(
        scenario: "dine-in-pure",
        title: Bilingual(zh: "纯净点餐", en: "Straight to the menu"),
        service: .dineIn,
        role: .plain,
        price: Price(onEntry: dineIn(), anyWay: dineIn()),
        walks: SampleWalks.pure
    )

    static let declarations = [
        DeclarationLine(
            subject: .item(.phoneNumber),
            standing: .incorrect,
            askedAt: [.checkout],
            isGiven: true,
            isHeld: true,
            sentTo: ["ad.guanggao-c.localhost"]
        ),
        DeclarationLine(
            subject: .receiver("ad.guanggao-c.localhost"),
            standing: .omitted,
            gets: [.phoneNumber]
        ),
    ]

    static let forcedFollow = ScenarioRow(
        scenario: "forced-follow-gate-dine-in",
        title: Bilingual(zh: "扫码先关注", en: "Follow before the menu"),
        service: .dineIn,
        role: .violation,
        about: .forcedFollowGate,
        price: Price(
            onEntry: dineIn([[.follow]]),
            anyWay: [free(.menu)] + dineIn([[.follow]]).dropFirst()
        ),
        findings: [finding(.forcedFollowGate, .follow, control: "去关注", because: "the menu was lost by not following")],
        expected: [.forcedFollowGate],
        key: [.forcedFollowGate],
        walks: SampleWalks.followed
    )

    static let twin = ScenarioRow(
        scenario: "forced-follow-gate-dine-in.twin",
        title: Bilingual(zh: "扫码先关注（合规孪生）", en: "Follow before the menu: the lawful twin"),
        service: .dineIn,
        role: .twin,
        about: .forcedFollowGate,
        price: Price(onEntry: dineIn(), anyWay: dineIn()),
        walks: SampleWalks.pure
    )

    static let coercive = ScenarioRow(
        scenario: "waichu-hotpot@coercive",
        title: Bilingual(zh: "外厨火锅 <强制模式>", en: "Waichu Hotpot & \"coercive\""),
        service: .dineIn,
        mode: "coercive",
        role: .mode,
        price: Price(
            onEntry: [
                settled(.menu, [[.follow, .phoneNumber]]),
                settled(.order, [[.follow, .phoneNumber, .preciseLocation]]),
                settled(.pay, [[.membership], [.follow, .phoneNumber, .preciseLocation]]),
                settled(.invoice, [[.follow, .phoneNumber, .preciseLocation]], necessary: [.taxpayerNumber]),
            ],
            anyWay: [free(.menu), free(.order)] + dineIn([[.membership]]).dropFirst(2),
            rights: [settled(.optOut, [[.phoneNumber]]), unreached(.erasure)]
        ),
        findings: [
            finding(.forcedFollowGate, .follow, control: "去关注", because: "the menu was lost by not following"),
            finding(.phoneAuthorisationGate, .phoneNumber, control: "一键授权手机号", because: "no menu without a number"),
            finding(.purposeOmission, .phoneNumber, because: "the purpose fits anything"),
            finding(.preTickedConsent, nil, control: "我已阅读并同意", because: "the box was ticked before"),
        ],
        rights: [
            RightLine(.optOut, .inPage, obstacles: [.login], given: [.phoneNumber]),
            RightLine(.access, .inPage, items: [.phoneNumber, .receiverName]),
            RightLine(.copy, .byStaff, items: [.phoneNumber, .receiverName]),
            RightLine(.correction, .absent),
            RightLine(.withdrawal, .refused, remains: [.phoneNumber]),
            RightLine(.erasure, .obstructed, obstacles: [.inPerson, .writing], remains: [.phoneNumber]),
            RightLine(.profilingOff, .notTried),
            RightLine(.cancellation, .notTried),
        ],
        expected: [.forcedFollowGate, .phoneAuthorisationGate, .purposeOmission],
        key: [.forcedFollowGate, .phoneAuthorisationGate, .purposeOmission],
        disagreements: [
            Disagreement(
                kind: .preTickedConsent,
                key: false,
                found: true,
                expected: false,
                note: "scenarios/dine-in/waichu-hotpot.yaml: add the kind to expect, or turn isPreTicked"
            )
        ],
        unmapped: ["field wxid2", "scope.record"],
        walks: SampleWalks.coerced
    )

    static let dearer = ScenarioRow(
        scenario: "forced-follow-gate-parking-discount",
        title: Bilingual(zh: "关注减两元", en: "Two yuan less for following"),
        service: .parking,
        role: .nearMiss,
        about: .forcedFollowGate,
        price: Price(
            onEntry: [
                free(.menu), settled(.pay, [[]], more: [Price.Surcharge(demand: .follow, more: Fen(200))]),
                free(.exit), free(.invoice),
            ].map(plated),
            anyWay: parking()
        )
    )

    static let cutOff = ScenarioRow(
        scenario: "diyao-park@deceptive",
        title: Bilingual(zh: "地窑停车场 变相模式", en: "Diyao Park, deceptive"),
        service: .parking,
        mode: "deceptive",
        role: .mode,
        price: Price(
            onEntry: [free(.menu), open(.pay), open(.exit), unreached(.invoice)],
            anyWay: [free(.menu), open(.pay), open(.exit), unreached(.invoice)]
        ),
        notTested: [.forcedFollowGate, .locationPermissionGate]
    )

    static let parkingPure = ScenarioRow(
        scenario: "huantang-park@pure",
        title: Bilingual(zh: "环塘停车场 纯净版", en: "Huantang Park, pure"),
        service: .parking,
        mode: "pure",
        role: .mode,
        price: Price(onEntry: parking(), anyWay: parking())
    )

    // MARK: - Parts

    private static func dineIn(_ sets: [[Demand]] = [[]]) -> [Price.Quote] {
        Service.dineIn.milestones.map { settled($0, sets, necessary: $0 == .invoice ? [.taxpayerNumber] : []) }
    }

    private static func parking() -> [Price.Quote] { Service.parking.milestones.map(free).map(plated) }

    private static func plated(_ quote: Price.Quote) -> Price.Quote {
        var quote = quote
        quote.sets = quote.sets.map {
            Price.DemandSet(excess: $0.excess, necessary: $0.necessary, unpriced: [.licencePlate, .platformId])
        }
        return quote
    }

    private static func free(_ milestone: Milestone) -> Price.Quote { settled(milestone, [[]]) }

    private static func open(_ milestone: Milestone) -> Price.Quote {
        Price.Quote(milestone: milestone, outcome: .notTested)
    }

    private static func unreached(_ milestone: Milestone) -> Price.Quote {
        Price.Quote(milestone: milestone, outcome: .unreached)
    }

    private static func settled(
        _ milestone: Milestone,
        _ sets: [[Demand]],
        necessary: [Demand] = [],
        more: [Price.Surcharge] = []
    ) -> Price.Quote {
        Price.Quote(
            milestone: milestone,
            outcome: .settled,
            sets: sets.map { Price.DemandSet(excess: $0, necessary: necessary) },
            surcharges: more
        )
    }

    private static func finding(
        _ kind: Kind,
        _ demand: Demand?,
        control: String = "",
        because reason: String
    ) -> Finding {
        Finding(
            kind: kind,
            stage: .entry,
            wants: demand.map { [.demand($0)] } ?? [],
            evidence: Evidence(policy: .refuseAll, entryIndex: 0, step: 0, control: control, reason: reason)
        )
    }
}
