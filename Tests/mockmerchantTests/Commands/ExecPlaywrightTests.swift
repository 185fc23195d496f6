import Foundation
import TestKit
import Testing

/// Clients of others in a real browser, measured: `fixtures/clients/order.py` gives too much, or does not.
@Suite(
    .timeLimit(.minutes(5)),
    .enabled(if: Tool(at: ".venv/bin/playwright") != nil, "no Playwright in .venv: .ci/run installs it"),
    .enabled(if: Tool("chromium") != nil, "no Chromium on PATH: `BROWSER=1 make deps` installs it")
)
struct ExecPlaywrightTests {
    @Test(arguments: [("sparing", Int32(0), "nothing"), ("greedy", 1, "phone-number")])
    func `what a Playwright script hands over before the menu decides, and the reports name it with its stage`(
        _ manner: String,
        _ status: Int32,
        _ given: String
    ) async throws {
        try await Scratch.folder { folder in
            let asked = ["exec", "--scenario", "dine-in-forced-phone.twin", "--max-given", "menu=0"]
            let reports = ["--report", "junit=out/client.xml", "--report", "markdown=out/client.md"]
            let client = RepositoryRoot.place("fixtures/clients/order.py").path
            let python = try #require(Tool.python)
            let command = ["--", python.file.path, client, manner]
            let outcome = try await Program(asked + reports + command, in: folder).outcome(within: .seconds(120))
            #expect(outcome.status == status, "\(outcome.complaint)")
            #expect(outcome.output == "paid\n", "\(outcome.complaint)")
            let markdown = try String(contentsOf: folder.appending(path: "out/client.md"), encoding: .utf8)
            let junit = try String(contentsOf: folder.appending(path: "out/client.xml"), encoding: .utf8)
            #expect(markdown.contains("visit 1, entry: asked for phone-number; handed over \(given)"), "\(markdown)")
            #expect(junit.contains("name=\"visit 1, entry\""), "\(junit)")
            #expect(junit.contains("asked for phone-number; handed over \(given)"), "\(junit)")
            #expect(junit.contains("failures=\"\(status)\""), "\(junit)")
            #expect(junit.contains("<failure message=\"1: phone-number\" type=\"given\">") == (status == 1), "\(junit)")
        }
    }
}
