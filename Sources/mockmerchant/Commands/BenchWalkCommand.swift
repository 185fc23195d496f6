import ArgumentParser
import Foundation
import Scenarios
import Vocabulary
import Walker

/// `mockmerchant bench walk`: our own client enters as a tool, blind like any other.
struct BenchWalkCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "walk",
        abstract: "Walk a bench with our own client, blind, and write what it claims.",
        discussion: """
            It reads the public folder and asks the bench's server, as any tool does; nothing of the sealed folder reaches it. \
            What it writes is a submission for `mockmerchant score`.
            """
    )

    @Argument(help: "The bench's public folder.")
    var folder: String

    @Option(help: "The bench's address, as `bench serve` prints it.")
    var server: String

    @Option(name: [.customShort("o"), .customLong("output")], help: "The file to write claims into.")
    var output: String

    @Option(help: "Cases walked at the same time.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Leave out how long each case took, so that the same claims are the same bytes.")
    var timeless = false

    @OptionGroup var options: RangeOptions

    func validate() throws {
        guard jobs > 0 else { throw ValidationError("--jobs takes 1 or more, not \(jobs)") }
    }

    mutating func work() async throws {
        let (header, cases) = try BenchFolder(folder).lines(of: BenchFolder.cases, as: PublicCase.self)
        let (library, root) = try options.library()
        let walk = BenchWalk(cases: cases, lexicon: try options.lexicon(of: root), law: library.law, jobs: jobs)
        let trusted = BenchFolder(folder).file(BenchFolder.certificate)
        let isTrusting = FileManager.default.fileExists(atPath: trusted.path)
        let wire =
            isTrusting
            ? try LiveWire(trusting: String(contentsOf: trusted, encoding: .utf8), width: jobs * 2)
            : LiveWire(width: jobs * 2)
        let base = server.hasSuffix("/") ? String(server.dropLast()) : server
        let claims: Result<[OwnClaims], any Error>
        do {
            claims = .success(
                try await walk.claims(at: base, over: wire, isTimed: !timeless, progress: Console.progress(_:of:))
            )
        } catch {
            claims = .failure(error)
        }
        try await wire.shutdown()
        let lines = try [BenchJSON.line(walk.header(of: header.bench))] + claims.get().map { try BenchJSON.line($0) }
        try WrittenFile.write(lines.map { $0 + "\n" }.joined(), to: output)
        let failed = try claims.get().count { $0.status == "error" }
        Console.print("\(cases.count) cases walked, \(failed) failed; claims in \(output)")
    }
}
