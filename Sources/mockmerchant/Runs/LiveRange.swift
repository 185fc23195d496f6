import Hummingbird
import Journal
import Logging
import Server
import ServiceLifecycle
import UnixSignals
import Vocabulary

/// A server on a port, for as long as some work takes.
struct LiveRange {
    /// What is served.
    var content: RangeContent
    /// Where visits are kept.
    var journal: JournalStore.Place
    /// The address to bind to.
    var host = "127.0.0.1"
    /// The port; 0 for a free one.
    var port = 0
    /// Clock, chance and log.
    var surroundings: Surroundings
    /// What page addresses are made with, so that a seeded run has the same ones each time; nil for a secret of its own.
    var secret: String?
    /// Signals that end the range early; none where the caller handles them.
    var signals: [UnixSignal] = []

    /// Starts the server, does the work, and stops the server whatever happens.
    ///
    /// - Parameter work: What to do with the port on which the range answers.
    /// - Returns: What the work returns.
    /// - Throws: What the work throws; what keeps the journal or the port from being opened.
    func whileOpen<Output: Sendable>(_ work: @escaping @Sendable (Int) async throws -> Output) async throws -> Output {
        // Caught from here on, so that none comes between the first answer and the work.
        let stops = signals.isEmpty ? nil : await UnixSignalsSequence(trapping: signals)
        let store = try await JournalStore(journal, durability: .normal)
        if let secret { _ = try await store.secret(orElse: secret) }
        let server = try await RangeServer(
            content: content,
            journal: store,
            surroundings: surroundings,
            version: Version.text
        )
        let (ready, isReady) = AsyncStream.makeStream(of: Int.self)
        let application = server.application(host: host, port: port) { port in
            isReady.yield(port)
            isReady.finish()
        }
        let services = ServiceGroup(services: [application], logger: surroundings.logger)
        let result = await withTaskGroup(of: Result<Output, any Error>?.self) { group in
            group.addTask {
                guard let port = await ready.first(where: { _ in true }) else { return nil }
                let outcome = await Self.outcome(unless: stops) { try await work(port) }
                await services.triggerGracefulShutdown()
                return outcome
            }
            var failure: (any Error)?
            do {
                try await services.run()
            } catch {
                failure = error
                // A server that could not start leaves the work waiting for its port.
                group.cancelAll()
            }
            return await group.next().flatMap(\.self) ?? .failure(failure ?? CancellationError())
        }
        try await store.close()
        return try result.get()
    }

    /// Does the work, unless a signal comes first: then it is cancelled.
    private static func outcome<Output: Sendable>(
        unless stops: UnixSignalsSequence?,
        _ work: @escaping @Sendable () async throws -> Output
    ) async -> Result<Output, any Error> {
        await withTaskGroup(of: Result<Output, any Error>.self) { group in
            group.addTask {
                do {
                    return .success(try await work())
                } catch {
                    return .failure(error)
                }
            }
            if let stops {
                group.addTask {
                    for await _ in stops { break }
                    return .failure(RunError(message: "interrupted; nothing was reported", code: Exit.interrupted))
                }
            }
            let first = await group.next() ?? .failure(CancellationError())
            group.cancelAll()
            return first
        }
    }
}

extension LiveRange {
    /// Starts the server, says when and on which port it answers, and serves until a signal stops it.
    func untilStopped(_ opened: @escaping @Sendable (RangeServer, Int) -> Void) async throws {
        let store = try await JournalStore(journal)
        let server = try await RangeServer(
            content: content,
            journal: store,
            surroundings: surroundings,
            version: Version.text
        )
        let services = ServiceGroup(
            services: [server.application(host: host, port: port) { opened(server, $0) }],
            gracefulShutdownSignals: signals,
            logger: surroundings.logger
        )
        try await services.run()
        try await store.close()
    }
}
