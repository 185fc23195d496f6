import Flow
import Foundation
import Scenarios
import Server
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Draws what the axes of variants make of pages, as narrow as phones get, and holds it against the pages' other face.
@Suite(.browser, .serialized, .timeLimit(.minutes(20)))
struct VariantPagesTests {
    /// A scenario under a variant, and the id under which it is served.
    private struct Play {
        var id: ScenarioID
        var original: Scenario
        var script: Script
        var name: String
    }

    /// The library with what scenarios are varied with.
    private static let library = Result {
        let root = try Root(named: RepositoryRoot.folder.path)
        var files = try root.files()
        files.variants = try root.variantFiles()
        let (library, problems) = LibraryReader.read(files)
        if let problem = problems.first { throw problem }
        return library
    }

    private static func plays(_ pairs: [(Scenario, Variant, String)]) throws -> [Play] {
        let library = try library.get()
        return pairs.enumerated().map { number, pair in
            var varied = library.varied(pair.0, by: pair.1)
            varied.scenario.id = ScenarioID(rawValue: "play-\(number)")
            let script = Script(varied.scenario, merchant: varied.merchant, wording: varied.wording)
            return Play(id: varied.scenario.id, original: pair.0, script: script, name: pair.2)
        }
    }

    private static func content(of plays: [Play]) -> RangeContent {
        RangeContent(
            offers: plays.map {
                RangeContent.Offer(script: $0.script, merchantZh: "", merchantEn: "", titleZh: "", titleEn: "")
            }
        )
    }

    // MARK: both faces

    @Test func `every varied page offers and says on the screen what its JSON tells`() async throws {
        let scenarios = try Self.library.get().scenarios.filter { scenario in
            scenario.practices.contains { [.tick, .fee, .reduction, .gate].contains($0.shape) }
        }
        let cover = VariantCover.pairwise(seed: "drawn", count: Breadth.isFull ? 48 : 12)
        let plays = try Self.plays(
            cover.enumerated().map { number, variant in
                (scenarios[number * scenarios.count / cover.count], variant, "\(number)")
            }
        )
        try await BrowserRange.whileOpen(serving: Self.content(of: plays)) { range in
            try await Chromium.window { window in
                var (count, partings) = (0, [String]())
                for play in plays {
                    for entry in PageRoster.entries(of: play.script, isEach: false).prefix(14) {
                        let lines = try await Self.differences(at: entry, on: range, in: window)
                        count += 1
                        if !lines.isEmpty { partings.append("\(play.original.id) \(entry.page.title): \(lines)") }
                    }
                }
                print("compared both faces of \(count) varied pages, \(partings.count) of them differ")
                for parting in partings.prefix(20) { Issue.record("\(parting)") }
                #expect(count > 100)
            }
        }
    }

    private static func differences(
        at entry: PageRoster.Entry,
        on range: BrowserRange,
        in window: WebDriver
    ) async throws -> [String] {
        var session = try await range.session(at: entry.scenario)
        for act in entry.way {
            let page = session.document.page
            let values = Filling.values(for: act.press, on: page, card: session.card, act.amount)
            try await session.press(act.press, values: values)
        }
        let document = session.document
        try await window.go(to: document.address)
        var lines = OfferedControls.differences(
            shown: try await OfferedControls.shown(in: window),
            told: OfferedControls.told(by: document.page, codes: document.codes)
        )
        lines += SaidWords.missing(of: document.page, in: try await SaidWords.shown(in: window))
        return lines + (try await Fit.faults(in: window))
    }

    // MARK: the way past

    @Test func `whatever weight the way past has, people see it`() async throws {
        let library = try Self.library.get()
        let found = library.files.first { $0.service == .dineIn && $0.practices.count < 3 && Self.offersSkip($0) }
        let gated = try #require(found)
        var pairs: [(Scenario, Variant, String)] = []
        for layout in Axes.Layout.allCases {
            for (place, refusal) in Axes.Refusal.allCases.enumerated() {
                let variant = Variant(layout: layout, look: Variant.Look.allCases[place + 1], refusal: refusal)
                pairs.append((gated, variant, "refusal-\(layout.rawValue)-\(refusal.rawValue)"))
            }
        }
        let plays = try Self.plays(pairs)
        try await BrowserRange.whileOpen(serving: Self.content(of: plays)) { range in
            let lexicon = try range.lexicon()
            try await Chromium.window { window in
                for play in plays {
                    var session = try await range.session(at: play.id)
                    let met = try await session.goesOn { page in
                        PageReader(lexicon: lexicon)
                            .reading(of: page, remembering: WalkMemory(service: play.original.service))
                            .sighting.asks.first { $0.refusalLabel != nil && !$0.demands.isEmpty }
                    }
                    let ask = try #require(met, "\(play.name) asks for nothing that can be refused")
                    try await window.go(to: session.document.address)
                    let drawn = try await DrawnChoice.measured(
                        refusing: try #require(ask.refusalLabel),
                        giving: ask.label,
                        in: window
                    )
                    #expect(!drawn.isHidden, "\(play.name): \(drawn)")
                    #expect(drawn.contrast >= 300, "\(play.name): \(drawn)")
                    #expect(try await Fit.faults(in: window) == [], "\(play.name)")
                    if play.name.hasSuffix("delayed") {
                        let clear: Double = try await window.run(Self.clearness)
                        #expect(clear < 1, "\(play.name) is drawn at once")
                        let _: Bool = try await window.run(Self.waiting)
                        let later: Double = try await window.run(Self.clearness)
                        #expect(later == 1, "\(play.name) is not drawn in the end")
                    }
                    try await window.keepScreenshot(play.name)
                }
            }
        }
    }

    /// Says that a gate before the menu can be skipped.
    private static func offersSkip(_ scenario: Scenario) -> Bool {
        scenario.practices.contains { (practice: Practice) -> Bool in
            guard practice.shape == .gate else { return false }
            return practice["refusal"] == .word("passes") && practice["before"] == .word("menu")
        }
    }

    private static func boxes(in scenario: Scenario) -> Int { scenario.practices.count { $0.shape == .tick } }

    /// How much of the late control is drawn.
    private static let clearness = """
        return Number(getComputedStyle(document.querySelector('.late')).opacity);
        """
    /// Ends the animation, as waiting would.
    private static let waiting = """
        document.getAnimations().forEach(animation => animation.finish());
        return true;
        """

    // MARK: boxes

    @Test func `each widget is drawn so that it can be pressed`() async throws {
        let library = try Self.library.get()
        let boxed = try #require(library.files.first { $0.service == .dineIn && Self.boxes(in: $0) > 1 })
        let plays = try Self.plays(
            Axes.Widget.allCases.enumerated().map { place, widget in
                (boxed, Variant(widget: widget, look: Variant.Look.allCases[place]), "widget-\(widget.rawValue)")
            }
        )
        try await BrowserRange.whileOpen(serving: Self.content(of: plays)) { range in
            try await Chromium.window { window in
                for play in plays {
                    let entries = PageRoster.entries(of: play.script, isEach: false)
                    let entry = try #require(
                        entries.first { $0.page.controls.contains { !$0.name.isEmpty && Self.isBox($0) } },
                        "\(play.name) shows no box"
                    )
                    #expect(try await Self.differences(at: entry, on: range, in: window) == [], "\(play.name)")
                    let _: Bool = try await window.run(Self.down)
                    try await window.keepScreenshot(play.name)
                }
            }
        }
    }

    private static let down = "document.querySelector('.fields').scrollIntoView(); return true;"

    private static func isBox(_ control: Control) -> Bool {
        ["checkbox", "switch", "link"].contains(control.inputType)
            || control.inputType == "radio" && control.options.count == 2
    }
}
