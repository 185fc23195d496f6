import Foundation
import Journal
import Reports
import Scenarios
import Scoring
import Server
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Merchants that hide from tools, over the wire: whom each face meets, what a restart keeps, and what nobody can tell.
@Suite(.timeLimit(.minutes(10)))
struct HardModesTests {
    /// Violations of several shapes whose twin a guise can be made of.
    static let worn: [Scenario] = {
        let all = (try? ShippedRange.library().scenarios.filter { $0.canWear(.oneInN) }) ?? []
        var shapes: [Shape: Int] = [:]
        return all.filter { scenario in
            guard let twin = scenario.twin, let shape = scenario.practice(twin.practice)?.shape else { return false }
            shapes[shape, default: 0] += 1
            return Breadth.isFull || shapes[shape, default: 0] == 1
        }
    }()

    /// Who comes, and in which way the merchant hides.
    enum Meeting: String, CaseIterable, Sendable {
        case programAtAutomation
        case personAtAutomation
        case strangerAtSecondVisit
        case guestAtSecondVisit
        case notDrawn
        case drawn

        var mode: HardMode {
            switch self {
            case .programAtAutomation, .personAtAutomation: .automation
            case .strangerAtSecondVisit, .guestAtSecondVisit: .secondVisit
            case .notDrawn, .drawn: .oneInN
            }
        }

        var meetsViolation: Bool { self == .personAtAutomation || self == .guestAtSecondVisit || self == .drawn }
    }

    @Test func `there are merchants of many shapes that hide`() { #expect(Self.worn.count >= 10) }

    @Test(arguments: Meeting.allCases)
    func `the acting face measures as the scenario, the innocent one as its twin`(_ meeting: Meeting) async throws {
        let library = try ShippedRange.library()
        let pairs = try Self.worn.map { scenario in
            let shown = meeting.meetsViolation ? scenario : try #require(scenario.turned)
            var guise = try #require(scenario.guise(meeting.mode))
            guise.oneIn = meeting == .drawn ? 1 : Int.max
            return (scenario: scenario, shown: shown, guise: guise)
        }
        let range = try await HiddenRange.open(pairs.map { ($0.scenario, $0.shown.id, $0.guise) }, of: library)
        let wire = VisitorWire(inner: range.wire)
        if meeting == .personAtAutomation { wire.speak() }
        if meeting == .guestAtSecondVisit {
            for pair in pairs { try await wire.scan(pair.shown.id, with: pair.scenario.entry) }
            wire.remember()
        }
        let run = RangeRun(
            library: library,
            scenarios: pairs.map(\.shown),
            lexicon: try ShippedRange.lexicon(),
            seed: "hidden",
            jobs: 4
        )
        let probes = try await run.probes(at: DirectRange.base, over: wire).map { try $0.get() }
        let report = run.report(of: probes, hasProof: true, seconds: nil)
        for row in report.rows {
            let views = row.disagreements.map { "\($0.kind.rawValue): \($0.note)" } + row.unmetPrices.map(\.text)
            #expect(row.agrees && views.isEmpty, "\(row.scenario): \(views.joined(separator: "; "))")
        }
    }

    @Test(arguments: HardMode.allCases.filter { !$0.decidesFace })
    func `what decides nothing changes no finding`(_ mode: HardMode) async throws {
        let library = try ShippedRange.library()
        let both = Self.worn.flatMap { [$0, $0.turned].compactMap(\.self) }.filter { $0.canWear(mode) }
        let range = try await HiddenRange.open(both.map { ($0, $0.id, Guise(mode: mode)) }, of: library)
        let run = RangeRun(
            library: library,
            scenarios: both,
            lexicon: try ShippedRange.lexicon(),
            seed: "told",
            jobs: 4
        )
        let probes = try await run.probes(at: DirectRange.base, over: range.wire).map { try $0.get() }
        for row in run.report(of: probes, hasProof: true, seconds: nil).rows {
            let views = row.disagreements.map { "\($0.kind.rawValue): \($0.note)" } + row.unmetPrices.map(\.text)
            #expect(row.agrees && views.isEmpty, "\(row.scenario): \(views.joined(separator: "; "))")
        }
    }

    @Test(arguments: HardMode.allCases)
    func `a server that is started anew shows the face that was seen`(_ mode: HardMode) async throws {
        let scenario = try #require(Self.worn.first { $0.canWear(mode) } ?? Self.wearing(mode))
        let guise = try #require(scenario.guise(mode))
        try await Scratch.folder { folder in
            let file = folder.appending(path: "range.sqlite").path
            let clock = HandClock()
            let worn = [(scenario, scenario.id, guise)]
            var (address, bytes): (String, [UInt8]) = ("", [])
            do {
                let range = try await HiddenRange.open(worn, of: ShippedRange.library(), file: file, clock: clock)
                var session = try await Self.session(at: scenario, over: range.wire)
                try await session.scan(Self.sticker(of: session))
                for turn in 0..<3 {
                    clock.wait(turn == 1 ? 6_000 : 500)
                    let way = session.document.page.controls.last { !$0.target.isEmpty && $0.tag != .input }
                    if let way { try await session.press(way.target) }
                }
                address = session.document.address
                bytes = try await range.html(at: address)
                try await range.journal.close()
            }
            let range = try await HiddenRange.open(worn, of: ShippedRange.library(), file: file, clock: clock)
            let again = try await range.html(at: address)
            #expect(again == bytes)
            try await range.journal.close()
        }
    }

    @Test func `a delay is counted from the scan, over a restart too`() async throws {
        let scenario = try #require(Self.wearing(.afterDelay) { $0.shape == .gate })
        let guise = try #require(scenario.guise(.afterDelay))
        try await Scratch.folder { folder in
            let file = folder.appending(path: "range.sqlite").path
            let clock = HandClock()
            let worn = [(scenario, scenario.id, guise)]
            let first = try await HiddenRange.open(worn, of: ShippedRange.library(), file: file, clock: clock)
            var session = try await Self.session(at: scenario, over: first.wire)
            try await session.scan(Self.sticker(of: session))
            let rows = try await first.acts(of: session)
            #expect(rows.last?.contains(#""acts":false"#) == true)
            try await first.journal.close()
            clock.wait(6_000)
            let second = try await HiddenRange.open(worn, of: ShippedRange.library(), file: file, clock: clock)
            var later = try await Session(
                at: session.document.address,
                knowing: session.card.values,
                over: second.wire
            )
            let way = try #require(later.document.page.controls.last { !$0.target.isEmpty && $0.tag != .input })
            try await later.press(way.target)
            #expect(try await second.acts(of: later).last?.contains(#""acts":true"#) == true)
            try await second.journal.close()
        }
    }

    @Test func `the same seed and the same acts give the same bytes`() async throws {
        let scenario = try #require(Self.worn.first)
        for mode in HardMode.allCases {
            guard let guise = scenario.guise(mode) else { continue }
            var heard: [[[UInt8]]] = []
            for _ in 0..<2 {
                let range = try await HiddenRange.open([(scenario, scenario.id, guise)], of: ShippedRange.library())
                var session = try await Self.session(at: scenario, over: range.wire)
                var pages: [[UInt8]] = []
                try await session.scan(Self.sticker(of: session))
                for _ in 0..<4 {
                    pages.append(try await range.html(at: session.document.address))
                    let way = session.document.page.controls.first { !$0.target.isEmpty && $0.tag != .input }
                    if let way { try await session.press(way.target) }
                }
                heard.append(pages)
            }
            #expect(heard[0] == heard[1], "\(mode.rawValue)")
        }
    }

    @Test func `nothing on the wire tells the mode`() async throws {
        let scenario = try #require(Self.worn.first)
        let words = HardMode.allCases.map(\.rawValue) + ["guise", "innocent", "isacting", "acts"]
        var names: Set<[String]> = []
        for mode in HardMode.allCases {
            guard let guise = scenario.guise(mode) else { continue }
            let range = try await HiddenRange.open([(scenario, scenario.id, guise)], of: ShippedRange.library())
            let hearing = Hearing()
            let wire = OverheardWire(inner: range.wire, hearing: hearing)
            let session = try await Self.session(at: scenario, over: wire)
            var walk = Walk(
                .refuseAll,
                entryIndex: 0,
                service: scenario.service,
                lexicon: try ShippedRange.lexicon(),
                session: session
            )
            _ = try await walk.run()
            let said = await hearing.words
            for word in words { #expect(!said.contains(word), "\(mode.rawValue): \(word)") }
            names.formUnion(await hearing.headers["303 nothing"] ?? [])
        }
        #expect(names.count == 1, "the answers to a scan have other headers in other modes: \(names)")
    }

    @Test func `who keeps no cookies scans again after starting over`() async throws {
        let scenario = try #require(Self.wearing(.secondVisit) { $0.shape == .gate })
        let guise = try #require(scenario.guise(.secondVisit))
        let range = try await HiddenRange.open([(scenario, scenario.id, guise)], of: ShippedRange.library())
        var session = try await Self.session(at: scenario, over: range.wire)
        try await session.scan(Self.sticker(of: session))
        try await session.press("again")
        try await session.scan(Self.sticker(of: session))
        #expect(try await range.acts(of: session).map { $0.contains(#""acts":true"#) } == [false, false, true])
    }

    private static func wearing(_ mode: HardMode, where fits: (Practice) -> Bool = { _ in true }) -> Scenario? {
        (try? ShippedRange.library())?.scenarios.first { scenario in
            scenario.canWear(mode) && scenario.entry == .chat
                && (scenario.twin.flatMap { scenario.practice($0.practice) }.map(fits) ?? false)
        }
    }

    private static func session(at scenario: Scenario, over wire: any Wire) async throws -> Session {
        try await Session(
            opening: scenario.id,
            seed: "hidden",
            at: DirectRange.base,
            over: AppWire(scenario.entry, over: wire)
        )
    }

    private static func sticker(of session: Session) throws -> Sticker {
        try #require(
            session.document.page.blocks.lazy.compactMap { if case .sticker(let sticker) = $0 { sticker } else { nil } }
                .first
        )
    }
}
