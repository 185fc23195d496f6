import Flow
import Foundation
import Scenarios
import TestKit
import Testing
import Vocabulary
import Walker

/// What the browser shows of a page is what the page's JSON tells, for every page that the range can show.
@Suite(.browser, .serialized, .timeLimit(.minutes(60)))
struct FacesTests {
    /// Where the two faces of one page part.
    private struct Parting: CustomStringConvertible {
        var entry: PageRoster.Entry
        var lines: [String]

        var description: String {
            let way = entry.way.map(\.press).joined(separator: " ")
            return "\(entry.scenario) \(entry.page.title) after \(way):\n  " + lines.joined(separator: "\n  ")
        }
    }

    /// The pages to look at: one of each look, or every one; equal pages of a merchant, which are drawn alike, are one.
    private static func roster() throws -> [PageRoster.Entry] {
        let library = try BrowserRange.library.get()
        var looks: Set<PageLook> = []
        var pages: [MerchantID: Set<Page>] = [:]
        return library.scenarios.flatMap { scenario -> [PageRoster.Entry] in
            let script = Script(scenario, merchant: library.merchant(of: scenario), wording: library.wording)
            return PageRoster.entries(of: script, isEach: Breadth.isFull).filter { entry in
                Breadth.isFull
                    ? pages[scenario.merchant, default: []].insert(entry.page).inserted
                    : looks.insert(PageLook(entry.page)).inserted
            }
        }
    }

    @Test func `every page offers and says on the screen what its JSON tells`() async throws {
        let clock = ContinuousClock()
        let started = clock.now
        let entries = try Self.roster()
        let search = started.duration(to: clock.now)
        try #require(entries.count > 100)
        print("found \(entries.count) pages to compare in \(search)")
        try await BrowserRange.whileOpen { range in
            try await Chromium.window { window in
                var partings: [Parting] = []
                for entry in entries {
                    let lines = try await Self.differences(at: entry, on: range, in: window)
                    if !lines.isEmpty { partings.append(Parting(entry: entry, lines: lines)) }
                }
                print("compared both faces of \(entries.count) pages, \(partings.count) of them differ")
                for parting in partings.prefix(20) { Issue.record("\(parting)") }
                #expect(partings.isEmpty)
            }
        }
    }

    /// Plays the way to a page with the client, then shows the page at its address.
    private static func differences(
        at entry: PageRoster.Entry,
        on range: BrowserRange,
        in window: WebDriver
    ) async throws -> [String] {
        var session = try await range.session(at: entry.scenario)
        for act in entry.way {
            let page = session.document.page
            try await session.press(
                act.press,
                values: Filling.values(for: act.press, on: page, card: session.card, act.amount)
            )
        }
        let document = session.document
        var lines: [String] = []
        // No document says how a screen draws a control, so the played page is held against it as a document tells it.
        let told = try JSONDecoder().decode(Page.self, from: JSONEncoder().encode(entry.page))
        if PageLook(document.page) != PageLook(told) { lines.append("the served page is not the played one") }
        try await window.go(to: document.address)
        lines += OfferedControls.differences(
            shown: try await OfferedControls.shown(in: window),
            told: OfferedControls.told(by: document.page, codes: document.codes)
        )
        lines += SaidWords.missing(of: document.page, in: try await SaidWords.shown(in: window))
        return lines + (try await Fit.faults(in: window))
    }
}
