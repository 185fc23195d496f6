import Foundation
import TestKit
import Testing

/// What a pipeline's log gets: those systems set `CI`.
@Suite(.timeLimit(.minutes(5)))
struct PipelineTests {
    private static let asked = ["walk", "dine-in-pure", "parking-two-codes", "--fixed-time", "--max-price", "menu=0"]

    @Test func `a pipeline prints what failed and the sums, a file has everything`() async throws {
        try await Scratch.folder { folder in
            let plain = try await Program(Self.asked, in: folder).outcome()
            let environment = ["CI": "true"]
            let compact = try await Program(
                Self.asked + ["--report", "table", "--report", "json=out.json"],
                in: folder,
                environment: environment
            ).outcome()
            #expect(compact.status == plain.status)
            #expect(plain.output.contains("dine-in-pure") && plain.output.contains("suspected: what was seen"))
            #expect(!compact.output.contains("dine-in-pure") && !compact.output.contains("suspected: what was seen"))
            let sums = try #require(plain.output.split(separator: "\n").last { $0.hasPrefix("walked: ") })
            #expect(compact.output.contains(sums))
            let failures = plain.output.split(separator: "\n").filter { $0.contains("budget") }
            #expect(failures.allSatisfy(compact.output.contains))
            let file = try await Program(
                Self.asked + ["--report", "table=out.txt"],
                in: folder,
                environment: environment
            )
            .outcome()
            #expect(file.output.isEmpty)
            let told = try String(contentsOf: folder.appending(path: "out.txt"), encoding: .utf8)
            #expect(told.contains("dine-in-pure"))
            #expect(
                try await Program(Self.asked, in: folder, environment: ["CI": "false"]).outcome().output == plain.output
            )
        }
    }
}
