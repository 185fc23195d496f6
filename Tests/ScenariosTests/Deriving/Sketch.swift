import Scenarios
import Vocabulary

/// A scenario in a line of code, and what its key must say.
struct Sketch: Sendable {
    /// What it shows.
    var name: String
    /// What is bought.
    var service: Service
    /// What the merchant does.
    var practices: [Practice]
    /// What must be there, as `kind at stage`, in any order.
    var expected: Set<String>
    /// Whether some dishes have no fixed price.
    var hasSeasonalDishes = false

    /// Makes a sketch.
    init(
        _ name: String,
        _ service: Service,
        _ practices: [Practice],
        seasonal: Bool = false,
        _ expected: String...
    ) {
        self.name = name
        self.service = service
        self.practices = practices
        self.expected = Set(expected)
        hasSeasonalDishes = seasonal
    }

    /// The scenario.
    var scenario: Scenario {
        Scenario(
            id: "sketch",
            title: Bilingual(zh: "草图", en: "sketch"),
            merchant: service == .parking ? "huantang-park" : "suowa-noodle",
            service: service,
            practices: practices
        )
    }

    /// What its key says.
    var found: Set<String> {
        let key = scenario.answerKey(necessity: Shelf.library.law.necessity, hasSeasonalDishes: hasSeasonalDishes)
        return Set(key.entries.map { "\($0.kind.rawValue) at \($0.stage.rawValue)" })
    }
}

extension Practice {
    /// A gate.
    static func gate(
        _ demands: [Demand],
        _ before: Milestone,
        _ refusal: String = "blocks",
        purpose: String = "stated",
        notice: Bool = true,
        claims: Bool = false,
        again: String = "never",
        drawn: String = "fair"
    ) -> Practice {
        let id = "gate-\(before.rawValue)-\(demands.map(\.rawValue).joined(separator: "-"))"
        return Practice(
            id: PracticeID(rawValue: id),
            shape: .gate,
            settings: [
                "demands": .words(demands.map(\.rawValue)), "before": .word(before.rawValue),
                "refusal": .word(refusal), "purpose": .word(purpose), "notice": .flag(notice),
                "claims": .flag(claims), "asks-again": .word(again),
                "drawn": .word(drawn),
            ]
        )
    }

    /// A field.
    static func field(
        _ item: Demand,
        at place: String = "form",
        required: Bool = false,
        marked: String? = nil,
        purpose: String = "stated",
        notice: Bool = true
    ) -> Practice {
        Practice(
            id: PracticeID(rawValue: "field-\(item.rawValue)"),
            shape: .field,
            settings: [
                "item": .word(item.rawValue), "required": .flag(required), "purpose": .word(purpose),
                "notice": .flag(notice), "at": .word(place),
                "marked": .word(marked ?? (required ? "required" : "optional")),
            ]
        )
    }

    /// A box, or the words in its place.
    static func tick(_ covers: [Consent], ticked: Bool = false, form: String = "box") -> Practice {
        let id = "tick-\(covers.map(\.rawValue).joined(separator: "-"))"
        return Practice(
            id: PracticeID(rawValue: id),
            shape: .tick,
            settings: ["covers": .words(covers.map(\.rawValue)), "ticked": .flag(ticked), "form": .word(form)]
        )
    }

    /// The notice on arrival.
    static func notice(asks: Bool = true, reject: String = "guest", covers: [Consent] = [.privacy]) -> Practice {
        Practice(
            id: "notice",
            shape: .notice,
            settings: [
                "asks": .flag(asks), "reject": .word(reject), "covers": .words(covers.map(\.rawValue)),
            ]
        )
    }

    /// The notice's text.
    static func noticeText(
        omits: [String] = [],
        retention: String = "period",
        complaints: String = "phone",
        opens: String = "page"
    ) -> Practice {
        Practice(
            id: "notice-text",
            shape: .policy,
            settings: [
                "omits": .words(omits), "retention": .word(retention), "complaints": .word(complaints),
                "opens": .word(opens),
            ]
        )
    }

    /// What a page sends.
    static func beacon(_ item: Demand?, _ settings: [String: String] = [:]) -> Practice {
        var words = settings.mapValues(Setting.word)
        words["item"] = .word(item?.rawValue ?? "nothing")
        return Practice(id: "report", shape: .beacon, settings: words)
    }

    /// An offer.
    static func banner(_ demand: Demand, at place: String = "menu") -> Practice {
        Practice(
            id: PracticeID(rawValue: "banner-\(demand.rawValue)-\(place)"),
            shape: .banner,
            settings: ["demand": .word(demand.rawValue), "at": .word(place)]
        )
    }

    /// How prices are shown.
    static func prices(
        onMenu: Bool = true,
        market: String = "fixed",
        bill: String = "itemised",
        tariff: Bool = true
    ) -> Practice {
        Practice(
            id: "prices",
            shape: .prices,
            settings: [
                "on-menu": .flag(onMenu), "market": .word(market), "bill": .word(bill), "tariff": .flag(tariff),
            ]
        )
    }

    /// A code on the table or pillar.
    static func code(_ words: String, opens: String = "service", wayOn: Bool = false, bare: Bool = false) -> Practice {
        Practice(
            id: PracticeID(rawValue: "code-\(words)"),
            shape: .code,
            settings: [
                "words": .word(words), "opens": .word(opens), "way-on": .flag(wayOn), "bare": .flag(bare),
            ]
        )
    }

    /// What the staff do.
    static func staff(_ milestone: Milestone, _ given: String) -> Practice {
        Practice(
            id: PracticeID(rawValue: "staff-\(milestone.rawValue)"),
            shape: .channel,
            settings: ["for": .word(milestone.rawValue), "given": .word(given)]
        )
    }
}
