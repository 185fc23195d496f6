import Testing
import Vocabulary
import Walker

struct AppWireTests {
    /// Answers with the headers that it was asked with.
    private struct Echo: Wire {
        func send(_ request: WireRequest) async throws -> WireResponse {
            WireResponse(status: 200, headers: request.headers)
        }
    }

    @Test(arguments: ScanApp.allCases) func `every request tells the app`(_ app: ScanApp) async throws {
        let answer = try await AppWire(app, over: Echo()).send(WireRequest(url: "http://localhost/"))
        #expect(ScanApp(userAgent: answer.header("User-Agent")) == app)
    }
}
