import Flow
import Scenarios
import Server
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Merchants that hide, met by a real browser: as it is, and made up as somebody's own.
@Suite(.browser, .serialized, .timeLimit(.minutes(5)))
struct HardModesDrawnTests {
    /// A phone of no make: what a browser says of itself that nobody drives.
    private static let phone =
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36"

    /// A diner's wall before the menu, which its twin lets pass.
    private static func wall() throws -> Scenario {
        try #require(
            try BrowserRange.library.get().files.first { file in
                guard let twin = file.twin, let practice = file.practice(twin.practice), practice.shape == .gate,
                    file.service == .dineIn, file.practices.count == 1
                else { return false }
                let gate = Gate(practice)
                return gate.outcome == .blocks && gate.before == .menu && gate.app == nil && file.canWear(.automation)
            }
        )
    }

    /// That scenario in guises, each under an id of its own.
    private static func content(_ guises: [(ScenarioID, Guise?)]) throws -> RangeContent {
        let (library, scenario) = (try BrowserRange.library.get(), try wall())
        return RangeContent(
            offers: guises.map { id, guise in
                var offer = RangeContent.Offer(scenario, of: library)
                offer.script.scenario = id
                offer.script.guise = guise
                return offer
            }
        )
    }

    /// The buttons of the first page behind the code, as somebody sees them who presses the code's link.
    private static func seen(by window: WebDriver, at id: ScenarioID, on range: BrowserRange) async throws -> [String] {
        try await window.go(to: range.session(at: id).document.address)
        try await window.click(".surface .button")
        for _ in 0..<100 {
            let words: [String] = try await window.run(
                "return Array.from(document.querySelectorAll('main:not(.scenery) button'), b => b.textContent.trim())"
            )
            if !words.isEmpty { return words }
        }
        return []
    }

    @Test func `a driven browser sees the innocent face, one made up as a person's the other`() async throws {
        let guise = try #require(try Self.wall().guise(.automation))
        let hidden = try Self.content([("hidden", guise), ("open", nil)])
        try await BrowserRange.whileOpen(serving: hidden) { range in
            let driven = try await Chromium.window { try await Self.seen(by: $0, at: "hidden", on: range) }
            // An honest script in a browser that calls itself a phone's.
            let half = try await Chromium.window(WebDriver.Shape(userAgent: Self.phone)) {
                try await Self.seen(by: $0, at: "hidden", on: range)
            }
            let shape = WebDriver.Shape(userAgent: Self.phone, saysDriven: false)
            let person = try await Chromium.window(shape) { window in
                let seen = try await Self.seen(by: window, at: "hidden", on: range)
                try await window.keepScreenshot("hard-automation-person")
                return (seen, try await Self.seen(by: window, at: "open", on: range))
            }
            #expect(person.0 == person.1, "who looks like a person sees what the scenario shows")
            #expect(driven != person.0)
            #expect(half == driven)
            #expect(driven.count > person.0.count, "the innocent face has a way past")
        }
    }

    @Test func `what is drawn is the truth where the document is not`() async throws {
        let content = try Self.content([
            ("open", nil), ("otherwise", Guise(mode: .drawnOtherwise)), ("visible", Guise(mode: .auditorTextVisible)),
            ("hidden", Guise(mode: .auditorTextHidden)), ("alt", Guise(mode: .auditorTextAlt)),
        ])
        try await BrowserRange.whileOpen(serving: content) { range in
            try await Chromium.window { window in
                let open = try await Self.seen(by: window, at: "open", on: range)
                try await window.keepScreenshot("hard-open")
                let otherwise = try await Self.seen(by: window, at: "otherwise", on: range)
                try await window.keepScreenshot("hard-drawn-otherwise")
                #expect(otherwise.count == open.count + 1, "the document has a way past")
                #expect(!otherwise.contains(open[0]), "and calls the first button something else")
                let drawn: [String] = try await window.run(
                    """
                    return Array.from(document.querySelectorAll('main .fore'),
                        e => getComputedStyle(e, '::after').content + e.getBoundingClientRect().height)
                    """
                )
                #expect(drawn.count == 1 && drawn[0].contains(open[0]))
                let sizes: [Double] = try await window.run(
                    """
                    return Array.from(document.querySelectorAll('main .back'), e => {
                        const box = e.getBoundingClientRect();
                        return Math.max(box.width, box.height);
                    })
                    """
                )
                #expect(!sizes.isEmpty && sizes.allSatisfy { $0 <= 1 }, "\(sizes)")
                for mode in ["visible", "hidden", "alt"] as [ScenarioID] {
                    #expect(try await Self.seen(by: window, at: mode, on: range) == open)
                    try await window.keepScreenshot("hard-auditor-\(mode)")
                }
            }
        }
    }
}
