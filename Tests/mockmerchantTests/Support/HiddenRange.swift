import Flow
import Foundation
import Journal
import Scenarios
import Server
import Vocabulary
import Walker

@testable import mockmerchant

/// A range of merchants that hide, in this process.
struct HiddenRange: Sendable {
    let journal: JournalStore
    let server: RangeServer
    var wire: DirectWire { DirectWire(server: server) }

    /// Serves scenarios in guises, each under an id.
    static func open(
        _ worn: [(scenario: Scenario, id: ScenarioID, guise: Guise)],
        of library: Library,
        file: String? = nil,
        clock: HandClock = HandClock()
    ) async throws -> Self {
        let journal = try await JournalStore(file.map { .file($0) } ?? .memory, durability: .normal)
        _ = try await journal.secret(orElse: DirectRange.secret)
        let offers = worn.map { scenario, id, guise in
            var offer = RangeContent.Offer(scenario, of: library)
            offer.script.scenario = id
            offer.script.guise = guise
            return offer
        }
        var content = RangeContent(offers: offers)
        content.remembersGuests = true
        var surroundings = DirectRange.surroundings
        surroundings.now = { clock.now }
        let server = try await RangeServer(
            content: content,
            journal: journal,
            surroundings: surroundings,
            version: "0.0.0-test"
        )
        server.open(plain: DirectRange.plainPort, secure: DirectRange.securePort)
        return Self(journal: journal, server: server)
    }

    /// The page at an address as a browser gets it.
    func html(at address: String) async throws -> [UInt8] {
        try await wire.send(WireRequest(url: address, headers: [WireHeader("Accept", "text/html")])).body
    }

    /// The acts of a visit as the journal has them.
    func acts(of session: Session) async throws -> [String] {
        let path = URL(string: session.document.address)?.path ?? ""
        let handle = path.split(separator: "/").first.map(String.init) ?? ""
        return try await journal.events(of: VisitID(rawValue: handle)).map(\.body)
    }
}
