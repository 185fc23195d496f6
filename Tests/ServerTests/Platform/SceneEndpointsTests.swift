import Foundation
import HTTPTypes
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// Follow codes with a word of the merchant's own.
struct SceneEndpointsTests {
    private static func create(_ bench: PlatformBench, _ json: String) async throws -> [String: Any] {
        let token = try await bench.accountToken()
        return try await bench.send("account", "/cgi-bin/qrcode/create?access_token=\(token)", json).object
    }

    private static func order(_ action: String, _ scene: String, seconds: Int? = 604_800) -> String {
        let life = seconds.map { #""expire_seconds":\#($0),"# } ?? ""
        return #"{\#(life)"action_name":"\#(action)","action_info":{"scene":{\#(scene)}}}"#
    }

    private static func picture(
        _ bench: PlatformBench,
        _ ticket: String,
        host: String = "mp.weiliao.localhost:8080"
    ) async throws
        -> DirectAnswer
    {
        try await bench.range.server.answer(.get, "http://\(host)/cgi-bin/showqrcode?ticket=\(ticket)")
    }

    @Test(
        arguments: [
            ("QR_STR_SCENE", #""scene_str":"shop12_t05""#), ("QR_SCENE", #""scene_id":4294967295"#),
            ("QR_LIMIT_SCENE", #""scene_id":100000"#), ("QR_LIMIT_STR_SCENE", #""scene_str":"门口""#),
        ]
    )
    func `a code is made, shown as a picture, and leads to the visit`(_ action: String, _ scene: String) async throws {
        let bench = try await PlatformBench.open()
        let made = try await Self.create(bench, Self.order(action, scene))
        #expect(made.number("expire_seconds") == (action.contains("LIMIT") ? nil : 604_800))
        let picture = try await Self.picture(bench, made.text("ticket"))
        #expect(picture.status == 200 && picture.headers[.contentType] == "image/png")
        let code = try #require(QRCode(made.text("url")))
        #expect(picture.body == code.png())
        #expect(try await bench.get(made.text("url")).headers[.location] == bench.document.address)
        #expect(!made.text("ticket").contains("shop12"), "a ticket tells nobody what it is for")
    }

    @Test func `two words have two codes, and the same word the same`() async throws {
        let bench = try await PlatformBench.open()
        let tickets = try await [
            Self.create(bench, Self.order("QR_LIMIT_STR_SCENE", #""scene_str":"a""#)),
            Self.create(bench, Self.order("QR_LIMIT_STR_SCENE", #""scene_str":"b""#)),
            Self.create(bench, Self.order("QR_LIMIT_STR_SCENE", #""scene_str":"a""#)),
        ].map { $0.text("ticket") + $0.text("url") }
        #expect(tickets[0] == tickets[2] && tickets[0] != tickets[1])
    }

    @Test func `a code that ends is shown as long as it lives, by the visit's clock`() async throws {
        var bench = try await PlatformBench.open()
        let order = Self.order("QR_STR_SCENE", #""scene_str":"x""#, seconds: 3_600)
        let ticket = try await Self.create(bench, order).text("ticket")
        #expect(try await Self.picture(bench, ticket).status == 200)
        try await bench.strip("tomorrow")
        #expect(try await Self.picture(bench, ticket).status == 404)
    }

    @Test func `pictures are shown on their host alone, and to tickets alone`() async throws {
        let bench = try await PlatformBench.open()
        let ticket = try await Self.create(bench, Self.order("QR_STR_SCENE", #""scene_str":"x""#)).text("ticket")
        #expect(try await Self.picture(bench, ticket, host: "api.weiliao.localhost:8080").status == 404)
        #expect(try await Self.picture(bench, ticket, host: "192.168.1.5:8080").status == 200)
        for wrong in ["", "gQ", "gQx", String(ticket.dropLast()), ticket + "A", String(ticket.dropFirst(2))] {
            #expect(try await Self.picture(bench, wrong).status == 404, "\(wrong)")
        }
    }

    @Test(
        arguments: [
            ("QR_STR_SCENE", #""scene_str":"""#), ("QR_STR_SCENE", #""scene_id":1"#), ("QR_SCENE", #""scene_id":0"#),
            ("QR_LIMIT_SCENE", #""scene_id":100001"#), ("QR_OTHER", #""scene_id":1"#),
            ("QR_STR_SCENE", #""scene_str":"\#(String(repeating: "x", count: 65))""#),
        ]
    )
    func `a wrong word is no scene`(_ action: String, _ scene: String) async throws {
        let bench = try await PlatformBench.open()
        #expect(try await Self.create(bench, Self.order(action, scene)).number("errcode") == 40_053)
    }

    @Test func `a code that would live too long, or is nobody's, is not made`() async throws {
        let bench = try await PlatformBench.open()
        for seconds in [0, -1, 2_592_001] {
            let order = Self.order("QR_STR_SCENE", #""scene_str":"x""#, seconds: seconds)
            #expect(try await Self.create(bench, order).number("errcode") == 40_097)
        }
        let order = Self.order("QR_STR_SCENE", #""scene_str":"x""#)
        let answer = try await bench.send("account", "/cgi-bin/qrcode/create?access_token=x", order)
        #expect(answer.object.number("errcode") == 40_001)
    }
}
