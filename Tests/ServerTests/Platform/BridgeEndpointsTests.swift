import Foundation
import Testing
import Vocabulary

@testable import Server

/// What a merchant's own page is told by the script bridge.
struct BridgeEndpointsTests {
    @Test(arguments: BridgeCall.Interface.allCases)
    func `the page is told what the back end is told`(_ interface: BridgeCall.Interface) async throws {
        var bench = try await PlatformBench.open([AuthoriseEndpointsTests.profileWall])
        _ = try await bench.scan()
        let folder = "http://yujian.localhost:8080/\(bench.made.visit)/bridge"
        let told = try await bench.get("\(folder)/\(interface.rawValue)")
        #expect(told.status == 200)
        let asked = ["access_token": try await bench.accountToken(), "api": interface.rawValue]
        #expect(told.body == (try await bench.call("account", "/wxa/bridge", asked)).body)
        #expect(!told.text.contains(bench.access.secret))
    }

    @Test func `elsewhere, for others and for other calls there is nothing`() async throws {
        var bench = try await PlatformBench.open()
        _ = try await bench.scan()
        let visit = bench.made.visit
        for address in [
            "http://yujian.localhost:8080/\(visit)/bridge/doEverything",
            "http://yujian.localhost:8080/aaaaaaaaaaaaaaaa/bridge/login",
            "http://mp.weiliao.localhost:8080/\(visit)/bridge/login",
            "http://yujian.localhost:8080/merchant/\(visit)/bridge/login",
            "http://192.168.1.5:8080/\(visit)/bridge/login",
        ] {
            #expect(try await bench.get(address).status == 404, "\(address)")
        }
        #expect(try await bench.get("http://192.168.1.5:8080/merchant/\(visit)/bridge/login").status == 200)
    }
}
