import Flow
import Scenarios
import Vocabulary

/// What a shard tells of a visit: everything an answer needs, and nothing that it could change.
struct VisitView: Sendable {
    /// The visit's handle.
    var id: VisitID
    /// What it plays.
    var scenario: ScenarioID
    /// The merchant's name, for the page's chrome.
    var merchantName: String
    /// The host of each party, by the party's id.
    var hosts: [String: String]
    /// The host of the page that shows, where it is not its party's usual one; nil else.
    var pageHost: String?
    /// Accepted acts so far.
    var length: Int
    /// The visit's own clock.
    var clock: Moment
    /// The training identity.
    var card: IdentityCard
    /// What the screen shows.
    var page: Page
    /// What the page sends beside what the consumer does.
    var emissions: [Emission]
    /// How the page's address names the visit's order; nil where it names none.
    var orderName: OrderName?
    /// What the file holds that the page offers, a line each; empty where it offers none.
    var copy: [Fact]
    /// How the merchant's pages travel, where there is a choice.
    var transport: Transport.Manner
    /// What an app's own page authorises; nil on every other page.
    var authorising: AuthorisingPage?
    /// The app that has just brought the visit to the merchant, and knows its user; nil for none.
    var arrival: ScanApp?
    /// Says that the act paid something.
    var hasJustPaid = false
    /// What was shown of the visit's place so far.
    var shown: [Showing] = []
    /// Why the act was not taken; nil where it was, or where there was none.
    var refusal: Refusal?

    /// Tells of a visit; `page` is what it shows, where that is known already.
    init(_ visit: Visit, of id: VisitID, in script: Script, showing page: Page? = nil) {
        self.id = id
        scenario = script.scenario
        merchantName = script.merchantName
        hosts = script.hosts
        pageHost = visit.platformHost(in: script)
        length = visit.length
        clock = visit.clock
        card = visit.card
        self.page = page ?? visit.page(in: script)
        emissions = visit.emissions(in: script)
        orderName = visit.orderName(in: script)
        copy = visit.copy(in: script)
        transport = visit.transport(in: script)
        authorising = visit.authorising(in: script)
    }

    /// Says that the codes of its stickers hold plain addresses, where there is a choice.
    var startsPlain: Bool { transport == .upgraded }

    /// Where a party's pages are found; nil for a party without a host.
    func host(of party: Party) -> String? {
        (party == page.party ? pageHost : nil) ?? hosts[party.rawValue]
    }

    /// Says that a party's pages travel in plain, where there is a choice.
    func isPlain(_ party: Party) -> Bool { party == .merchant && transport == .plain }

    /// Says that the act was taken, or that there was none.
    var isTaken: Bool { refusal == nil }

    /// Says that somebody entered a value that is not the training identity's.
    var isForeign: Bool { refusal == .foreignValue }

    /// The stickers to be seen, in order.
    var stickers: [Sticker] { page.stickers }
}

extension Page {
    /// The stickers on the page, in reading order.
    var stickers: [Sticker] { blocks.compactMap { if case .sticker(let sticker) = $0 { sticker } else { nil } } }
}
