import ArgumentParser
import Foundation
import Journal
import Server
import UnixSignals
import Vocabulary

/// `mockmerchant bench serve`: a bench's merchants, and nothing else.
struct BenchServeCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve a bench blind: consumers' pages alone, no admin part, no names.",
        discussion: """
            Forms take any well-formed value and drop it at the door; item and length are kept. Every case is entered by the \
            path that `public/cases.jsonl` names. Ctrl-C stops it.
            """
    )

    @Argument(help: "The bench's public folder.")
    var folder: String

    @Option(help: "The bench's sealed folder.")
    var sealed: String

    @Option(help: "The port; 0 for a free one.")
    var port = 8080

    @Option(help: "The address to bind to; anything but loopback lets others in.")
    var bind = "127.0.0.1"

    @Option(help: "Keep visits in this file; nowhere without it.")
    var journal: String?

    @Flag(
        help: """
            Serve encrypted pages on a second port too, without which every merchant's forms go out in the clear; the \
            certificate to trust is kept in the public folder.
            """
    )
    var tls = false

    @Option(help: "The port of encrypted pages; 0 for a free one. (default: 0)")
    var tlsPort: Int?

    @OptionGroup var options: RangeOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535, not \(port)") }
        guard (0...65_535).contains(tlsPort ?? 0) else {
            throw ValidationError("--tls-port takes 0 to 65535, not \(tlsPort ?? 0)")
        }
        guard tlsPort == nil || tls else { throw ValidationError("--tls-port goes with --tls") }
    }

    mutating func work() async throws {
        let (header, cases) = try BenchFolder(folder).lines(of: BenchFolder.cases, as: PublicCase.self)
        let key = try BenchFolder(sealed).lines(of: BenchFolder.key, as: SealedCase.self)
        guard Set(cases.map(\.id)).isSubset(of: key.values.map(\.id)) else {
            throw RunError.badInput("\(folder) and \(sealed) are of two benches; name the two folders of one")
        }
        if let journal {
            let parent = URL(fileURLWithPath: journal).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        }
        let range = try BenchRange(
            sealed: BenchFolder(sealed),
            journal: journal.map { .file($0) } ?? .memory,
            logLevel: options.logLevel.level
        )
        var live = range.live
        live.host = bind
        live.port = port
        live.signals = [.sigint, .sigterm]
        live.limits = ConnectionLimits(most: OpenFiles.connections())
        if tls { live.authority = try authority() }
        live.securePort = tlsPort ?? 0
        let shown = ServedAddress(bind: bind)
        do {
            try await live.untilStopped { _, ports in
                let base = "http://\(shown.host):\(ports.consumers)/"
                let secure = ports.secure.map { ",\"securePort\":\($0)" } ?? ""
                Console.print(
                    "{\"address\":\"\(base)\",\"bench\":\"\(header.bench)\",\"port\":\(ports.consumers)\(secure)}"
                )
                Console.note("\(cases.count) cases on \(base); every merchant is a simulation; Ctrl-C stops it")
            }
        } catch let failure as ServedDoor.Failure {
            throw RunError.couldNotRun("port \(failure.port) on \(bind) cannot be opened; choose another with --port")
        }
    }

    /// Who vouches for encrypted pages: the key stays in the sealed folder, tools get the certificate.
    private func authority() throws -> CertificateAuthority {
        let store = AuthorityStore(beside: BenchFolder(sealed).file(BenchFolder.recipe).path)
        let authority = try store.authority(now: Int(Date().timeIntervalSince1970 * 1_000))
        try BenchFolder(folder).write(try authority.certificatePEM, to: BenchFolder.certificate)
        return authority
    }
}

extension BenchFolder {
    /// What a tool is told to trust for encrypted pages.
    static let certificate = "authority.pem"
}
