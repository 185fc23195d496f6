import Measurement
import Vocabulary

/// One walk, as the JSON report says it: what was asked on which page, and nothing that a consumer typed.
struct WalkDocument: Codable, Hashable {
    var policy: Policy
    var persona: PersonaID
    var entryIndex: Int
    var sticker: [String]
    var end: Trace.End
    /// What whoever came back some days later met; nil on walks that do not.
    var comeback: ReturnSeen?
    var pages: [PageDocument]

    /// The document of a trace.
    init(_ trace: Trace) {
        policy = trace.policy
        persona = trace.persona
        entryIndex = trace.entryIndex
        sticker = trace.entry?.words ?? []
        end = trace.end
        comeback = trace.returnSeen
        pages = trace.steps.map(PageDocument.init)
    }
}

/// One page of a walk.
struct PageDocument: Codable, Hashable {
    var title: String
    var party: Party
    var stage: Stage
    var clock: String
    var request: Exchange
    var milestones: [Milestone]
    var asks: [AskDocument]
    var sends: [Sent]?
    var notice: NoticeSeen?
    /// The messages on the phone; nil on other pages.
    var messages: [MessageSeen]?
    /// What the merchant holds, where the page tells; nil on others.
    var account: AccountSeen?
    /// The card with a term that the page offers; nil where it offers none.
    var card: CardSeen?
    /// How an attempt at a right went; nil where none was made.
    var right: RightSeen?
    /// What had gone wrong that was nobody's doing; nil on most pages.
    var setback: Setback?
    var pressed: String?

    /// The document of a step.
    init(_ step: Trace.Step) {
        title = step.page.title
        party = step.page.party
        stage = step.sighting.stage
        clock = step.clock.text
        request = step.exchange
        request.host = Self.withoutPort(step.exchange.host)
        milestones = step.sighting.milestones
        asks = step.sighting.asks.map(AskDocument.init)
        sends = step.sends.isEmpty ? nil : step.sends
        notice = step.sighting.notice
        messages = step.page.party == .phone ? step.sighting.messages : nil
        account = step.sighting.account
        card = step.sighting.card
        right = step.sighting.right
        setback = step.setback
        pressed = step.pressed
    }

    /// The host alone: a port is another one in every run.
    static func withoutPort(_ host: String) -> String {
        guard let colon = host.lastIndex(of: ":") else { return host }
        let port = host[host.index(after: colon)...]
        return port.allSatisfy(\.isNumber) && !host.hasSuffix("]") ? String(host[..<colon]) : host
    }
}

/// One asking.
struct AskDocument: Codable, Hashable {
    var wants: [Want]
    var source: Ask.Source
    var label: String
    var answer: Ask.Answer
    var isMarkedRequired: Bool
    var isPreTicked: Bool
    var purpose: Ask.Purpose
    var hasNotice: Bool
    var refusalLabel: String?

    /// The document of an ask.
    init(_ ask: Ask) {
        wants = ask.wants
        source = ask.source
        label = ask.label
        answer = ask.answer
        isMarkedRequired = ask.isMarkedRequired
        isPreTicked = ask.isPreTicked
        purpose = ask.purpose
        hasNotice = ask.hasNotice
        refusalLabel = ask.refusalLabel
    }
}
