import Foundation
import Scenarios
import TestKit
import Testing
import Vocabulary
import Walker

@Suite(.timeLimit(.minutes(20)))
struct ServeCommandTests {
    @Test func `after kill -9 in mid visit a visit goes on where it was`() async throws {
        try await Scratch.folder { folder in
            let wire = LiveWire(deadlineSeconds: 20)
            let first = try await ServingProgram.start("--journal", "range.sqlite", in: folder)
            let site = try await first.visit("dine-in-forced-follow.twin", over: wire)
            let code = try #require(site.codes.values.first)
            let gate = try await first.page(at: code, over: wire)
            let skip = try #require(gate.page.controls.last)
            let menu = try await first.press(skip, on: gate, over: wire)
            #expect(menu.page != gate.page)
            try await first.kill()

            let second = try await ServingProgram.start("--journal", "range.sqlite", in: folder)
            func moved(_ address: String) -> String { address.replacing(":\(first.port)/", with: ":\(second.port)/") }
            let again = try await second.page(at: moved(menu.address), over: wire)
            #expect(again.page == menu.page)
            #expect(again.clock == menu.clock)
            #expect(again.address == moved(menu.address))
            // What was printed before the cut leads on too, and an old page leads to the current one.
            #expect(try await second.page(at: moved(gate.address), over: wire).address == again.address)
            let scanned = try await second.page(at: moved(code), over: wire)
            #expect(scanned.page == gate.page)
            let button = try #require(scanned.page.controls.last)
            let on = try await second.press(button, on: scanned, over: wire)
            #expect(on.page == menu.page)
            #expect(on.clock > again.clock)
            try await second.stop()
            try await wire.shutdown()
        }
    }

    @Test func `stdout is one line of JSON with the address`() async throws {
        try await Scratch.folder { folder in
            let server = try await ServingProgram.start(in: folder)
            #expect(server.said == #"{"address":"http://localhost:\#(server.port)/","port":\#(server.port)}"# + "\n")
            try await server.stop()
        }
    }

    @Test func `blind it shows no street and lists no scenario`() async throws {
        try await Scratch.folder { folder in
            let wire = LiveWire(deadlineSeconds: 20)
            let server = try await ServingProgram.start("--blind", in: folder)
            let street = try await wire.send(WireRequest(url: "http://localhost:\(server.port)/"))
            #expect(street.status == 404)
            for path in ["scenarios", "health", "visits/abcdefghijkl2345"] {
                let answer = try await wire.send(WireRequest(url: "http://localhost:\(server.port)/__admin/\(path)"))
                #expect(answer.status == 404)
            }
            try await server.stop()
            try await wire.shutdown()
        }
    }

    @Test func `blind its line on stdout hands out an entry for each scenario, and no name`() async throws {
        struct Line: Decodable {
            var address: String
            var port: Int
            var entries: [String]
        }
        try await Scratch.folder { folder in
            let wire = LiveWire(deadlineSeconds: 20)
            let server = try await ServingProgram.start("--blind", in: folder)
            let line = try JSONDecoder().decode(Line.self, from: Data(server.said.utf8))
            let library = try ShippedRange.library()
            #expect(line.address == "http://localhost:\(server.port)/")
            #expect(line.port == server.port)
            #expect(Set(line.entries).count == library.scenarios.count)
            #expect(line.entries == line.entries.sorted())
            #expect(!library.scenarios.contains { server.said.contains($0.id.rawValue) })
            for entry in line.entries.prefix(3) {
                #expect(entry.wholeMatch(of: /http:\/\/localhost:\d+\/s\/[a-z2-7]{16}/) != nil)
                #expect(try await server.page(at: entry, over: wire).page.party == .site)
            }
            try await server.stop()
            try await wire.shutdown()
        }
    }

    @Test func `a port that is taken ends it with 3`() async throws {
        try await Scratch.folder { folder in
            let server = try await ServingProgram.start(in: folder)
            let other = try await Program.run(
                "serve",
                "--port",
                "\(server.port)",
                "--journal",
                "other.sqlite",
                in: folder
            )
            #expect(other.status == 3)
            #expect(other.output == "")
            let words = "port \(server.port) on 127.0.0.1 is in use; choose another with --port"
            #expect(other.complaint == "mockmerchant: \(words)\n")
            try await server.stop()
        }
    }
}
