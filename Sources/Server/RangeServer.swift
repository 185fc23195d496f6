import Flow
package import HTTPTypes
package import Hummingbird
import HummingbirdTLS
package import Journal
import Logging
import NIOCore
import NIOSSL
import Scenarios
import Vocabulary

/// The range as a server: the consumers' pages, the street and the admin's part behind one responder.
///
/// It opens no socket by itself. ``application(at:host:port:onReady:)`` serves a port, ``answer(_:_:headers:body:at:)``
/// answers in process; both go through the same responder. In a blind run the admin's part has a door of its own.
/// Whoever opened the journal closes it, after the application.
package struct RangeServer: Sendable {
    /// How many visits stay in memory unless told otherwise.
    package static let standardBound = 16_384

    /// What the journal remembers of a range that a class walked: its pages have one button more.
    static let classSetting = "class"

    /// Where a request comes in.
    package enum Door: Comparable, Hashable, Sendable {
        /// Where phones come, and in an open run the trainer too.
        case consumers
        /// Where the trainer of a blind run comes.
        case admin
        /// Where phones come for encrypted pages.
        case secure
    }

    private let phones: RangeResponder
    private let house: ClassHouse?
    private let trainer: RangeResponder
    private let consumers: ConsumersPort
    /// The paths that are served, at whichever door.
    let paths: Set<String>
    /// Rung where somebody asks for the server's end.
    package let bell: ClosingBell
    private let doors: Doors
    private let content: RangeContent
    private let addresses: Addresses
    private let surroundings: Surroundings
    private let shards: VisitShards
    let notifier: Notifier

    /// Says that the admin's part has a door of its own.
    package let isBlind: Bool

    /// The paths of the merchants' printed stickers in the order of their tokens, which says nothing.
    ///
    /// For a range whose offers are made already: what cannot be made has no sticker.
    package var stickerPaths: [String] {
        // Whoever serves what is read later asks for none of these.
        let offers = (try? content.offers.all()) ?? []
        return offers.map { addresses.sticker(of: $0.scenario) }.sorted().map { Routes.link(toSticker: $0) }
    }

    /// Makes the server of a range.
    ///
    /// - Parameters:
    ///   - content: What it serves.
    ///   - journal: Where visits are kept; its secret makes the addresses.
    ///   - surroundings: Clock, ids and log.
    ///   - version: What the admin's part says of itself.
    ///   - classes: What it needs to hold classes; nil where it holds none.
    ///   - bound: How many visits stay in memory; the others are folded from the journal when they are wanted.
    /// - Throws: What keeps the journal's secret, a template or a file of the range from being read.
    package init(
        content: RangeContent,
        journal: JournalStore,
        surroundings: Surroundings,
        version: String,
        classes: ClassSetting? = nil,
        bound: Int = standardBound
    ) async throws {
        let addresses = Addresses(secret: Array(try await journal.secret().utf8))
        let books = VisitBooks(journal: journal, surroundings: surroundings)
        let pages = ShownPages()
        let shards = VisitShards(books: books, addresses: addresses, pages: pages, bound: bound)
        if classes != nil { try await journal.keepSetting(Self.classSetting, "1") }
        let faces = PageFaces(addresses: addresses, templates: try PageTemplates(), isClass: classes != nil)
        let faultDesk = FaultDesk()
        if try await VisitBooks.hasFaults(in: journal) { faultDesk.open() }
        let maker = VisitMaker(
            content: content,
            shards: shards,
            addresses: addresses,
            surroundings: surroundings,
            faultDesk: faultDesk,
            books: books
        )

        let orders = OrderDesk(books: books, shards: shards, addresses: addresses)
        let platform = PlatformDesk(books: books, addresses: addresses, shards: shards)
        let notifier = Notifier(desk: platform, books: books, surroundings: surroundings)
        let log = RequestLog(now: surroundings.now)
        let consumers = ConsumersPort()
        let doors = Doors()
        let (modes, tally, bell) = (ModeSwitch(), AnswerTally(), ClosingBell())
        var house: ClassHouse?
        if let classes {
            house = try await ClassHouse(
                classes,
                maker: maker,
                shards: shards,
                faces: faces,
                journal: journal,
                surroundings: surroundings
            )
        }
        self.house = house
        let street = StreetEndpoints(
            content: content,
            maker: maker,
            shards: shards,
            faces: faces,
            modes: modes,
            logger: surroundings.logger
        )
        let errors = ErrorPages(
            templates: faces.templates,
            hasStreet: !content.isBlind,
            hasAdmin: !content.isBlind,
            logger: surroundings.logger
        )
        let phones = Router(context: VisitContext.self)
        phones.add(middleware: errors)
        // The admin's part tells which scenario a visit plays, and a visit's handle is in every address: where the
        // range is blind it stands behind another door.
        let trainer = content.isBlind ? Router(context: VisitContext.self) : phones
        if content.isBlind { trainer.add(middleware: errors.withAdmin) }
        trainer.group()
            .add(middleware: AdminGuard(token: TrainerToken(content.trainerToken), asksEverybody: content.isBlind))
            .addRoutes(HealthAdmin(version: version, needs: Self.needs(of: content, journal, bell)).endpoints)
            .addRoutes(MetricsAdmin(version: version, journal: journal, shards: shards, tally: tally).endpoints)
            .addRoutes(ScenariosAdmin(content: content, addresses: addresses, logger: surroundings.logger).endpoints)
            .addRoutes(MerchantsAdmin(content: content, modes: modes).endpoints)
            .addRoutes(
                VisitsAdmin(
                    maker: maker,
                    shards: shards,
                    faces: faces,
                    platform: platform,
                    books: books,
                    modes: modes,
                    consumers: consumers
                ).endpoints
            )
            .addRoutes(ClockAdmin(shards: shards, books: books).endpoints)
            .addRoutes(PlatformAdmin(desk: platform, consumers: consumers).endpoints)
            .addRoutes(RequestsAdmin(log: log).endpoints)
            .addRoutes(SettingsAdmin(content: content, log: log, bound: bound).endpoints)
            .addRoutes(DescriptionAdmin(content: content, version: version, consumers: consumers).endpoints)
            .addRoutes(ShutdownAdmin(bell: bell).endpoints)
        phones.addRoutes(try AssetEndpoints(asksBrowser: content.asksBrowser).endpoints)
        if let house {
            for part in house.endpoints { phones.addRoutes(part) }
        } else {
            phones.addRoutes(street.endpoints)
        }
        phones.addRoutes(ReportEndpoints(addresses: addresses).endpoints)
        let consumersPages = PageEndpoints(
            shards: shards,
            faces: faces,
            orders: orders,
            notifier: notifier,
            pages: pages,
            faults: FaultDoor(desk: faultDesk, shards: shards, templates: faces.templates),
            remembersGuests: content.remembersGuests,
            filing: house?.filing
        )
        phones.addRoutes(consumersPages.endpoints)
        phones.addRoutes(AuthoriseEndpoints(shards: shards, faces: faces, desk: platform).endpoints)
        for interface in [
            LoginEndpoints(desk: platform).endpoints, AccountEndpoints(desk: platform).endpoints,
            MiniProgramEndpoints(desk: platform).endpoints, PayEndpoints(desk: platform).endpoints,
            FapiaoEndpoints(desk: platform).endpoints, WalletEndpoints(desk: platform).endpoints,
            ParkingEndpoints(desk: platform).endpoints, BridgeEndpoints(desk: platform).endpoints,
            SceneEndpoints(desk: platform).endpoints,
            TitleEndpoints(shards: shards, faces: faces, desk: platform).endpoints,
        ] {
            phones.addRoutes(interface)
        }
        self.phones = RangeResponder(
            router: phones.buildResponder(),
            errors: errors,
            consumers: consumersPages,
            log: log,
            tally: tally,
            pages: pages,
            doors: doors,
            hasAdmin: !content.isBlind
        )
        self.trainer =
            content.isBlind
            ? RangeResponder(
                router: trainer.buildResponder(),
                errors: errors.withAdmin,
                log: nil,
                tally: tally,
                pages: pages,
                doors: doors,
                hasAdmin: true
            )
            : self.phones
        self.bell = bell
        paths = Set((phones.routes + trainer.routes).map(\.path.description))
        self.consumers = consumers
        self.doors = doors
        self.content = content
        self.addresses = addresses
        isBlind = content.isBlind
        self.surroundings = surroundings
        self.shards = shards
        self.notifier = notifier
    }

    /// What has to be there before a visit can be made; each says what it lacks.
    private static func needs(
        of content: RangeContent,
        _ journal: JournalStore,
        _ bell: ClosingBell
    ) -> [String: @Sendable () async -> String?] {
        [
            "journal": {
                do {
                    _ = try await journal.visits(behind: nil, limit: 1)
                    return nil
                } catch {
                    return "it does not answer"
                }
            },
            "scenarios": {
                let count = try? content.offers.candidates.count
                return count.map { $0 > 0 ? nil : "there are none" } ?? "they cannot be read, the log says why"
            },
            "server": { bell.hasRung ? "it is stopping" : nil },
        ]
    }

    /// A token that opens the console of classes once; nil where there are none.
    package var consoleToken: String? { house?.door.oneTimeToken() }

    /// By which code phones join the class that is open, or the next one, as the server starts; nil where there are no classes.
    ///
    /// - Returns: The code as the wall shows it, and the path behind the server's address.
    package var joining: (code: String, path: String)? { house?.joining }

    /// Sends home whoever watches a class, so that the server can stop.
    package func closeClasses() async { await house?.desk.close() }

    /// How many visits are in memory.
    package var heldCount: Int {
        get async { await shards.count }
    }

    /// The server as a service that listens on a port until its group shuts it down.
    ///
    /// - Parameters:
    ///   - door: Who is served there.
    ///   - host: The address to bind to, such as `127.0.0.1`.
    ///   - port: The port; 0 for any that is free.
    ///   - limits: What it grants to clients that take their time.
    ///   - onReady: Told the port once it listens.
    /// - Returns: The application.
    package func application(
        at door: Door = .consumers,
        host: String,
        port: Int,
        within limits: ConnectionLimits = ConnectionLimits(),
        onReady: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let date = HTTPDate(now: surroundings.now)
        return Application(
            responder: responder(at: door),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: shortcuts(at: door, date, limits.idle),
                    idleTimeout: limits.idle
                )
            ),
            configuration: Self.configuration(of: host, port, within: limits, surroundings.logger),
            services: door == .consumers ? [notifier] + (house.map { [$0.sweep] } ?? []) : [],
            onServerRunning: { [isBlind, consumers] channel in
                let port = channel.localAddress?.port ?? port
                if isBlind, door == .consumers { consumers.open(on: port) }
                await onReady(port)
            },
            logger: surroundings.logger
        )
    }

    /// The same for encrypted pages, on a port of their own.
    ///
    /// - Parameters:
    ///   - authority: Who vouches for the range's hosts.
    ///   - host: The address to bind to.
    ///   - port: The port; 0 for any that is free.
    ///   - limits: What it grants to clients that take their time.
    ///   - onReady: Told the port once it listens.
    /// - Returns: The application.
    /// - Throws: What kept a certificate from being made.
    package func secureApplication(
        vouchedForBy authority: CertificateAuthority,
        host: String,
        port: Int,
        within limits: ConnectionLimits = ConnectionLimits(),
        onReady: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> some ApplicationProtocol {
        let others = PlatformHost.allCases.map(\.rawValue) + Beacon.Receiver.allCases.compactMap(\.host)
        let hosts = Set(try content.hosts() + others + [Beacon.secondHost, "localhost"]).sorted()
        let date = HTTPDate(now: surroundings.now)
        return Application(
            responder: encrypted,
            server: try .tls(
                .http1(
                    configuration: .init(
                        additionalChannelHandlers: shortcuts(at: .secure, date, limits.idle),
                        idleTimeout: limits.idle
                    )
                ),
                tlsConfiguration: try authority.identity(of: hosts, now: surroundings.now()).configuration
            ),
            configuration: Self.configuration(of: host, port, within: limits, surroundings.logger),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? port) },
            logger: surroundings.logger
        )
    }

    /// Tells the pages where plain and encrypted ones are found; before, everything is plain.
    package func open(plain: Int, secure: Int) { doors.open(plain: plain, secure: secure) }

    /// Answers one request in process, without a socket.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - address: The address, whole or from the root; the host of a whole one stands for a `Host` header.
    ///   - headers: The headers.
    ///   - body: The body; empty for none.
    ///   - door: Where it comes in.
    /// - Returns: What a client would get over the wire.
    /// - Throws: What no answer could be made of.
    package func answer(
        _ method: HTTPRequest.Method,
        _ address: String,
        headers: HTTPFields = [:],
        body: [UInt8] = [],
        at door: Door = .consumers
    ) async throws -> DirectAnswer {
        let (authority, path) = Self.parts(of: address)
        let isEncrypted = address.hasPrefix("https://")
        var headers = headers
        let host = HTTPField.Name("Host").flatMap { name in
            defer { headers[name] = nil }
            return headers[name]
        }
        if !body.isEmpty { headers[.contentLength] = "\(body.count)" }
        let head = HTTPRequest(
            method: method,
            scheme: "http",
            authority: authority ?? host,
            path: path,
            headerFields: headers
        )
        let response = try await responder(at: isEncrypted ? .secure : door).respond(
            to: Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body))),
            context: VisitContext(logger: surroundings.logger)
        )
        let bytes = CollectedBytes()
        try await response.body.write(CollectingWriter(bytes: bytes))
        return DirectAnswer(status: response.status.code, headers: response.headers, body: await bytes.all)
    }

    /// What stands in a connection before the responder: consumers' pages that were shown before are shown from there.
    private func shortcuts(at door: Door, _ date: HTTPDate, _ idle: TimeAmount) -> [any RemovableChannelHandler] {
        door == .admin && isBlind ? [] : [PageShortcut(responder: responder(at: door), date: date, idle: idle)]
    }

    private static func configuration(
        of host: String,
        _ port: Int,
        within limits: ConnectionLimits,
        _ logger: Logger
    ) -> ApplicationConfiguration {
        ApplicationConfiguration(
            address: .hostname(host, port: port),
            availableConnectionsDelegate: .maximum(limits.most, logger: logger)
        )
    }

    private func responder(at door: Door) -> RangeResponder {
        switch door {
        case .consumers: phones
        case .admin: trainer
        case .secure: encrypted
        }
    }

    private var encrypted: RangeResponder {
        var responder = phones
        responder.isEncrypted = true
        return responder
    }

    private static func parts(of address: String) -> (authority: String?, path: String) {
        let bytes = address.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8),
            address.hasPrefix("http")
        else { return (nil, address) }
        let rest = bytes[bytes.index(colon, offsetBy: 3)...]
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return (String(Substring(rest)), "/") }
        return (String(Substring(rest[..<slash])), String(Substring(rest[slash...])))
    }
}
