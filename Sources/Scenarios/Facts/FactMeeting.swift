import Vocabulary

/// One asking as the switches put it on a visit's way: what an inspector meets, and what comes of refusing it.
struct FactMeeting: Hashable, Sendable {
    /// How it is met.
    enum Manner: Hashable, Sendable {
        /// On a page that one passes, whatever one does.
        case page
        /// As an offer beside the service.
        case offer
        /// As a field of a form.
        case field
        /// Once more, by whoever refused it before.
        case again
        /// Only by who looks behind something or chooses a way: honest people may differ.
        case aside

        /// Says that whoever walks there meets it.
        var isSure: Bool { self != .aside }
    }

    /// What asks.
    var practice: PracticeID
    /// What is wanted, together.
    var demands: [Demand]
    /// Where.
    var stage: Stage
    /// How it is met.
    var manner: Manner
    /// What may be said to stand beside it about being compulsory.
    var marks: [FactChoice] = [.optional, .unmarked]
    /// What comes of refusing it.
    var refusing: [FactChoice] = [.wentOn]
    /// Says that nobody who refuses comes further.
    var isWall = false
    /// What is said of the purpose; nil where there is no room to say it.
    var purpose: FactChoice?
    /// Says that its own page links the privacy notice.
    var linksNotice = false
    /// Says that a privacy notice was linked there or before, to somebody who gives whatever is asked.
    var isNoticed = false
    /// How the consent to something sensitive is taken.
    var consent: SensitiveConsent?
    /// What a guardian has to do.
    var guardian: Field.Guardian?
    /// Says that it is a question of its own on a page that asks more.
    var isPrompt: Bool { manner == .page || manner == .again }
}

extension FactMeeting {
    /// A gate, before its own milestone.
    init(_ gate: Gate, at stage: Stage) {
        self.init(practice: gate.id, demands: gate.demands, stage: stage, manner: .page)
        let isWithoutWay = gate.outcome == .blocks
        marks = gate.claimsNeed ? [.required] : isWithoutWay ? [.required, .unmarked] : [.optional, .unmarked]
        isWall = gate.outcome.losesMilestone
        refusing =
            switch gate.outcome {
            case .blocks: [.blocked]
            case .loops, .deadEnds: [.deadEnd, .blocked]
            case .delays: [.waited]
            case .degrades: [.lesser]
            case .costsMore: [.dearer]
            case .stumbles, .passes: [.wentOn]
            }
        if isWall, gate.before == .invoice { refusing = [.noInvoice] }
        purpose = FactChoice(gate.purpose)
        linksNotice = gate.showsNotice
        consent = gate.consent
    }

    /// A field of a form.
    init(_ field: Field, at stage: Stage) {
        self.init(practice: field.id, demands: field.demands, stage: stage, manner: .field)
        marks =
            switch field.mark {
            case .required: [.required]
            case .optional: [.optional]
            case .unmarked: [.unmarked]
            }
        isWall = field.isRequired
        if isWall { refusing = stage == .invoice ? [.noInvoice] : [.blocked] }
        purpose = FactChoice(field.purpose)
        linksNotice = field.showsNotice
        consent = field.consent
        guardian = field.guardian
    }

    /// An offer beside the service.
    init(_ banner: Banner, at stage: Stage) {
        self.init(
            practice: banner.id,
            demands: [banner.demand],
            stage: stage,
            manner: banner.isPlain ? .offer : .aside,
            linksNotice: banner.linksNotice
        )
    }
}

extension FactChoice {
    /// What an inspector reads of a purpose.
    fileprivate init(_ purpose: Gate.Purpose) {
        switch purpose {
        case .stated, .earlier: self = .stated
        case .vague: self = .vague
        case .silent: self = .nothing
        }
    }
}
