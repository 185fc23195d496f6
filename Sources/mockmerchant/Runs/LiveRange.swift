import Hummingbird
import Journal
import Logging
import Server
import ServiceLifecycle
import Synchronization
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
    /// The port of the admin part where the range is blind and the trainer is served beside consumers; 0 for a free one.
    var adminPort: Int?
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
        return try await withServer(durability: .normal) { server in
            try await serve(server, unless: stops, work)
        }
    }

    /// Serves until the work is done, and answers its result.
    private func serve<Output: Sendable>(
        _ server: RangeServer,
        unless stops: UnixSignalsSequence?,
        _ work: @escaping @Sendable (Int) async throws -> Output
    ) async throws -> Output {
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
    /// The ports on which a range answers.
    struct Ports: Hashable, Sendable {
        /// Where consumers come.
        var consumers: Int
        /// Where the trainer comes; nil where that is the same one.
        var admin: Int?
    }

    /// Starts the server, says when and on which ports it answers, and serves until a signal stops it.
    func untilStopped(_ opened: @escaping @Sendable (RangeServer, Ports) -> Void) async throws {
        try await withServer { server in
            let open = Mutex<[RangeServer.Door: Int]>([:])
            let doors: [RangeServer.Door: Int] =
                server.isBlind && adminPort != nil
                ? [.consumers: port, .admin: adminPort ?? 0] : [.consumers: port]
            let services = doors.sorted { $0.key < $1.key }.map { door, port in
                ServedDoor(
                    port: port,
                    application: server.application(at: door, host: host, port: port) { port in
                        let all = open.withLock {
                            $0[door] = port
                            return $0
                        }
                        guard all.count == doors.count, let consumers = all[.consumers] else { return }
                        opened(server, Ports(consumers: consumers, admin: all[.admin]))
                    }
                )
            }
            let group = ServiceGroup(
                services: services,
                gracefulShutdownSignals: signals,
                logger: surroundings.logger
            )
            try await group.run()
        }
    }

    /// Opens the journal, makes the server, and closes the journal however the body ends.
    private func withServer<Output: Sendable>(
        durability: Durability = .full,
        _ body: (RangeServer) async throws -> Output
    ) async throws -> Output {
        let store = try await JournalStore(journal, durability: durability)
        let result: Result<Output, any Error>
        do {
            if let secret { _ = try await store.secret(orElse: secret) }
            let server = try await RangeServer(
                content: content,
                journal: store,
                surroundings: surroundings,
                version: Version.text
            )
            result = .success(try await body(server))
        } catch {
            result = .failure(error)
        }
        do {
            try await store.close()
        } catch {
            // What went wrong first is what there is to tell.
            _ = try result.get()
            throw error
        }
        return try result.get()
    }
}
