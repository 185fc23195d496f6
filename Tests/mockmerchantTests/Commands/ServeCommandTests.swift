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

    @Test func `encrypted pages are vouched for by one authority, from start to start`() async throws {
        try await Scratch.folder { folder in
            let file = folder.appending(path: "range.authority.pem")
            var trusted = ""
            for _ in 0..<2 {
                let server = try await ServingProgram.start("--tls", "--journal", "range.sqlite", in: folder)
                #expect(server.said.contains("securePort"))
                let authority = try String(contentsOf: file, encoding: .utf8)
                #expect(trusted.isEmpty || trusted == authority)
                trusted = authority
                let wire = try LiveWire(trusting: authority, deadlineSeconds: 20)
                let site = try await server.visit("takeaway-plain-form", over: wire)
                #expect(site.address.hasPrefix("https://range.localhost:"))
                let page = try await server.page(at: try #require(site.codes.values.first), over: wire)
                #expect(page.address.hasPrefix("http://zhangjiao.localhost:\(server.port)/"))
                try await wire.shutdown()
                try await server.stop()
            }
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
            var adminPort: Int
            var entries: [String]
        }
        try await Scratch.folder { folder in
            let wire = LiveWire(deadlineSeconds: 20)
            let server = try await ServingProgram.start("--blind", in: folder)
            let line = try JSONDecoder().decode(Line.self, from: Data(server.said.utf8))
            let library = try ShippedRange.library()
            #expect(line.address == "http://localhost:\(server.port)/")
            #expect(line.port == server.port)
            #expect(line.adminPort != server.port)
            #expect(line.adminPort > 0)
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

    @Test func `blind the admin part is on a port of its own and takes the token`() async throws {
        struct Line: Decodable { var adminPort: Int }
        try await Scratch.folder { folder in
            let wire = LiveWire(deadlineSeconds: 20)
            // Longer than chance writes into an address.
            let token = "a-key-that-no-address-holds"
            let server = try await ServingProgram.start("--blind", "--token", token, in: folder)
            let line = try JSONDecoder().decode(Line.self, from: Data(server.said.utf8))
            let admin = "http://localhost:\(line.adminPort)/__admin"
            let bearer = WireHeader("Authorization", "Bearer \(token)")
            #expect(try await wire.send(WireRequest(url: "\(admin)/health")).status == 401)
            #expect(try await wire.send(WireRequest(url: "\(admin)/health", headers: [bearer])).status == 200)
            #expect(!server.said.contains(token))
            let made = try await wire.send(
                WireRequest(
                    method: "POST",
                    url: "\(admin)/visits",
                    headers: [bearer],
                    body: Array(#"{"scenario":"dine-in-pure"}"#.utf8)
                )
            )
            let opening = try JSONDecoder().decode(VisitOpening.self, from: Data(made.body))
            // Made at the admin's port, walked at the consumers'.
            #expect(opening.address.hasPrefix("http://range.localhost:\(server.port)/"))
            #expect(try await server.page(at: opening.address, over: wire).page.party == .site)
            let log = try await wire.send(WireRequest(url: "\(admin)/requests", headers: [bearer]))
            #expect(String(decoding: log.body, as: UTF8.self).contains(#""total":1"#))
            #expect(try await server.stop() == 0)
            try await wire.shutdown()
        }
    }

    @Test(arguments: [
        ["--admin-port", "0"], ["--blind", "--admin-port", "70000"], ["--token", ""],
        ["--blind", "--port", "8089", "--admin-port", "8089"],
    ])
    func `options that do not go together end it with 64`(_ options: [String]) async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program(["serve"] + options, in: folder).outcome()
            #expect(outcome.status == 64)
            #expect(outcome.output == "")
        }
    }

    @Test func `a token that is drawn is said on stderr once, one that was given is not`() async throws {
        for (options, isSaid) in [([], true), (["--token", "a-word-of-ours"], false)] as [([String], Bool)] {
            try await Scratch.folder { folder in
                let program = try Program(
                    ["serve", "--blind", "--port", "0"] + options,
                    in: folder,
                    following: .complaint
                )
                let said = try await program.text(until: "/__admin/")
                #expect(said.contains("with the token ") == isSaid)
                #expect(!said.contains("a-word-of-ours"))
                program.process.terminate()
                #expect(try await program.outcome(within: .seconds(60)).status == 0)
            }
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
