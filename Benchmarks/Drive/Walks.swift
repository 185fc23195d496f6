import Foundation
import Synchronization
import Vocabulary
import Walker

/// Probes scenarios over HTTP against a server that runs elsewhere, and writes down every exchange for other clients.
struct Walks {
    private let base: String
    private let seed: String
    private let jobs: Int
    private let lexicon: String
    private let record: String
    private let scenarios: [(ScenarioID, Service)]

    /// What came of it.
    struct Result: Codable {
        var scenarios: Int
        var walks: Int
        var steps: Int
        var exchanges: Int
        var seconds: Double
    }

    /// `record` is a file, or `-` for none; a scenario is written `<service>:<id>`.
    init(_ words: [String]) throws {
        base = try words.word(0, "where the server is")
        seed = try words.word(1, "a seed")
        jobs = try words.number(2, "how many at the same time")
        lexicon = try words.word(3, "the lexicon's file")
        record = try words.word(4, "a file to record to, or -")
        scenarios = try words.dropFirst(5).map { word in
            let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let service = Service(rawValue: parts[0]) else {
                throw Failure(message: "\(word) is no <service>:<id>")
            }
            return (ScenarioID(rawValue: parts[1]), service)
        }
    }

    /// Walks, and prints what came of it.
    func run() async throws {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: lexicon)), as: UTF8.self)
        let words = try LexiconReader.lexicon(from: text)
        let live = LiveWire(width: jobs * 2)
        let started = ContinuousClock.now
        let made = try await Crowd(width: jobs).results(of: scenarios.map { Job(scenario: $0.0, service: $0.1) }) {
            job in
            let wire = RecordingWire(wire: live)
            let probe = try await Prober(
                scenario: job.scenario,
                service: job.service,
                at: base,
                over: wire,
                lexicon: words,
                seed: seed
            ).probe()
            return (probe, wire.exchanges)
        }
        let spent = started.duration(to: .now)
        try await live.shutdown()
        let probes = try made.map { try $0.get() }
        try Drive.show(
            Result(
                scenarios: probes.count,
                walks: probes.map(\.0.walks.count).reduce(0, +),
                steps: probes.flatMap(\.0.walks).map(\.steps.count).reduce(0, +),
                exchanges: probes.map(\.1.count).reduce(0, +),
                seconds: Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
            )
        )
        guard record != "-" else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try probes.map { String(decoding: try encoder.encode($0.1), as: UTF8.self) }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: record))
    }

    private struct Job: Sendable {
        var scenario: ScenarioID
        var service: Service
    }
}

/// A wire that writes down what goes over it.
final class RecordingWire: Wire {
    /// One exchange: what was asked, and what kind of answer came.
    struct Exchange: Codable, Sendable {
        var method: String
        var url: String
        var headers: [[String]]
        var body: String
        var status: Int
    }

    private let wire: any Wire
    private let kept = Mutex<[Exchange]>([])

    init(wire: any Wire) { self.wire = wire }

    /// What went over it so far, in the order of the answers.
    var exchanges: [Exchange] { kept.withLock { $0 } }

    func send(_ request: WireRequest) async throws -> WireResponse {
        let response = try await wire.send(request)
        let exchange = Exchange(
            method: request.method,
            url: request.url,
            headers: request.headers.map { [$0.name, $0.value] },
            body: String(decoding: request.body, as: UTF8.self),
            status: response.status
        )
        kept.withLock { $0.append(exchange) }
        return response
    }
}
