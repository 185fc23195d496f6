import Foundation
import TestKit
import Testing
import Walker

@Suite(.timeLimit(.minutes(5)))
struct ServeShutdownTests {
    @Test(arguments: [[], ["--blind", "--token", "key"]])
    func `asked over the wire it answers, closes the journal and ends as by a signal`(_ more: [String]) async throws {
        try await Scratch.folder { folder in
            let wire = LiveWire(deadlineSeconds: 20)
            let program = try Program(
                ["serve", "--port", "0", "--journal", "range.sqlite"] + more,
                in: folder,
                following: .output
            )
            struct Ready: Decodable {
                var port: Int
                var adminPort: Int?
            }
            let ready = try JSONDecoder().decode(Ready.self, from: Data(try await program.text(until: "\n").utf8))
            let address = "http://localhost:\(ready.adminPort ?? ready.port)/__admin/shutdown"
            let headers = more.isEmpty ? [] : [WireHeader("Authorization", "Bearer key")]
            let answer = try await wire.send(WireRequest(method: "POST", url: address, headers: headers))
            #expect(answer.status == 202)
            #expect(try await program.outcome(within: .seconds(60)).status == 0)
            // A journal that was closed has folded its log into the file.
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "range.sqlite-wal").path))
            try await wire.shutdown()
        }
    }
}
