import Scenarios
import Testing
import Vocabulary

@testable import Server

/// The phone number of a tap, and what the page's script calls were answered.
struct MiniProgramEndpointsTests {
    @Test func `a tap gives a code, and the code the number once`() async throws {
        var bench = try await Self.before("phone-number")
        try await bench.press("sheet-allow")
        let tapped = try await bench.bridge("getPhoneNumber")
        #expect(tapped.text("errMsg") == "getPhoneNumber:ok")
        let info = try await Self.turnIn(tapped.text("code"), bench).object("phone_info")
        #expect(info.text("phoneNumber") == bench.made.card["phone-number"])
        #expect(info.text("purePhoneNumber") == bench.made.card["phone-number"])
        #expect(info.text("countryCode") == "86")
        #expect(info.object("watermark").text("appid") == bench.access.miniAppid)
        #expect(try await Self.turnIn(tapped.text("code"), bench).number("errcode") == 40029)
    }

    @Test func `who denies gives no code`() async throws {
        var bench = try await Self.before("phone-number")
        try await bench.press("sheet-deny")
        let tapped = try await bench.bridge("getPhoneNumber")
        #expect(tapped.text("errMsg") == "getPhoneNumber:fail user deny")
        #expect(tapped["code"] == nil)
    }

    @Test func `a number that a form took is not the platform's to give`() async throws {
        var bench = try await PlatformBench.open([TestScript.phoneField])
        _ = try await bench.scan()
        try await AccountEndpointsTests.pay(&bench)
        #expect(try await bench.bridge("getPhoneNumber").number("errno") == 104)
    }

    @Test func `what nobody was asked for says why it could not be`() async throws {
        var bench = try await PlatformBench.open([TestScript.phoneField])
        _ = try await bench.scan()
        let declared = try await bench.bridge("getPhoneNumber")
        #expect(declared.number("errno") == 104)
        #expect(declared.text("errMsg") == "getPhoneNumber:fail privacy permission is not authorized")
        let undeclared = try await bench.bridge("getLocation")
        #expect(undeclared.number("errno") == 112)
        #expect(undeclared.text("errMsg") == "getLocation:fail api scope is not declared in the privacy agreement")
    }

    @Test(arguments: [("sheet-allow", "getLocation:ok", true), ("sheet-deny", "getLocation:fail auth deny", false)])
    func `location is told as it was answered`(_ label: String, _ words: String, _ isThere: Bool) async throws {
        var bench = try await Self.before("precise-location")
        try await bench.press(label)
        let answer = try await bench.bridge("getLocation")
        #expect(answer.text("errMsg") == words)
        let place = (bench.made.card["precise-location"] ?? "").split(separator: ",").compactMap { Double($0) }
        #expect((answer["latitude"] as? Double) == (isThere ? place.first : nil))
        #expect((answer["longitude"] as? Double) == (isThere ? place.last : nil))
        let setting = try await bench.bridge("getSetting").object("authSetting")
        #expect(setting["scope.userLocation"] as? Bool == isThere)
    }

    @Test func `consent is needed until somebody has agreed`() async throws {
        var bench = try await Self.before("phone-number")
        let before = try await bench.bridge("getPrivacySetting")
        #expect(before["needAuthorization"] as? Bool == true)
        #expect(before.text("privacyContractName") == "《遇见面馆用户隐私保护指引》")
        try await bench.press("sheet-allow")
        #expect(try await bench.bridge("getPrivacySetting")["needAuthorization"] as? Bool == false)
    }

    @Test func `a browser has no bridge to log in by`() async throws {
        var bench = try await PlatformBench.open(with: PlatformBench.browser)
        _ = try await bench.scan()
        #expect(try await bench.bridge("login")["code"] == nil)
        #expect(try await bench.bridge("doEverything").number("errcode") == 40097)
    }

    private static func before(_ demand: String) async throws -> PlatformBench {
        let wall = Practice(
            id: "wall",
            shape: .gate,
            settings: ["demands": .words([demand]), "before": .word("menu"), "refusal": .word("passes")]
        )
        var bench = try await PlatformBench.open([wall])
        _ = try await bench.scan()
        try await bench.press("gate-\(demand)-give")
        return bench
    }

    private static func turnIn(_ code: String, _ bench: PlatformBench) async throws -> [String: Any] {
        let token = try await bench.accountToken()
        return try await bench.send(
            "account",
            "/wxa/business/getuserphonenumber?access_token=\(token)",
            #"{"code":"\#(code)"}"#
        ).object
    }
}
