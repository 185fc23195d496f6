import Foundation
package import Vocabulary

/// One visit held open by a client: its page, its address, and the training identity that belongs to it.
package struct Session: Sendable {
    /// Follows this many redirects and no more.
    static let redirectLimit = 5
    /// Asks a busy server this often before it gives up.
    static let busyLimit = 4
    /// Fewer figures than this are no number of an order.
    private static let shortestNumber = 6

    private let wire: any Wire
    private let targets: AllowedTargets
    private var address: WebAddress
    /// The page as it stands.
    package private(set) var document: VisitDocument
    /// The request that brought it.
    package private(set) var exchange: Exchange
    /// What went wrong on the way to it and was mended by asking once more; nil where nothing did.
    package private(set) var setback: Setback?
    /// The only values that may be entered.
    package let card: IdentityCard
    /// What the page as it stands has sent of the training identity by itself.
    package private(set) var sends: [Sent] = []
    private let canaries: Canaries
    private var jar = CookieJar()
    /// What of the training identity the last form carried over a plain connection.
    package private(set) var exposed: [Demand] = []

    /// Says that the page came over a plain connection.
    package var isPlain: Bool { address.scheme == "http" }

    /// Makes a visit and opens its site page.
    ///
    /// - Parameters:
    ///   - scenario: What to visit, by whatever id the server knows it.
    ///   - seed: Where the visit's chance comes from.
    ///   - base: The server's address.
    ///   - wire: What carries the exchanges.
    ///   - targets: Which hosts may be touched.
    ///   - isMember: Says that the visit is opened with the account of a member.
    /// - Throws: ``WalkerError``.
    package init(
        opening scenario: ScenarioID,
        seed: String,
        at base: String,
        over wire: any Wire,
        within targets: AllowedTargets = AllowedTargets(),
        asMember isMember: Bool = false
    ) async throws {
        let door = try WebAddress(base).following("/__admin/visits")
        let courier = Courier(wire: wire, targets: targets)
        let account = isMember ? ["account": "member"] : [:]
        let words = ["scenario": scenario.rawValue, "seed": seed].merging(account) { word, _ in word }
        let wish = try JSONEncoder().encode(words)
        let headers = [WireHeader("Accept", "application/json"), WireHeader("Content-Type", "application/json")]
        let made = try await courier.send(
            WireRequest(method: "POST", url: door.description, headers: headers, body: Array(wish))
        )
        guard made.response.status == 201 else { throw Courier.unexpected(made.response, to: "making a visit") }
        let opening = try Courier.decoded(VisitOpening.self, from: made.response)
        card = Self.card(from: opening.card)
        canaries = Canaries(card)
        let own = wire.following(VisitID(rawValue: opening.visit), as: card)
        self.wire = own
        self.targets = targets
        let site = try made.address.following(opening.address)
        let answer = try await Courier(wire: own, targets: targets).page(at: site)
        address = try answer.address.following(answer.document.address)
        document = answer.document
        exchange = answer.exchange
        setback = answer.setback
        try await report()
    }

    /// Goes to a visit that is there already, or makes one where the address is that of a printed sticker.
    ///
    /// - Parameters:
    ///   - place: The address of a page, or of a sticker.
    ///   - card: The training identity of a visit that is there, as far as the caller was told it.
    ///   - wire: What carries the exchanges.
    ///   - targets: Which hosts may be touched.
    /// - Throws: ``WalkerError``.
    package init(
        at place: String,
        knowing card: [String: String],
        over wire: any Wire,
        within targets: AllowedTargets = AllowedTargets()
    ) async throws {
        let courier = Courier(wire: wire, targets: targets)
        let headers = [WireHeader("Accept", "application/json")]
        let first = try await courier.send(WireRequest(url: place, headers: headers))
        guard first.response.status == 200 || first.response.status == 201 else {
            throw Courier.unexpected(first.response, to: "going to \(place)")
        }
        if first.response.status == 201 {
            let opening = try Courier.decoded(VisitOpening.self, from: first.response)
            self.card = Self.card(from: opening.card)
            canaries = Canaries(self.card)
            let own = wire.following(VisitID(rawValue: opening.visit), as: self.card)
            self.wire = own
            address = try first.address.following(opening.address)
        } else {
            self.card = Self.card(from: card)
            canaries = Canaries(self.card)
            // The first part of a page's path is its visit's handle.
            let handle = first.address.path.split(separator: "/").first.map(String.init) ?? ""
            self.wire = wire.following(VisitID(rawValue: handle), as: self.card)
            address = first.address
        }
        self.targets = targets
        let answer = try await Courier(wire: self.wire, targets: targets).page(at: address)
        address = try answer.address.following(answer.document.address)
        document = answer.document
        exchange = answer.exchange
        try await report()
    }

    private var reporter: Reporter {
        Reporter(wire: wire, targets: targets, canaries: canaries, page: address, jar: jar)
    }

    /// Sends what the page sends as soon as it is there.
    private mutating func report() async throws {
        var reporter = reporter
        sends = try await reporter.atOnce(document.resources ?? [])
        jar = reporter.jar
    }

    /// Presses a control with what stands in its form.
    ///
    /// - Parameters:
    ///   - target: The control's target.
    ///   - values: The fields, by name.
    /// - Returns: What the page's scripts sent of the training identity when the form went out.
    /// - Throws: ``WalkerError``.
    @discardableResult
    package mutating func press(_ target: String, values: [String: String] = [:]) async throws -> [Sent] {
        var reporter = reporter
        let sent = try await reporter.onSubmit(document.resources ?? [], values: values)
        jar = reporter.jar
        let fields = [(name: "press", value: target)] + values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let headers = [
            WireHeader("Accept", "application/json"),
            WireHeader("Content-Type", "application/x-www-form-urlencoded"),
        ]
        let request = WireRequest(
            method: "POST",
            url: address.description,
            headers: headers,
            body: FormBody.bytes(of: fields)
        )
        let isReadable = isPlain
        try await take(try await Courier(wire: wire, targets: targets).page(request, sent: values.keys.sorted()))
        exposed = isReadable ? Set(canaries.hits(in: request, from: exchange.host).map(\.item)).sorted() : []
        return sent
    }

    /// Looks at the page once more, for what comes late.
    ///
    /// - Returns: Whether another page is there now.
    /// - Throws: ``WalkerError``.
    package mutating func look() async throws -> Bool {
        let answer = try await Courier(wire: wire, targets: targets).page(at: address)
        guard answer.document != document else { return false }
        try await take(answer)
        return true
    }

    /// Scans the code of a sticker on the page.
    ///
    /// - Parameter sticker: The sticker.
    /// - Throws: ``WalkerError`` with the code `noSticker` where the page holds no code for it.
    package mutating func scan(_ sticker: Sticker) async throws {
        guard let code = document.codes[sticker.scan.target] else {
            throw WalkerError(.noSticker, "the site page holds no code for the sticker \(sticker.scan.target)")
        }
        try await take(try await Courier(wire: wire, targets: targets).page(at: try address.following(code)))
    }

    /// The figures by which the page's address names something; nil where it names nothing by figures alone.
    ///
    /// A value of the training identity is none: it names a person.
    package var figures: String? {
        let query = address.path.drop { $0 != "?" }.dropFirst()
        return query.split(separator: "&").compactMap { $0.split(separator: "=").last.map(String.init) }.first {
            value in
            value.count >= Self.shortestNumber && value.allSatisfy { $0.isASCII && $0.isNumber }
                && !card.values.values.contains(value)
        }
    }

    /// Asks for the page's own address with other figures in it, and answers what comes; the visit stays where it is.
    ///
    /// - Parameter figures: Those of another visit that the same client has opened; never anybody else's.
    /// - Returns: The page; nil where the server shows none.
    /// - Throws: ``WalkerError``.
    package func page(under figures: String) async throws -> Page? {
        guard let own = self.figures else { return nil }
        var other = address
        other.path = other.path.replacing("=\(own)", with: "=\(figures)")
        let headers = [WireHeader("Accept", "application/json")]
        let courier = Courier(wire: wire, targets: targets)
        let answer = try await courier.send(
            WireRequest(url: other.description, headers: headers),
            isOfPage: true
        )
        guard answer.response.status == 200 else { return nil }
        return try Courier.document(in: answer.response).page
    }

    private mutating func take(_ answer: Courier.PageAnswer) async throws {
        document = answer.document
        exchange = answer.exchange
        setback = answer.setback
        // An address that cannot be read was refused by the courier already.
        address = answer.documentAddress
        try await report()
    }

    private static func card(from values: [String: String]) -> IdentityCard {
        var known: [Demand: String] = [:]
        for (id, value) in values { if let demand = Demand(rawValue: id) { known[demand] = value } }
        return IdentityCard(values: known)
    }
}
