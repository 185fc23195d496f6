import Flow
import Foundation
import HTTPTypes
import Journal
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// A phone at a made-up merchant, and beside it the merchant's back end with its access to the platform.
struct PlatformBench {
    /// What is opened at a visit's making.
    struct Made: Decodable {
        var visit: String
        var address: String
        var card: [String: String]
        var platform: Access
    }

    /// What a back end is handed.
    struct Access: Decodable, Equatable {
        var appid: String
        var mchid: String
        var miniAppid: String
        var miniOpenid: String
        var openid: String
        var parkPid: String
        var payKey: String
        var secret: String
        var orderTemplateId: String
        var templateId: String
        var unionid: String
        var walletAppId: String
        var bases: [String: String]

        private enum CodingKeys: String, CodingKey {
            case appid
            case mchid
            case miniAppid = "mini_appid"
            case miniOpenid = "mini_openid"
            case openid
            case parkPid = "park_pid"
            case payKey = "pay_key"
            case secret
            case orderTemplateId = "order_template_id"
            case templateId = "template_id"
            case unionid
            case walletAppId = "wallet_app_id"
            case bases
        }
    }

    /// Where payments are told, for a bench that wants it.
    static let notifyURL = "http://localhost:9000/paid"
    static let chat = "Mozilla/5.0 Mobile Weiliao/8.0.50"
    static let wallet = "Mozilla/5.0 Mobile ZhifuClient/10.5"
    static let browser = "Mozilla/5.0 Mobile"

    let range: TestRange
    let made: Made
    /// What the phone says of itself.
    var userAgent = chat
    /// The page on the phone's screen.
    private(set) var document: TestRange.Document

    var access: Access { made.platform }

    /// Serves a merchant with some practices and opens a visit at it.
    static func open(
        _ practices: [Practice] = [],
        at merchant: Merchant = noodleShop,
        circumstances: [Circumstance] = [],
        faults: [SeededFault] = [],
        seed: String = "bench",
        with userAgent: String = chat,
        journal place: JournalStore.Place = .memory,
        tellingPayments post: (@Sendable (Posting) async -> Bool)? = nil
    ) async throws -> Self {
        let scenario = Scenario(
            id: "bench",
            title: Bilingual("试验", "trial"),
            merchant: merchant.id,
            service: merchant.service,
            practices: practices,
            circumstances: circumstances,
            faults: faults
        )
        let script = Script(scenario, merchant: merchant, wording: Wording(messages: [:]))
        let range = try await TestRange.open(
            place,
            offers: [TestScript.offer(script)],
            secret: "bench",
            post: post ?? { _ in false }
        )
        return try await open(on: range, seed: seed, with: userAgent, notifyURL: post.map { _ in notifyURL })
    }

    /// The same phone and back end after the server has started anew on its journal.
    func restarted() async throws -> Self {
        Self(range: try await TestRange.open(range.journal), made: made, userAgent: userAgent, document: document)
    }

    /// Opens a visit on a range that is there.
    static func open(
        on range: TestRange,
        seed: String,
        with userAgent: String = chat,
        notifyURL: String? = nil
    ) async throws -> Self {
        let told = notifyURL.map { #","notify_url":"\#($0)""# } ?? ""
        let wish = #"{"scenario":"bench","seed":"\#(seed)"\#(told)}"#
        let answer = try await range.admin(.post, "/__admin/visits", wish)
        try #require(answer.status == 201)
        let made: Made = try answer.decoded()
        return Self(
            range: range,
            made: made,
            userAgent: userAgent,
            document: try await range.get(made.address).document
        )
    }

    /// The number of the order, where the page on the screen tells it.
    var orderNumber: String? {
        document.page.blocks.lazy.compactMap { block -> String? in
            guard case .facts(let facts) = block else { return nil }
            return facts.first { $0.label == "order-number" }?.value
        }.first
    }

    /// What the pay interface says of an order.
    func query(_ number: String) async throws -> DirectAnswer {
        try await call(
            "pay",
            "/v3/pay/transactions/out-trade-no/\(number)",
            ["mchid": access.mchid],
            authorization: payHeader
        )
    }

    // MARK: the phone

    /// Gets an address as the phone does, following nothing.
    func get(_ address: String, asJSON: Bool = true) async throws -> DirectAnswer {
        try await range.server.answer(
            .get,
            address,
            headers: [.accept: asJSON ? "application/json" : "text/html", .userAgent: userAgent]
        )
    }

    /// The addresses through which the phone comes to a page.
    mutating func follow(_ address: String) async throws -> [String] {
        var way = [address]
        for _ in 0..<6 {
            let answer = try await get(way.last ?? "")
            guard let next = answer.headers[.location] else {
                document = try answer.document
                return way
            }
            way.append(next)
        }
        return way
    }

    /// Scans a code at the site.
    @discardableResult
    mutating func scan(_ place: Int = 0) async throws -> [String] {
        if document.codes.isEmpty { try await strip("site") }
        let codes = document.page.stickers.compactMap { document.codes[$0.scan.target] }
        return try await follow(codes[place])
    }

    /// Presses the control with that label, the form filled in from the card.
    mutating func press(_ labels: String..., at location: SourceLocation = #_sourceLocation) async throws {
        for label in labels { document = try await answer(to: label, at: location).document }
    }

    /// Presses a control of the strip.
    mutating func strip(_ press: String) async throws { document = try await post(press, [:]).document }

    /// What is answered to a press as a browser makes it: the way on.
    func way(after label: String, at location: SourceLocation = #_sourceLocation) async throws -> String {
        let answer = try await answer(to: label, asJSON: false, at: location)
        return try #require(answer.headers[.location], sourceLocation: location)
    }

    private func answer(
        to label: String,
        asJSON: Bool = true,
        at location: SourceLocation
    ) async throws -> DirectAnswer {
        let controls = document.page.controls
        let known = controls.filter { !$0.target.isEmpty }.map(\.label)
        let control = try #require(
            controls.first { $0.label == label && !$0.target.isEmpty },
            "no \(label) among \(known)",
            sourceLocation: location
        )
        return try await post(control.target, filled, asJSON: asJSON)
    }

    /// Every field of the page, filled in.
    private var filled: [String: String] {
        var values: [String: String] = [:]
        for control in document.page.controls where !control.name.isEmpty {
            let item = [
                "item-licence-plate": "licence-plate", "item-phone-number": "phone-number", "item-email": "email",
            ]
            if let id = item.first(where: { control.label.hasPrefix($0.key) })?.value {
                values[control.name] = made.card[id]
            } else if let option = control.options.first {
                values[control.name] = option
            } else if control.inputType == "checkbox" {
                values[control.name] = "on"
            } else if control.inputType == "number" {
                values[control.name] = "2"
            }
        }
        return values
    }

    private func post(_ press: String, _ values: [String: String], asJSON: Bool = true) async throws -> DirectAnswer {
        try await range.server.answer(
            .post,
            document.address,
            headers: [
                .accept: asJSON ? "application/json" : "text/html", .userAgent: userAgent,
                .contentType: "application/x-www-form-urlencoded",
            ],
            body: TestRange.form(values.merging(["press": press]) { $1 })
        )
    }

    // MARK: the back end

    /// Calls an interface with what stands behind the question mark.
    func call(
        _ base: String,
        _ path: String,
        _ query: [String: String] = [:],
        authorization: String? = nil
    ) async throws -> DirectAnswer {
        let address = try #require(access.bases[base]) + path
        let pairs = String(decoding: TestRange.form(query), as: UTF8.self)
        var headers: HTTPFields = [:]
        headers[.authorization] = authorization
        return try await range.server.answer(
            .get,
            query.isEmpty ? address : "\(address)?\(pairs)",
            headers: headers
        )
    }

    /// Posts JSON to an interface.
    func send(_ base: String, _ path: String, _ json: String) async throws -> DirectAnswer {
        try await range.server.answer(
            .post,
            try #require(access.bases[base]) + path,
            headers: [.contentType: "application/json"],
            body: Array(json.utf8)
        )
    }

    /// Posts a form to the wallet's gateway.
    func form(_ base: String, _ path: String, _ fields: [String: String]) async throws -> DirectAnswer {
        try await range.server.answer(
            .post,
            try #require(access.bases[base]) + path,
            headers: [.contentType: "application/x-www-form-urlencoded"],
            body: TestRange.form(fields)
        )
    }

    /// The merchant's own token.
    func accountToken() async throws -> String {
        let words = ["grant_type": "client_credential", "appid": access.appid, "secret": access.secret]
        return try await call("account", "/cgi-bin/token", words).object.text("access_token")
    }

    /// Turns a code of authorisation in.
    func exchange(_ code: String, secret: String? = nil) async throws -> [String: Any] {
        let words = [
            "appid": access.appid, "secret": secret ?? access.secret, "code": code,
            "grant_type": "authorization_code",
        ]
        return try await call("account", "/sns/oauth2/access_token", words).object
    }

    /// What a call of the script bridge was answered.
    func bridge(_ api: String) async throws -> [String: Any] {
        try await call("account", "/wxa/bridge", ["access_token": try await accountToken(), "api": api]).object
    }

    /// The header by which the pay interface knows the merchant.
    var payHeader: String {
        #"WEILIAOPAY2-SHA256-RSA2048 mchid="\#(access.mchid)",nonce_str="n",timestamp="1",serial_no="1",signature="\#(access.secret)""#
    }

    // MARK: merchants

    static let noodleShop = merchant("yujian", .dineIn)

    static func merchant(_ id: MerchantID, _ service: Service) -> Merchant {
        Merchant(
            id: id,
            name: Bilingual("遇见面馆", "Yujian Noodles"),
            service: service,
            host: id.rawValue,
            account: "遇见面馆服务号",
            app: "遇见App",
            look: "plain",
            place: "A05",
            stickerSpot: "桌角",
            menu: [Merchant.Dish(category: "面", name: "牛肉面", portion: "碗", price: Fen(2_800))]
        )
    }

    static func carPark(_ lotCode: Merchant.LotCode = .inLot) -> Merchant {
        Merchant(
            id: "yuting",
            name: Bilingual("遇停停车", "Yuting Park"),
            service: .parking,
            host: "yuting",
            account: "遇停服务号",
            app: "遇停App",
            look: "plain",
            place: "B2",
            stickerSpot: "立柱",
            tariff: Tariff(freeMinutes: 15, perHour: Fen(600), dailyCap: Fen(6_000), leaveWithinMinutes: 15),
            lotCode: lotCode,
            stayMinutes: 130
        )
    }
}

extension DirectAnswer {
    /// The body as an object of JSON; empty where it is none.
    var object: [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]) ?? [:]
    }
}

extension [String: Any] {
    /// The text of a member; empty where there is none.
    func text(_ name: String) -> String { self[name] as? String ?? "" }

    /// The whole number of a member; nil where there is none.
    func number(_ name: String) -> Int? { self[name] as? Int }

    /// The object of a member; empty where there is none.
    func object(_ name: String) -> [String: Any] { self[name] as? [String: Any] ?? [:] }
}

extension String {
    /// The words behind an address's question mark, decoded.
    var queryWords: [String: String] {
        let items = URLComponents(string: self)?.queryItems ?? []
        return Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { first, _ in first })
    }
}
