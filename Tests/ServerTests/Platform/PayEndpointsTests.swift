import Crypto
import Foundation
import HTTPTypes
import Journal
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// Payments, their notices, and the titles of their invoices.
struct PayEndpointsTests {
    @Test func `an order is unpaid until it is paid, and then says when`() async throws {
        var bench = try await PlatformBench.open()
        _ = try await bench.scan()
        let on = try #require(bench.document.page.controls.first { $0.tag == .button }?.label)
        try await bench.press(on, "submit", "to-payment")
        let number = try #require(bench.orderNumber)
        let before = try await bench.query(number).object
        #expect(before.text("trade_state") == "NOTPAY")
        #expect(before.object("amount").number("total") == 5_600)
        #expect(before["payer"] == nil)
        try await bench.press("pay")
        let paid = try await bench.query(number).object
        #expect(paid.text("trade_state") == "SUCCESS")
        #expect(paid.object("amount").number("payer_total") == 5_600)
        #expect(paid.object("payer").text("openid") == bench.access.openid)
        #expect(paid.text("success_time").wholeMatch(of: /2026-03-18T12:03:\d\d\+08:00/) != nil)
        #expect(paid.text("transaction_id").wholeMatch(of: /4200\d{24}/) != nil)
        let personal = Set(bench.made.card.values).subtracting([bench.access.openid])
        let text = try await bench.query(number).text
        #expect(personal.allSatisfy { !text.contains($0) }, "payment needs nobody's data but the openid")
    }

    @Test func `the notice opens with the visit's key, and its id lasts`() async throws {
        let bench = try await Self.paid()
        let answer = try await bench.call("pay", "/v3/pay/notices", authorization: bench.payHeader)
        let notices = try #require(answer.object["notices"] as? [[String: Any]])
        let notice = try #require(notices.first)
        #expect(notices.count == 1)
        #expect(notice.text("id").wholeMatch(of: /EV-202603181203\d\d01/) != nil)
        #expect(notice.text("event_type") == "TRANSACTION.SUCCESS")
        let resource = notice.object("resource")
        #expect(resource.text("algorithm") == "AEAD_AES_256_GCM")
        let sealed = try #require(Data(base64Encoded: resource.text("ciphertext")))
        let box = try AES.GCM.SealedBox(
            nonce: AES.GCM.Nonce(data: Data(resource.text("nonce").utf8)),
            ciphertext: sealed.dropLast(16),
            tag: sealed.suffix(16)
        )
        let plain = try AES.GCM.open(
            box,
            using: SymmetricKey(data: Data(bench.access.payKey.utf8)),
            authenticating: Data(resource.text("associated_data").utf8)
        )
        let inside = try #require(try JSONSerialization.jsonObject(with: plain) as? [String: Any])
        #expect(inside.text("trade_state") == "SUCCESS")
        #expect(inside.object("amount").number("total") == 5_600)
        let again = try await bench.call("pay", "/v3/pay/notices", authorization: bench.payHeader)
        #expect(again.body == answer.body)
    }

    @Test func `whoever is not the merchant gets nothing`() async throws {
        let bench = try await Self.paid()
        let number = bench.orderNumber ?? ""
        for header in [nil, "Bearer x", "WEILIAOPAY2-SHA256-RSA2048 mchid=\"1\",signature=\"2\""] {
            let answer = try await bench.call(
                "pay",
                "/v3/pay/transactions/out-trade-no/\(number)",
                ["mchid": bench.access.mchid],
                authorization: header
            )
            #expect(answer.status == 401)
            #expect(answer.object.text("code") == "SIGN_ERROR")
        }
        #expect(try await bench.query("1").object.text("code") == "ORDER_NOT_EXIST")
        let other = try await bench.call(
            "pay",
            "/v3/pay/transactions/out-trade-no/\(number)",
            ["mchid": "1"],
            authorization: bench.payHeader
        )
        #expect(other.status == 400)
    }

    @Test(arguments: [true, false])
    func `whether a phone must be given for a title is the merchant's flag`(_ isRequired: Bool) async throws {
        let field = Practice(
            id: "phone",
            shape: .field,
            settings: [
                "item": .word("phone-number"), "at": .word("invoice"), "required": .flag(isRequired),
                "marked": .word(isRequired ? "required" : "optional"),
            ]
        )
        var bench = try await Self.paid([field])
        let words = try await Self.titleAddress(bench).object.text("title_url").queryWords
        #expect(words["show_phone_cell"] == "true")
        #expect(words["must_input_phone"] == "\(isRequired)")
        #expect(words["show_email_cell"] == "false")
        let number = try #require(bench.orderNumber)
        #expect(try await Self.title(bench, of: number).status == 404, "nobody has filled it in")
        try await bench.press("to-invoice", "issue")
        let title = try await Self.title(bench, of: number).object
        #expect(title.text("type") == "INDIVIDUAL")
        #expect(title.text("name") == bench.made.card["real-name"])
        #expect(title.text("taxpayer_id").isEmpty)
        #expect(!title.text("phone").isEmpty)
        #expect(!title.text("phone").contains(bench.made.card["phone-number"] ?? "-"))
        #expect(title.text("email").isEmpty)
    }

    @Test func `a merchant without fields asks for a title alone, and the link leads to the platform's page`()
        async throws
    {
        var bench = try await Self.paid()
        let address = try await Self.titleAddress(bench).object.text("title_url")
        #expect(address.queryWords["must_input_phone"] == "false")
        #expect(address.queryWords["show_phone_cell"] == "false")
        let own = try await Self.titleAddress(bench, ["show_phone_cell": "true", "must_input_phone": "true"])
        #expect(own.object.text("title_url").queryWords["must_input_phone"] == "true")
        _ = try await bench.follow(address)
        #expect(URL(string: bench.document.address)?.host() == "pay.weiliao.localhost")
        #expect(bench.document.page.party == .chat)
        #expect(bench.document.page.controls.filter { !$0.name.isEmpty }.map(\.name) == ["title_type"])
    }

    @Test(arguments: [(false, false), (true, false), (true, true)])
    func `the title's page asks for what the flags say, and takes no form without it`(
        _ shows: Bool,
        _ must: Bool
    ) async throws {
        var bench = try await Self.paid()
        let number = try #require(bench.orderNumber)
        let flags = ["show_phone_cell": "\(shows)", "must_input_phone": "\(must)", "show_email_cell": "true"]
        let address = try await Self.titleAddress(bench, flags).object.text("title_url")
        _ = try await bench.follow(address)
        let page = bench.document.page
        let fields = page.controls.filter { !$0.name.isEmpty }
        #expect(fields.map(\.name) == (shows ? ["title_type", "mobile", "mail"] : ["title_type", "mail"]))
        #expect(fields.first { $0.name == "mobile" }?.isRequired == (shows ? must : nil))
        // Getting the address again adds nothing.
        let length = try await bench.range.journal.events(of: VisitID(rawValue: bench.made.visit)).count
        _ = try await bench.follow(address)
        #expect(try await bench.range.journal.events(of: VisitID(rawValue: bench.made.visit)).count == length)
        // The title alone is enough where the phone may be left out.
        let before = bench.document.address
        let alone = try await bench.range.server.answer(
            .post,
            before,
            headers: [.accept: "application/json", .contentType: "application/x-www-form-urlencoded"],
            body: TestRange.form(["press": "a1", "title_type": page.controls.first?.options.last ?? ""])
        )
        #expect(try alone.document.page.refusal == (must ? "demanded-phone-number" : nil))
        if must { try await bench.press("issue") }
        let title = try await Self.title(bench, of: number).object
        #expect(title.text("type") == (must ? "INDIVIDUAL" : "ORGANIZATION"))
        #expect(title.text("phone").isEmpty == !must)
        #expect(title.text("taxpayer_id") == (must ? "" : bench.made.card["taxpayer-number"]))
    }

    @Test func `the title's address is over after half an hour, and opens no other visit`() async throws {
        var bench = try await Self.paid()
        let address = try await Self.titleAddress(bench).object.text("title_url")
        let other = address.replacing("/\(bench.made.visit)/", with: "/\(String(repeating: "a", count: 16))/")
        #expect(try await bench.get(other).status == 404)
        #expect(try await bench.get(address.replacing("pay.weiliao", with: "api.weiliao")).status == 404)
        try await bench.strip("tomorrow")
        #expect(try await bench.get(address).headers[.location] == bench.document.address)
        #expect(bench.document.page.party == .phone)
    }

    @Test(
        arguments: [
            ["must_input_phone": "true"], ["must_input_phone": "yes"], ["source": "APP"], ["total_amount": "x"],
            ["total_amount": "-1"], ["openid": "o"], ["appid": "wl"],
        ]
    )
    func `a wrong word about a title is a parameter error`(_ words: [String: String]) async throws {
        let answer = try await Self.titleAddress(try await Self.paid(), words)
        #expect(answer.status == 400)
        #expect(answer.object.text("code") == "PARAM_ERROR")
    }

    private static func paid(_ practices: [Practice] = []) async throws -> PlatformBench {
        var bench = try await PlatformBench.open(practices)
        _ = try await bench.scan()
        try await AccountEndpointsTests.pay(&bench)
        return bench
    }

    private static func titleAddress(
        _ bench: PlatformBench,
        _ changed: [String: String] = [:]
    ) async throws -> DirectAnswer {
        let words = [
            "fapiao_apply_id": bench.orderNumber ?? "", "source": "WEB", "appid": bench.access.appid,
            "openid": bench.access.openid, "total_amount": "5600", "seller_name": "x",
        ].merging(changed) { $1 }
        return try await bench.call(
            "pay",
            "/v3/new-tax-control-fapiao/user-title/title-url",
            words,
            authorization: bench.payHeader
        )
    }

    private static func title(_ bench: PlatformBench, of number: String) async throws -> DirectAnswer {
        try await bench.call(
            "pay",
            "/v3/new-tax-control-fapiao/user-title",
            ["fapiao_apply_id": number, "scene": "WITH_WEILIAOPAY"],
            authorization: bench.payHeader
        )
    }
}
