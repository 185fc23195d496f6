import Foundation
import Journal
import TestKit
import Testing
import Vocabulary
import Walker

/// Kills a loaded server at random moments, again and again on one journal, and asks after every acknowledged step.
@Suite(.timeLimit(.minutes(60)))
struct TortureTests {
    /// How often the server is killed; `make torture` says 200.
    private static let kills = number("TORTURE_KILLS", orElse: 3)
    /// What draws the moments and the steps.
    private static let seed = ProcessInfo.processInfo.environment["TORTURE_SEED"] ?? "1"
    /// How many consumers walk at once.
    private static let consumers = 16
    /// The longest that a server lives under load.
    ///
    /// - Unit: milliseconds.
    private static let longestLife = 400

    private static func number(_ name: String, orElse standard: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
    }

    @Test func `no acknowledged step is lost when the server is killed`() async throws {
        try await Scratch.folder { folder in
            var dice = Dice(words: "torture", Self.seed)
            var crowd = (0..<Self.consumers).map { TormentedVisit(number: $0, seed: Self.seed) }
            var (steps, lost) = (0, [String]())
            for kill in 1...Self.kills {
                let server = try await ServingProgram.start("--journal", "range.sqlite", in: folder)
                let wire = LiveWire(deadlineSeconds: 20)
                for place in crowd.indices {
                    if let fault = try await crowd[place].fault(on: server, over: wire) {
                        lost.append("before kill \(kill): \(fault)")
                    }
                }
                // A server reads its files with its first visit; its life under load begins after that.
                for scenario in TormentedVisit.scenarios {
                    _ = try await server.visit(scenario, over: wire, seed: "before kill \(kill)")
                }
                let life = dice.roll(below: Self.longestLife)
                let walking = crowd
                crowd = try await withThrowingTaskGroup(of: TormentedVisit.self) { group in
                    for consumer in walking {
                        group.addTask { await consumer.walkedUntilCut(on: server, over: wire) }
                    }
                    try await Task.sleep(for: .milliseconds(life))
                    try await server.kill()
                    return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.number < $1.number }
                }
                try await wire.shutdown()
                steps = crowd.map(\.acknowledged).reduce(0, +)
            }
            let server = try await ServingProgram.start("--journal", "range.sqlite", in: folder)
            let wire = LiveWire(deadlineSeconds: 20)
            for consumer in crowd {
                if let fault = try await consumer.fault(on: server, over: wire) { lost.append("at the end: \(fault)") }
            }
            try await wire.shutdown()
            #expect(try await server.stop() == 0)
            print(
                "torture: \(Self.kills) kills, \(steps) acknowledged steps of \(crowd.count) visits, \(lost.count) lost"
            )
            #expect(lost == [])
            #expect(steps > Self.kills, "the server was killed before anybody did anything")
            let journal = try await JournalStore(
                .file(folder.appending(path: "range.sqlite").path),
                durability: .normal
            )
            for visit in try await journal.visits() {
                #expect(try await journal.firstBreak(of: visit.id) == nil, "the chain of \(visit.id) is broken")
            }
            try await journal.close()
        }
    }
}
