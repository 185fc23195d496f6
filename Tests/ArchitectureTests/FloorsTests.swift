import TestKit
import Testing

/// The floors hold: a room imports what its line names, and nothing else.
struct FloorsTests {
    @Test func `the plan is the manifest's`() throws {
        let manifest = Manifest(text: try Fixture.text("Package.swift"))
        let plan = Dictionary(uniqueKeysWithValues: FloorPlan.rooms.map { ($0.name, $0.line) })
        #expect(manifest.lines == plan)
    }

    @Test func `every folder of Sources is a room of the plan`() {
        let folders = Set(
            SourceFile.sources.compactMap { $0.path.split(separator: "/").dropFirst().first.map(String.init) }
        )
        #expect(folders == Set(FloorPlan.rooms.map(\.name)))
    }

    @Test(arguments: FloorPlan.rooms)
    func `a room imports only what its line names`(_ room: FloorPlan.Room) {
        let files = SourceFile.sources(in: room.name)
        #expect(!files.isEmpty, "\(room.name) has no sources: was its folder renamed?")
        for found in files.flatMap(\.imports) {
            #expect(room.may.contains(found.module), "\(found.place): \(room.name) may not import \(found.module)")
        }
    }

    @Test func `no source opens another room for testing, and none imports the test kit`() {
        let tests = Set(FloorPlan.rooms.map { $0.name + "Tests" } + ["TestKit", "Testing", "XCTest"])
        for file in SourceFile.sources {
            let openings = ["@testable", "@_spi", "@_exported", "@_implementationOnly"].flatMap(file.places(of:))
            #expect(openings.isEmpty, "\(openings.joined(separator: "\n"))")
            for found in file.imports { #expect(!tests.contains(found.module), "\(found.place)") }
        }
    }

    @Test(arguments: FloorPlan.rooms.filter(\.isPure))
    func `nothing waits in a pure room`(_ room: FloorPlan.Room) {
        let waiting = ["async", "await", "actor", "Task", "TaskGroup", "Mutex", "NSLock", "AsyncStream"]
        for file in SourceFile.sources(in: room.name) {
            let places = file.places(naming: waiting)
            #expect(places.isEmpty, "\(places.joined(separator: "\n"))")
        }
    }

    @Test(arguments: FloorPlan.rooms.filter(\.isPure))
    func `a pure room reads no clock, no dice of the system and no surroundings`(_ room: FloorPlan.Room) {
        // A room that renders may read its own templates; the others do not touch the disk at all.
        let disk = room.floor == .bare ? ["FileManager", "FileHandle", "Bundle"] : ["FileHandle"]
        let world = [
            "ProcessInfo", "ContinuousClock", "SuspendingClock", "SystemRandomNumberGenerator", "print", "getenv",
        ]
        let made = ["Date()", "Date.now", "UUID()", ".write(to"]
        for file in SourceFile.sources(in: room.name) {
            let places = file.places(naming: disk + world) + made.flatMap(file.places(of:))
            #expect(places.isEmpty, "\(places.joined(separator: "\n"))")
        }
    }
}
