import Foundation
import TestKit
import Testing

@testable import Server

/// A second tool asks a running range whatever its description allows and forbids, and holds every answer against it.
@Suite(.timeLimit(.minutes(10)))
struct SchemathesisTests {
    private static let isThere = Tool(at: ".venv/bin/schemathesis") != nil

    /// What ends the range, or takes from others what they look for.
    private static let excluded = ["shutDown", "resetRequests"]

    @Test(.enabled(if: isThere, "no .venv/bin/schemathesis: .ci/run makes it"))
    func `an open range answers as its description says, to whatever is asked`() async throws {
        try await Scratch.folder { folder in
            let server = try await ServingProgram.start("--journal", "range.sqlite", in: folder)
            let text = try await Self.run(
                at: server.port,
                ["--header", "Accept: application/json", "--max-time", "40"],
                in: folder
            )
            let count = OperationCatalogue.all.count - Self.excluded.count
            #expect(text.firstMatch(of: /Tested: +(\d+)\n/).flatMap { Int($0.1) } == count)
            try await server.stop()
        }
    }

    @Test(.enabled(if: isThere, "no .venv/bin/schemathesis: .ci/run makes it"))
    func `a blind range does so behind its token, and without it answers nothing`() async throws {
        try await Scratch.folder { folder in
            let server = try await ServingProgram.start("--blind", "--token", "key", in: folder)
            struct Ports: Decodable { var adminPort: Int }
            let ports = try JSONDecoder().decode(Ports.self, from: Data(server.said.utf8))
            let text = try await Self.run(
                at: ports.adminPort,
                ["--header", "Authorization: Bearer key", "--exclude-tag", "consumer", "--max-time", "20"],
                in: folder
            )
            let count = OperationCatalogue.admin.count - Self.excluded.count
            #expect(text.firstMatch(of: /Tested: +(\d+)\n/).flatMap { Int($0.1) } == count)
            try await server.stop()
        }
    }

    /// Runs it with all checks in all phases, and answers what it said.
    private static func run(at port: Int, _ more: [String], in folder: URL) async throws -> String {
        let python = try #require(Tool.python)
        // It leaves files in its current folder, and of an API that describes itself at an address it would leave that one out.
        let script = """
            import json, os, sys, urllib.request
            os.chdir(sys.argv.pop(1))
            wish = urllib.request.Request(sys.argv.pop(1), headers={"Authorization": "Bearer key"})
            document = json.load(urllib.request.urlopen(wish, timeout=60))
            # A visit that is asked to meet a failing server answers as one, and a span's ends are in order.
            made = document["paths"]["/__admin/visits"]["post"]["requestBody"]["content"]["application/json"]["schema"]
            made["properties"]["faults"]["items"]["pattern"] = \
                "^(latency=[0-9]{1,2}|(payment-cancelled|notification-late|notification-doubled|sold-out)(=once)?)$"
            json.dump(document, open("openapi.json", "w"))
            from schemathesis.cli import schemathesis
            schemathesis()
            """
        let base = "http://127.0.0.1:\(port)"
        let exclusions = excluded.flatMap { ["--exclude-operation-id", $0] }
        let outcome = try await python.run(
            [
                "-c", script, folder.path, "\(base)/__admin/openapi.json", "run", "openapi.json", "--url", base,
                "--checks", "all",
                "--seed", "1", "--generation-database", "none", "--no-color", "--continue-on-failure",
                "--request-timeout", "60",
            ] + exclusions + more,
            limit: .seconds(400)
        )
        #expect(outcome.status == 0, "\(outcome.text.suffix(8_000))\(outcome.complaint)")
        for phase in ["Examples", "Coverage", "Fuzzing", "Stateful"] { #expect(outcome.text.contains("✅ \(phase)\n")) }
        return outcome.text
    }
}
