import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct WordingTests {
    /// A wording in which each message starts with its id, so that a page shows which messages it asked for.
    private static let spelled = Wording(
        messages: Dictionary(
            uniqueKeysWithValues: ShippedRange.library.wording.messages.map { id, text in
                (id, id.hasPrefix("choices-") ? text : "⟦\(id)⟧\(text)")
            }
        )
    )

    /// Practices that make pages ask for every message that an author can bring about, a script each.
    private static let everything: [[Practice]] =
        gates + forms + sites + closedCodes + notices + fees + policies + beacons + telling + days + cards + orders
        + tiers + apart + hearings

    private static func words(_ shape: Shape, _ parameter: String) -> [String] {
        switch shape.parameter(parameter)?.form {
        case .word(let words), .words(let words): words
        default: []
        }
    }

    private static let gates: [[Practice]] = {
        let demands = words(.gate, "demands").compactMap(Demand.init(rawValue:))
        let milestones = words(.gate, "before").compactMap(Milestone.init(rawValue:))
        let outcomes: [Gate.Outcome] = [.deadEnds, .delays, .stumbles, .degrades, .costsMore]
        return demands.flatMap { demand in
            [Gate.Purpose.stated, .vague, .earlier].map { [.gate([demand], before: .menu, purpose: $0)] }
        } + [
            [.gate([.preciseLocation, .contacts], before: .menu)],
            [.of(.gate, ["demands": .words(["membership"]), "before": .word("menu"), "claims": .flag(true)])],
        ]
            + milestones.map { [.gate([.follow], before: $0)] }
            + outcomes.map { [.gate([.follow], before: .menu, refusal: $0)] }
    }()

    private static let forms: [[Practice]] =
        words(.field, "marked").map { mark in words(.field, "item").map { field($0, marked: mark) } }
        + words(.field, "item").map { [field($0, marked: "required")] }
        + words(.banner, "demand").flatMap { demand in
            words(.banner, "lure").map { [.of(.banner, ["demand": .word(demand), "lure": .word($0)])] }
        }
        + [
            [.tick(Consent.allCases, isRequired: true)], [.tick(Consent.allCases, form: .implied)],
            [.tick([.marketing], form: .sheet)], [.tick([], form: .sheet)],
            [.of(.tick, ["covers": .words(["follow"])])],
            [.of(.prices, ["market": .word("bare")])], [.of(.prices, ["market": .word("with-figure")])],
        ]

    private static func field(_ item: String, marked mark: String) -> Practice {
        let settings: [String: Setting] = ["item": .word(item), "marked": .word(mark), "required": .flag(true)]
        return .of(.field, id: PracticeID(rawValue: item), settings)
    }

    private static let sites: [[Practice]] =
        words(.channel, "given").map { given in
            words(.channel, "for").map { milestone in
                .of(.channel, id: PracticeID(rawValue: milestone), ["for": .word(milestone), "given": .word(given)])
            }
        }
        + words(.code, "opens").map { opens in
            words(.code, "words").map { printed in
                .of(
                    .code,
                    id: PracticeID(rawValue: printed),
                    ["words": .word(printed), "opens": .word(opens), "way-on": .flag(true)]
                )
            }
        }

    private static let closedCodes: [[Practice]] = words(.code, "readers").map { readers in
        [.of(.code, id: "c", ["words": .word("order"), "readers": .word(readers), "print": .word("address")])]
    }

    private static let notices: [[Practice]] =
        words(.notice, "reject").map {
            [.of(.notice, ["reject": .word($0), "covers": .words(words(.notice, "covers"))])]
        } + [[.of(.notice, ["asks": .flag(false)])]]

    private static let fees: [[Practice]] =
        words(.fee, "taking").map { taking in
            words(.fee, "item").map { item in
                .of(.fee, id: PracticeID(rawValue: item), ["item": .word(item), "taking": .word(taking)])
            }
        }
        + words(.minimum, "basis").map { basis in
            // A shortened menu in one piece is too small an order for the largest amount.
            [
                .gate([.follow], before: .menu, refusal: .degrades),
                .of(.minimum, ["basis": .word(basis), "amount": .number(50_000)]),
            ]
        }
        + [[.of(.minimum, ["refuses": .flag(false)])]]
        + [[.of(.fee, ["item": .word("tea"), "per": .word("head")])]]
        + words(.reduction, "by").map { [.of(.reduction, ["by": .word($0)])] }

    private static let policies: [[Practice]] =
        ["retention", "complaints", "opens"].flatMap { parameter in
            words(.policy, parameter).map { [.of(.notice, [:]), .of(.policy, id: "text", [parameter: .word($0)])] }
        } + declarations

    private static let declarations: [[Practice]] =
        [
            ["adds": .words(words(.policy, "adds"))], ["loose": .flag(true)], ["denies-sharing": .flag(true)],
        ].map { [.of(.notice, [:]), .of(.policy, id: "text", $0)] }
        + words(.policy, "denial").map { denial in
            let settings: [String: Setting] = ["denies": .words(words(.policy, "denies")), "denial": .word(denial)]
            return [.of(.notice, [:]), .of(.policy, id: "text", settings)]
        }

    private static let beacons: [[Practice]] =
        words(.beacon, "listed").map { listed in
            [.of(.notice, [:])]
                + words(.beacon, "item").map { item in
                    let settings: [String: Setting] = ["item": .word(item), "listed": .word(listed)]
                    return .of(.beacon, id: PracticeID(rawValue: item), settings)
                }
        }
        + [[.of(.notice, [:]), .of(.beacon, id: "report", ["named": .word("vague")])]]
    private static let telling: [[Practice]] =
        words(.imprint, "trader").map { [.of(.imprint, ["trader": .word($0), "vendor": .flag(true)])] }
        + words(.display, "number").flatMap { number in
            words(.display, "at").map {
                [.field(.phoneNumber), .of(.display, ["number": .word(number), "at": .word($0)])]
            }
        }
        + words(.urging, "manner").map { [.of(.urging, ["manner": .word($0), "reminds": .flag(true)])] }
        + words(.invoicing, "answer").map { answer in
            [.of(.invoicing, ["answer": .word(answer), "kept": .flag(answer != "later-day"), "strict": .flag(true)])]
        }
        + words(.invoicing, "delivery").flatMap { delivery in
            words(.invoicing, "tax-number").map {
                [.of(.invoicing, ["delivery": .word(delivery), "tax-number": .word($0)])]
            }
        }

    private static let hearings: [[Practice]] = words(.hearing, "at").flatMap { channel in
        words(.hearing, "answer").map { [.of(.hearing, ["at": .word(channel), "answer": .word($0)])] }
    }

    private static let orders: [[Practice]] = words(.orderAddress, "view").flatMap { view in
        words(.orderAddress, "open-to").map { reader in
            [
                .field(.phoneNumber),
                .of(.orderAddress, ["view": .word(view), "open-to": .word(reader), "named": .word("number")]),
            ]
        }
    }

    private static let tiers: [[Practice]] = words(.priceTier, "manner").map {
        [.of(.priceTier, ["manner": .word($0), "stated": .flag(true)])]
    }
    private static let apart: [[Practice]] =
        words(.gate, "consent").flatMap { consent in
            ["face", "movement-track"].map { demand in
                let settings: [String: Setting] = [
                    "demands": .words([demand]), "before": .word("menu"), "refusal": .word("passes"),
                    "consent": .word(consent),
                ]
                return [.of(.gate, settings)]
            }
        }
        + words(.field, "consent").flatMap { consent in
            ["id-document", "dietary-note"].map { item in
                [.of(.field, ["item": .word(item), "consent": .word(consent)])]
            }
        }
        + words(.field, "guardian").map { guardian in
            [.of(.field, ["item": .word("child-name"), "guardian": .word(guardian)])]
        }
        + words(.unlock, "by").map { [.of(.unlock, ["by": .word($0)])] }

    private static let days: [[Practice]] = {
        func message(_ words: [String: String]) -> Practice {
            .of(.message, words.merging(["to": "everybody"]) { first, _ in first }.mapValues(Setting.word))
        }
        let sent = words(.message, "content").map { [message(["content": $0])] }
        let stopped = words(.message, "opt-out").map { [message(["opt-out": $0])] }
        let channels = words(.message, "channel").map { channel in
            [
                .gate([.follow], before: .menu, refusal: .passes), .field(.phoneNumber), message(["channel": channel]),
            ]
        }
        let late = [[message(["after-opt-out": "other-sender"])], [message(["channel": "sms", "signed": "false"])]]
        let rights = words(.right, "right").flatMap { right in
            words(.right, "given").map {
                [.field(.phoneNumber), Practice.of(.right, ["right": .word(right), "given": .word($0)])]
            }
        }
        let conditions = ["erasure", "access", "copy"].flatMap { right in
            words(.right, "condition").map {
                [Practice.of(.right, ["right": .word(right), "condition": .word($0)])]
            }
        }
        let remains = words(.right, "remains").map {
            [Practice.of(.right, ["right": .word("erasure"), "remains": .word($0)])]
        }
        let records = words(.record, "of").map { [Practice.of(.record, ["of": .word($0)])] }
        let picks = words(.recommendation, "basis").map { [Practice.of(.recommendation, ["basis": .word($0)])] }
        return sent + stopped + channels + late + rights + conditions + remains + records + picks
    }()

    private static let cards: [[Practice]] = {
        func card(_ settings: [String: Setting]) -> [Practice] {
            [.of(.subscription, settings.merging(["then": .word("renews")]) { first, _ in first })]
        }
        let turned = ["first", "then", "told", "cancelling"].flatMap { parameter in
            words(.subscription, parameter).map { card([parameter: .word($0)]) }
        }
        let codes = words(.gate, "code").map { code in
            [
                Practice.of(
                    .gate,
                    [
                        "demands": .words(["phone-number"]), "before": .word("menu"), "refusal": .word("passes"),
                        "code": .word(code),
                    ]
                )
            ]
        }
        let dispenser = codes.map { $0.map { $0.turning("before", to: .word("order")) } }
        return turned + codes + dispenser
    }()

    /// Everything that a script's pages say, each message with its id before it.
    private static func texts(of script: Script) -> Set<String> {
        var spelled = script
        spelled.wording = Self.spelled
        var said: Set<String> = []
        // What was promised for a later day is looked at on that day too.
        let isPatient = script.practices.contains { $0.shape == .invoicing }
        let visits = spelled.reach(upTo: 500).flatMap { visit, _ in
            isPatient ? [visit, visit.overnight(in: spelled)] : [visit]
        }
        for visit in visits + [overnight(with: Outside.Subject.allCases, in: spelled)] {
            let page = visit.page(in: spelled)
            said.insert(page.title)
            for block in page.blocks {
                said.formUnion(block.words)
                if case .form(let form) = block { said.formUnion(form.goods.map(\.category)) }
                if case .sticker(let sticker) = block { said.insert(sticker.place) }
            }
            for control in page.controls {
                said.formUnion([control.label, control.hint] + control.options)
                guard !control.target.isEmpty else { continue }
                for values in [[:]] + seats(on: page) + choices(on: page) {
                    let action = Action(press: control.target, values: values)
                    if let words = visit.step(action, in: spelled).page.refusal { said.insert(words) }
                }
            }
        }
        return Set(said.map { text in Self.card.reduce(text) { $0.replacing($1, with: "") } })
    }

    /// The phone on the day after somebody was sent messages.
    private static func overnight(with subjects: [Outside.Subject], in script: Script) -> Visit {
        subjects.reduce(Visit(in: script, seed: "reach")) { $0.after(Outside(after: 0, spent: "", sent: $1)) }
            .after(Event(option: Option.tomorrow.id), in: script)
    }

    /// Seats that nobody sells together: the whole hall, and two showings.
    private static func seats(on page: Page) -> [[String: String]] {
        let goods = page.blocks.flatMap { block -> [Good] in
            if case .form(let form) = block { form.goods } else { [] }
        }
        let boxes = goods.filter { $0.row != nil }.compactMap { $0.count?.name }
        guard let first = boxes.first, let last = boxes.last else { return [] }
        return [Dictionary(uniqueKeysWithValues: boxes.map { ($0, "on") }), [first: "on", last: "on"]]
    }

    /// Each word of each closed choice, alone: what it makes necessary is missing.
    private static func choices(on page: Page) -> [[String: String]] {
        page.controls.flatMap { control in control.options.map { [control.name: $0] } }
    }

    /// Everything that the shipped scenarios say; searched once for all tests.
    private static let shipped: [ScenarioID: Set<String>] = Dictionary(
        uniqueKeysWithValues: ShippedRange.scenarios.compactMap { id in
            (try? ShippedRange.script(id)).map { (id, texts(of: $0)) }
        }
    )

    /// Everything that a merchant of each service says, whatever an author writes; searched once for all tests.
    private static let drawn: [MerchantID: [[Practice]: Set<String>]] = Dictionary(
        uniqueKeysWithValues: merchants.map { merchant in
            let said = everything.compactMap { practices in
                (try? ShippedRange.script(of: merchant, practices)).map { (practices, texts(of: $0)) }
            }
            return (merchant, Dictionary(said) { $0.union($1) })
        }
    )

    /// What the card of these walks says: the only words on a page that no wording and no merchant wrote.
    private static let card: [String] = {
        let card = TrainingIdentity.card(seed: "reach", isUnplated: false)
        let hosts = Beacon.Receiver.allCases.compactMap(\.host) + [Beacon.secondHost]
        return Array(card.values.values) + ["privacy@canary.test", "openid"] + hosts
    }()

    private func asked(in texts: Set<String>) -> Set<String> {
        Set(texts.flatMap { $0.matches(of: /⟦([a-z-]+)⟧/).map { String($0.1) } })
    }

    /// Small letters, which only the id of a message that nobody wrote has, and places that nobody filled.
    private func missing(in texts: Set<String>) -> [String] {
        texts.flatMap { text in
            text.replacing(/⟦[a-z-]+⟧/, with: "").matches(of: /[a-z-]{3,}|\{[a-z]*\}/).map { String($0.0) }
        }.sorted()
    }

    @Test(arguments: ShippedRange.scenarios)
    func `what a shipped page asks for has words, and every place in them is filled`(_ id: ScenarioID) throws {
        #expect(missing(in: try #require(Self.shipped[id])) == [])
    }

    /// A merchant of each service.
    private static let merchants: [MerchantID] = Service.allCases.compactMap { service in
        ShippedRange.library.merchants.values.filter { $0.service == service }.map(\.id).max()
    }

    @Test(arguments: Self.merchants)
    func `whatever an author can write has words`(_ merchant: MerchantID) throws {
        for practices in Self.everything {
            // Not every service has every milestone to stand before.
            let service = try #require(ShippedRange.library.merchants[merchant]).service
            let known = service.milestones.map { Setting.word($0.rawValue) }
            guard practices.allSatisfy({ $0.settings["before"].map(known.contains) ?? true }) else { continue }
            let said = try #require(Self.drawn[merchant]?[practices])
            #expect(missing(in: said) == [], "\(practices.map(\.settings))")
        }
    }

    /// What a merchant of each service says where something goes wrong that is nobody's doing.
    private static let troubled: [MerchantID: Set<String>] = Dictionary(
        uniqueKeysWithValues: merchants.compactMap { merchant in
            (try? ShippedRange.script(of: merchant)).map { plain in
                var script = plain
                script.faults = SeededFault.ID.allCases.map { SeededFault($0) }
                return (merchant, texts(of: script))
            }
        }
    )

    @Test(arguments: Self.merchants)
    func `what goes wrong has words, and every place in them is filled`(_ merchant: MerchantID) throws {
        #expect(missing(in: try #require(Self.troubled[merchant])) == [])
    }

    @Test func `no message lies unused`() throws {
        let drawn = (Self.drawn.values.flatMap(\.values) + Self.troubled.values).reduce(into: Set<String>()) {
            $0.formUnion($1)
        }
        let radio = try ShippedRange.script(of: "suowa-noodle", axes: Axes(widget: .radio), [.tick([.marketing])])
        let said = Self.shipped.values.reduce(into: drawn.union(Self.texts(of: radio))) { $0.formUnion($1) }
        let ids = ShippedRange.library.wording.messages.keys.filter { !$0.hasPrefix("choices-") }
        #expect(Set(ids).subtracting(asked(in: said)).sorted() == ["refused-not-offered"])
    }

    @Test func `a message that nobody wrote shows as its id, and would be found`() throws {
        var script = try ShippedRange.script(of: "suowa-noodle")
        script.wording.messages["menu-title"] = nil
        var player = Player(script)
        try player.walk(to: .menu)
        #expect(player.page.title == "menu-title")
        #expect(
            missing(in: [player.page.title, "scan", "{account}", "⟦scan⟧扫码"]) == ["menu-title", "scan", "{account}"]
        )
    }
}

extension Visit {
    /// The same page a day later.
    fileprivate func overnight(in script: Script) -> Visit {
        after(Event(option: Option.tomorrow.id), in: script).after(Event(option: Option.back.id), in: script)
    }
}
