import Foundation
import Journal
import Scenarios
import Server
import TestKit
import Vocabulary
import Walker

@testable import mockmerchant

/// A range whose journal is a file, walked over the in-process wire with a recorder in front.
struct EvidenceRange {
    let file: String
    let recording: [VisitID: [RecordedExchange]]
    /// The card of every visit.
    let cards: [VisitID: IdentityCard]
    let probes: [Probe]

    /// Walks some scenarios on a journal in a folder, and closes it.
    static func walked(_ ids: [ScenarioID], in folder: URL) async throws -> Self {
        let file = folder.appending(path: "range.sqlite").path
        let library = try ShippedRange.library()
        let scenarios = try ids.map(ShippedRange.scenario)
        let journal = try await JournalStore(.file(file), durability: .normal)
        let server = try await RangeServer(
            content: RangeContent(scenarios, of: library),
            journal: journal,
            surroundings: DirectRange.surroundings,
            version: "0.0.0-test"
        )
        server.open(plain: DirectRange.plainPort, secure: DirectRange.securePort)
        let path = folder.appending(path: "recording.ndjson").path
        let recorder = try RecordingFile(path)
        let cards = CardShelf()
        let run = RangeRun(
            library: library,
            scenarios: scenarios,
            lexicon: try ShippedRange.lexicon(),
            seed: "evidence",
            jobs: 4
        )
        let wire = CardWire(
            inner: RecordingWire(over: DirectWire(server: server), now: { 1_000 }, keep: { recorder.keep($0) }),
            shelf: cards
        )
        let probes = try await run.probes(at: DirectRange.base, over: wire).map { try $0.get() }
        try recorder.finish()
        try await journal.close()
        return Self(
            file: file,
            recording: try RecordingFile.exchanges(in: path),
            cards: await cards.all,
            probes: probes
        )
    }

    /// Every visit, played again.
    func histories() async throws -> [VisitHistory] {
        var histories: [VisitHistory] = []
        try await forEachHistory { histories.append($0) }
        return histories
    }

    /// Plays every visit again, one after another: all of a large range together would fill the memory.
    func forEachHistory(_ body: (VisitHistory) throws -> Void) async throws {
        let journal = try JournalReading(file)
        let reader = try await HistoryReader(journal)
        for visit in try await journal.visits() {
            if let history = try await reader.history(of: visit.id) { try body(history) }
        }
    }

    /// What makes texts of visits.
    static func reading() throws -> VisitReading {
        VisitReading(lexicon: try ShippedRange.lexicon(), law: try ShippedRange.library().law)
    }

    /// Exports everything into a folder.
    func export(to folder: URL, withRecording: Bool = true) async throws -> EvidenceExport.Outcome {
        try await EvidenceExport(
            journal: try JournalReading(file),
            recordings: withRecording ? recording : [:],
            reading: Self.reading(),
            now: 1_000
        ).write(nil, to: folder.path)
    }

    private actor CardShelf {
        private(set) var all: [VisitID: IdentityCard] = [:]

        func keep(_ card: IdentityCard, of visit: VisitID) { all[visit] = card }
    }

    /// Hears whose card belongs to which visit.
    private struct CardWire: Wire {
        let inner: any Wire
        let shelf: CardShelf

        func send(_ request: WireRequest) async throws -> WireResponse {
            let response = try await inner.send(request)
            if request.url.hasSuffix("/__admin/visits"),
                let opening = try? JSONDecoder().decode(Walker.VisitOpening.self, from: Data(response.body))
            {
                var card = IdentityCard(values: [:])
                card.values = opening.card
                await shelf.keep(card, of: VisitID(rawValue: opening.visit))
            }
            return response
        }

        func following(_ visit: VisitID, as card: IdentityCard) -> any Wire { inner.following(visit, as: card) }
    }
}
