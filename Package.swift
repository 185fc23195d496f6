// swift-tools-version: 6.2
// The floor plan. A room may import what its line names, and nothing else; ARCHITECTURE.md says why.
import PackageDescription

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
/// What rooms have beside it: the range is walked and tested in the debug build, where it takes nearly twice as long
/// unoptimised.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let certificates: Target.Dependency = .product(name: "X509", package: "swift-certificates")
let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")
let hummingbirdTLS: Target.Dependency = .product(name: "HummingbirdTLS", package: "hummingbird")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

/// A room and, next to it, the room that tests it.
func room(
    _ name: String,
    _ may: [Target.Dependency] = [],
    tests: [Target.Dependency] = [],
    resources: [Resource] = []
) -> [Target] {
    [
        .target(name: name, dependencies: may, resources: resources, swiftSettings: house + quick),
        .testTarget(
            name: name + "Tests",
            dependencies: [.byName(name: name), "TestKit"] + may + tests,
            swiftSettings: house
        ),
    ]
}

let qr: [SystemPackageProvider] = [.apt(["libqrencode-dev"]), .brew(["qrencode"])]
let pure: [Target.Dependency] = ["Vocabulary", "Scenarios", "Flow", "Measurement", "Scoring", "Reports", "Classroom"]
let doors: [Target.Dependency] = ["Journal", "Walker", "Server"]

var targets: [Target] = [.systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: qr)]
targets += room("Vocabulary")
targets += room("Scenarios", ["Vocabulary", yams])
targets += room("Flow", ["Vocabulary", "Scenarios"])
targets += room("Measurement", ["Vocabulary"])
targets += room("Scoring", ["Vocabulary", "Scenarios"])
targets += room("Reports", ["Vocabulary", "Measurement", "Scoring", mustache], resources: [.copy("Templates")])
targets += room("Classroom", ["Vocabulary", "Scenarios", "Scoring"], tests: ["Flow"])
targets += room("Journal", ["Vocabulary", grdb, crypto])
targets += room("Walker", ["Vocabulary", yams, httpClient, nioCore, nioHTTP1, nioSSL, crypto, logging])
targets += room(
    "Server",
    ["Vocabulary", "Scenarios", "Flow", "Scoring", "Classroom", "Journal", "CQRencode"]
        + [
            hummingbird, hummingbirdTLS, mustache, crypto, certificates, asn1, httpTypes, nioCore, nioHTTPTypes, nioSSL,
            lifecycle, logging,
        ],
    tests: [hummingbirdTesting],
    resources: [.copy("Templates"), .copy("Public")]
)
targets += [
    .executableTarget(
        name: "mockmerchant",
        dependencies: pure + doors
            + [argumentParser, hummingbird, httpTypes, lifecycle, logging, nioCore, unixSignals, yams],
        swiftSettings: house
    ),
    // What `make perf` measures against, and what drives its loads; built for it alone.
    .executableTarget(name: "hello", dependencies: [hummingbird], path: "Benchmarks/Hello", swiftSettings: house),
    .executableTarget(
        name: "drive",
        dependencies: ["Vocabulary", "Journal", "Walker", "Server", httpClient, nioCore, nioHTTP1],
        path: "Benchmarks/Drive",
        swiftSettings: house
    ),
    .target(name: "TestKit", dependencies: ["Vocabulary"], path: "Tests/TestKit", swiftSettings: house),
    .testTarget(
        name: "mockmerchantTests",
        dependencies: ["mockmerchant", "TestKit"] + pure + doors + [hummingbird, httpTypes, nioCore, logging],
        swiftSettings: house
    ),
    .testTarget(
        name: "BrowserTests",
        dependencies: ["mockmerchant", "TestKit"] + pure + doors + [httpClient, nioCore, nioHTTP1, logging],
        swiftSettings: house
    ),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestKit"] + pure, swiftSettings: house),
]

let package = Package(
    name: "MockMerchant",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "mockmerchant", targets: ["mockmerchant"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1.git", exact: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates.git", exact: "1.21.1"),
        .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", exact: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client.git", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
    ],
    targets: targets
)
