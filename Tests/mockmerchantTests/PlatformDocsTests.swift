import Foundation
import TestKit
import Testing

/// What docs/platform.md tells people to type works as it is typed.
@Suite(.timeLimit(.minutes(5)))
struct PlatformDocsTests {
    private static let tools = ["bash", "curl", "jq"].allSatisfy { Tool($0) != nil }

    @Test(.enabled("bash, curl and jq are not all here", { tools }))
    func `the lines for curl answer what the paper says`() async throws {
        let text = try Fixture.text("docs/platform.md")
        let lines = try #require(text.firstMatch(of: /```sh\n(?<lines>[\s\S]+?)```/)).lines
        let bash = try #require(Tool("bash"))
        try await Scratch.folder { folder in
            let program = try await ServingProgram.start(in: folder)
            let typed = "set -e\n" + lines.replacing("localhost:8080", with: "localhost:\(program.port)")
            let outcome = try await bash.run(["-c", typed])
            try await program.stop()
            #expect(outcome.status == 0, "\(outcome.complaint)")
            for part in [
                #"{"subscribe":0}"#, "&state=", #""scope":"snsapi_base""#, #""openid":"o"#, #"{"notices":[]}"#,
            ] {
                #expect(outcome.text.contains(part), "\(part) is not in \(outcome.text)")
            }
        }
    }

    @Test func `every path that is served stands in the paper`() throws {
        let text = try Fixture.text("docs/platform.md")
        let routes = try Fixture.text("Sources/Server/Routes+Platform.swift")
        let paths = routes.matches(of: /RouterPath = "(?<path>\/[^"]+)"/).map { String($0.path) }
        #expect(paths.count >= 18)
        for path in paths where !path.hasPrefix("/__admin") {
            #expect(text.contains(path.replacing("/{number}", with: "")), "\(path) is missing")
        }
    }
}
