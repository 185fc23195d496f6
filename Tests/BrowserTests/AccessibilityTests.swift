import Flow
import Scenarios
import Testing
import Vocabulary
import Walker

/// No page of the range has a serious or critical fault of accessibility, in axe's judgement.
@Suite(
    .browser,
    .enabled("no axe-core in .venv: .ci/run installs it", { Axe.script != nil }),
    .serialized,
    .timeLimit(.minutes(10))
)
struct AccessibilityTests {
    /// What merchants draw badly on purpose, because that is how a way past is hidden: small, pale, without words.
    private static let drawnBadly = [".tiny", ".tint-quiet", ".under"]

    @Test func `no page of a class is seriously hard to use`() async throws {
        try await ClassRange.whileOpen { range in
            try await Chromium.windows([.laptop, WebDriver.Shape()]) { windows in
                let trainer = Person(with: windows[0], album: "axe-trainer")
                let learner = Person(with: windows[1], album: "axe-learner")
                let code = try await trainer.makesAClass(of: "first-day", on: range)
                try await trainer.presses("开始")
                try await learner.joins(code, on: range)
                let home = try await learner.window.address
                try await learner.goesToTheFirstMerchant()
                try await learner.filesThePage()
                try await learner.presses("交表")
                let scene = PageFamily.Scene(
                    trainer: trainer,
                    learner: learner,
                    console: try await trainer.window.address,
                    home: home,
                    base: range.base
                )
                for family in PageFamily.all {
                    try await family.open(scene)
                    let window = family.screen == .trainer ? trainer.window : learner.window
                    let found = try await Axe.violations(in: window, disregarding: Self.drawnBadly)
                    #expect(found.isEmpty, "\(family.name): \(found)")
                }
            }
        }
    }

    @Test(arguments: [
        "suowa-noodle@pure", "suowa-noodle@compliant", "suowa-noodle@coercive", "huantang-park@compliant",
    ])
    func `no page of a merchant is seriously hard to use but where that is the merchant's trick`(
        _ scenario: ScenarioID
    ) async throws {
        try await BrowserRange.whileOpen { range in
            let library = range.library
            let known = try #require(library.scenarios.first { $0.id == scenario })
            let script = Script(known, merchant: library.merchant(of: known), wording: library.wording)
            try await Chromium.window { window in
                for entry in PageRoster.entries(of: script, isEach: false).prefix(16) {
                    var session = try await range.session(at: scenario)
                    for act in entry.way {
                        let values = Filling.values(
                            for: act.press,
                            on: session.document.page,
                            card: session.card,
                            act.amount
                        )
                        try await session.press(act.press, values: values)
                    }
                    try await window.go(to: session.document.address)
                    let found = try await Axe.violations(in: window, disregarding: Self.drawnBadly)
                    #expect(found.isEmpty, "\(entry.page.title): \(found)")
                }
            }
        }
    }

    @Test func `the checker finds what is wrong`() async throws {
        try await Chromium.window { window in
            try await window.go(
                to: "data:text/html,<html lang=zh><title>t</title><main><input><img src=x></main></html>"
            )
            let found = try await Axe.violations(in: window)
            #expect(Set(found.map(\.id)).isSuperset(of: ["image-alt", "label"]))
        }
    }

    @Test func `the street is not seriously hard to use`() async throws {
        try await BrowserRange.whileOpen { range in
            try await Chromium.window(.laptop) { window in
                try await window.go(to: range.base + "/")
                #expect(try await Axe.violations(in: window) == [])
            }
        }
    }
}
