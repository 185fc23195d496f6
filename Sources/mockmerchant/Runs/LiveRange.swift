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
    /// Signals that end the range early; none where the caller handles them.
    var signals: [UnixSignal] = []

    /// Starts the server, does the work, and stops the server whatever happens.
    ///
    /// - Parameter work: What to do with the port on which the range answers.
    /// - Returns: What the work returns.
    /// - Throws: What the work throws; what keeps the journal or the port from being opened.
    func whileOpen<Output: Sendable>(_ work: @escaping @Sendable (Int) async throws -> Output) async throws -> Output {
        let store = try await JournalStore(journal, durability: .normal)
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
        let services = ServiceGroup(
            services: [application],
            gracefulShutdownSignals: signals,
            logger: surroundings.logger
        )
        let output = try await withThrowingTaskGroup(of: Output?.self) { group in
            group.addTask {
                try await services.run()
                return nil
            }
            group.addTask {
                guard let port = await ready.first(where: { _ in true }) else { return nil }
                let result: Result<Output, any Error>
                do {
                    result = .success(try await work(port))
                } catch {
                    result = .failure(error)
                }
                await services.triggerGracefulShutdown()
                return try result.get()
            }
            var output: Output?
            for try await result in group { output = result ?? output }
            return output
        }
        try await store.close()
        guard let output else { throw RunError(message: "the range was stopped", code: Exit.interrupted) }
        return output
    }
}

extension LiveRange {
    /// Starts the server, says when it answers, and serves until a signal stops it.
    func untilStopped(_ opened: @escaping @Sendable (Int) -> Void) async throws {
        let store = try await JournalStore(journal)
        let server = try await RangeServer(
            content: content,
            journal: store,
            surroundings: surroundings,
            version: Version.text
        )
        let services = ServiceGroup(
            services: [server.application(host: host, port: port) { opened($0) }],
            gracefulShutdownSignals: signals,
            logger: surroundings.logger
        )
        try await services.run()
        try await store.close()
    }
}
