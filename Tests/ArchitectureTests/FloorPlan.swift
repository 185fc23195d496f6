import Testing

/// The room table of ARCHITECTURE.md as data: which room may import what.
///
/// `Package.swift` says the same; `FloorsTests` compares the two, and then the sources with this.
enum FloorPlan {
    /// How far from the world a room stands.
    enum Floor {
        /// Values in, values out, the standard library alone: not even Foundation.
        case bare
        /// Values in, values out; Foundation for JSON.
        case pure
        /// Sockets, disk and everything that waits.
        case door
        /// Makes the surroundings and hands them down.
        case roof
    }

    /// One room and its line.
    struct Room: Sendable, CustomTestStringConvertible {
        /// The target's name, and its folder's under `Sources`.
        var name: String
        /// The floor that it stands on.
        var floor: Floor
        /// The rooms and libraries that it may import, as on its line of the manifest.
        var line: Set<String>

        /// Every module that its sources may import.
        var may: Set<String> {
            switch floor {
            case .bare: line
            case .pure: line.union(["Foundation"])
            case .door, .roof: line.union(["Foundation", "Synchronization"])
            }
        }

        /// Says that nothing in it waits: no `async`, no actor, no lock.
        var isPure: Bool { floor == .bare || floor == .pure }

        var testDescription: String { name }
    }

    /// The rooms, from the words up to the roof.
    static let rooms: [Room] = [
        Room(name: "Vocabulary", floor: .bare, line: []),
        Room(name: "Scenarios", floor: .bare, line: ["Vocabulary", "Yams"]),
        Room(name: "Flow", floor: .bare, line: ["Vocabulary", "Scenarios"]),
        Room(name: "Measurement", floor: .bare, line: ["Vocabulary"]),
        Room(name: "Scoring", floor: .pure, line: ["Vocabulary", "Scenarios"]),
        Room(name: "Reports", floor: .pure, line: ["Vocabulary", "Measurement", "Scoring", "Mustache"]),
        Room(name: "Classroom", floor: .pure, line: ["Vocabulary", "Scenarios", "Scoring"]),
        Room(name: "Journal", floor: .door, line: ["Vocabulary", "GRDB", "Crypto"]),
        Room(
            name: "Walker",
            floor: .door,
            line: ["Vocabulary", "Yams", "AsyncHTTPClient", "NIOCore", "NIOHTTP1", "NIOSSL", "Crypto", "Logging"]
        ),
        Room(
            name: "Server",
            floor: .door,
            line: [
                "Vocabulary", "Scenarios", "Flow", "Scoring", "Classroom", "Journal", "CQRencode", "Hummingbird",
                "Mustache",
                "Crypto",
                "HTTPTypes", "NIOCore", "NIOHTTPTypes", "ServiceLifecycle", "Logging", "HummingbirdTLS", "NIOSSL",
                "X509",
                "SwiftASN1",
            ]
        ),
        Room(
            name: "mockmerchant",
            floor: .roof,
            line: [
                "Vocabulary", "Scenarios", "Flow", "Measurement", "Scoring", "Reports", "Classroom", "Journal",
                "Walker",
                "Server", "ArgumentParser", "Hummingbird", "HTTPTypes", "ServiceLifecycle", "UnixSignals", "Logging",
                "NIOCore", "Yams",
            ]
        ),
    ]
}
