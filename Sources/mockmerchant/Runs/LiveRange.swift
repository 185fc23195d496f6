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
    /// How far an act must have come before its answer leaves, where the range is served until stopped.
    var durability = Durability.full
    /// What it needs to hold classes; nil where it holds none.
    var classes: ClassSetting?
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
    /// Who vouches for the encrypted port beside the plain one; nil where there is none.
    var authority: CertificateAuthority?
    /// The encrypted port; 0 for a free one.
    var securePort = 0
    /// What its ports grant to clients that take their time.
    var limits = ConnectionLimits()
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

    /// Does the work with the server in this process, without a port.
    ///
    /// - Parameter work: What to do with the server; its addresses name the ports 8080 and 8443, where nobody listens.
    /// - Returns: What the work returns.
    /// - Throws: What the work throws; what keeps the journal from being opened.
    func inProcess<Output: Sendable>(_ work: (RangeServer) async throws -> Output) async throws -> Output {
        try await withServer(durability: .normal) { server in
            server.open(plain: 8_080, secure: 8_443)
            return try await work(server)
        }
    }

    /// Serves until the work is done, and answers its result.
    private func serve<Output: Sendable>(
        _ server: RangeServer,
        unless stops: UnixSignalsSequence?,
        _ work: @escaping @Sendable (Int) async throws -> Output
    ) async throws -> Output {
        let (ready, isReady) = AsyncStream.makeStream(of: Int.self)
        let applications = try applications(of: server, at: [.consumers: port]) { ports in
            isReady.yield(ports.consumers)
            isReady.finish()
        }
        let services = ServiceGroup(services: applications.map(\.application), logger: surroundings.logger)
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
        /// Where encrypted pages are; nil where all are plain.
        var secure: Int?
    }

    /// Starts the server, says when and on which ports it answers, and serves until a signal stops it.
    func untilStopped(_ opened: @escaping @Sendable (RangeServer, Ports) -> Void) async throws {
        try await withServer(durability: durability) { server in
            let doors: [RangeServer.Door: Int] =
                server.isBlind && adminPort != nil
                ? [.consumers: port, .admin: adminPort ?? 0] : [.consumers: port]
            let services = try applications(of: server, at: doors) { opened(server, $0) }
            // Whoever asks the admin's part for the end gets what a signal brings.
            let end = ServiceGroupConfiguration.ServiceConfiguration(
                service: AwaitedEnd(bell: server.bell),
                successTerminationBehavior: .gracefullyShutdownGroup
            )
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: services.map { .init(service: $0) } + [end],
                    gracefulShutdownSignals: signals,
                    logger: surroundings.logger
                )
            )
            try await group.run()
        }
    }

    /// The server's ports as services, the encrypted one among them.
    ///
    /// - Parameters:
    ///   - server: What is served.
    ///   - doors: The plain ports.
    ///   - opened: Told the ports once all of them listen.
    /// - Returns: A service for each port.
    /// - Throws: What kept a certificate from being made.
    private func applications(
        of server: RangeServer,
        at doors: [RangeServer.Door: Int],
        opened: @escaping @Sendable (Ports) -> Void
    ) throws -> [ServedDoor] {
        let open = Mutex<[RangeServer.Door: Int]>([:])
        let count = doors.count + (authority == nil ? 0 : 1)
        let note: @Sendable (RangeServer.Door, Int) -> Void = { door, port in
            let all = open.withLock {
                $0[door] = port
                return $0
            }
            guard all.count == count, let consumers = all[.consumers] else { return }
            if let secure = all[.secure] { server.open(plain: consumers, secure: secure) }
            opened(Ports(consumers: consumers, admin: all[.admin], secure: all[.secure]))
        }
        let plain = doors.sorted { $0.key < $1.key }.map { door, port in
            ServedDoor(
                port: port,
                application: server.application(at: door, host: host, port: port, within: limits) { note(door, $0) }
            )
        }
        guard let authority else { return plain }
        let application = try server.secureApplication(
            vouchedForBy: authority,
            host: host,
            port: securePort,
            within: limits
        ) {
            note(.secure, $0)
        }
        return plain + [ServedDoor(port: securePort, application: application)]
    }

    /// Opens the journal, makes the server, and closes the journal however the body ends.
    private func withServer<Output: Sendable>(
        durability: Durability,
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
                version: Version.text,
                classes: classes
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
