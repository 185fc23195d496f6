import Foundation
import Journal
import Server
import TestKit
import Testing

@testable import mockmerchant

@Suite(.timeLimit(.minutes(5)))
struct LiveRangeTests {
    @Test func `the journal is closed when the server cannot open its port`() async throws {
        try await Scratch.folder { folder in
            let held = LiveRange(content: RangeContent(offers: []), journal: .memory, surroundings: Self.surroundings)
            try await held.whileOpen { port in
                let file = JournalStore.Place.file(folder.appending(path: "range.sqlite").path)
                var range = LiveRange(
                    content: RangeContent(offers: [], isBlind: true, trainerToken: "key"),
                    journal: file,
                    surroundings: Self.surroundings
                )
                for (consumers, admin) in [(port, 0), (0, port)] {
                    range.port = consumers
                    range.adminPort = admin
                    let opening = range
                    let failure = await #expect(throws: ServedDoor.Failure.self) {
                        try await opening.untilStopped { _, _ in }
                    }
                    #expect(failure?.port == port)
                    #expect(failure?.reason == .portTaken)
                    // Its lock is free again at once.
                    try await JournalStore(file).close()
                }
                range.port = port
                let working = range
                await #expect(throws: (any Error).self) { try await working.whileOpen { _ in } }
                try await JournalStore(file).close()
            }
        }
    }

    private static let surroundings = DirectRange.surroundings
}
