import Testing
import Vocabulary
import Walker

struct SessionTests {
    /// Answers every request the same way.
    private struct Echo: Wire {
        var response: WireResponse
        func send(_ request: WireRequest) async throws -> WireResponse { response }
    }

    private func code(of response: WireResponse) async throws -> WalkerError.Code? {
        let error = await #expect(throws: WalkerError.self) {
            try await Session(opening: "s", seed: "1", at: "http://localhost:1", over: Echo(response: response))
        }
        return error?.code
    }

    @Test func `going in circles ends after some redirects`() async throws {
        let circle = WireResponse(status: 303, headers: [WireHeader("LOCATION", "/round")])
        #expect(try await code(of: circle) == .tooManyRedirects)
    }

    @Test func `a redirect off this machine is refused`() async throws {
        let away = WireResponse(status: 303, headers: [WireHeader("Location", "http://example.com/")])
        #expect(try await code(of: away) == .targetRefused)
    }

    @Test(arguments: [(404, WalkerError.Code.unexpectedStatus), (201, .unreadable)])
    func `an answer beside the contract is an error`(_ status: Int, _ code: WalkerError.Code) async throws {
        #expect(try await self.code(of: WireResponse(status: status)) == code)
    }

    @Test func `the scan follows the code across hosts, and names no port`() async throws {
        let trace = try await WalkTests.shop(WalkTests.skippable, skip: "menu").walk(.refuseAll)
        #expect(trace.steps[1].exchange.host == "shop.localhost")
        #expect(trace.steps[1].exchange.status == 200)
    }
}
