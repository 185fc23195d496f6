import Measurement
import Scenarios
import Scoring
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// What markup does not tell: a real browser draws the choice, and key, measurement and expectation agree again.
@Suite(.browser, .serialized, .timeLimit(.minutes(10)))
struct DrawnChoiceTests {
    /// One scenario as a browser saw it.
    private struct Judged {
        var scenario: Scenario
        var key: AnswerKey
        var evaluation: Evaluation
        var drawn: ChoiceDrawn
    }

    /// Every scenario whose way past is drawn otherwise than fairly with its twin, and those that only look like it.
    private static func scenarios(in library: Library) -> [Scenario] {
        let turned = library.files.filter { $0.practices.contains { isTurned($0) } }
        let twins = library.scenarios.filter { other in turned.contains { other.id.rawValue == "\($0.id).twin" } }
        let like = library.files.filter { $0.role == .nearMiss(.membershipMisleadingPrompt) && hasGate($0) }
        return turned + twins + like
    }

    private static func isTurned(_ practice: Practice) -> Bool {
        practice.shape.parameters.contains { $0.isDrawn && practice[$0.name] != $0.standard }
    }

    private static func hasGate(_ scenario: Scenario) -> Bool { scenario.practices.contains { $0.shape == .gate } }

    @Test func `drawn pages bring key, findings and expectation together`() async throws {
        try await BrowserRange.whileOpen { range in
            let scenarios = Self.scenarios(in: range.library)
            #expect(scenarios.count { Set(range.library.answerKey(of: $0).entries.map(\.isDrawn)) == [true] } >= 2)
            let judged = try await Chromium.window { window in
                var judged: [Judged] = []
                for scenario in scenarios { judged.append(try await Self.judged(scenario, by: window, on: range)) }
                return judged
            }
            for one in judged {
                let faults = Warrant.disagreements(
                    key: one.key,
                    findings: one.evaluation.findings,
                    expected: one.scenario.expect.findings
                )
                #expect(faults == [], "\(one.scenario.id), drawn \(one.drawn)")
                #expect(one.evaluation.notSeen == [], "\(one.scenario.id) was not drawn")
            }
            // The mutation test of what is drawn: each under the other's key.
            for one in judged {
                guard let twin = judged.first(where: { $0.scenario.id.rawValue == "\(one.scenario.id).twin" }) else {
                    continue
                }
                #expect(one.evaluation.findings.map(\.kind) != twin.key.kinds, "\(one.scenario.id)")
                #expect(twin.evaluation.findings.map(\.kind) != one.key.kinds, "\(twin.scenario.id)")
            }
        }
    }

    /// Walks as the client does, and looks at the choice with a browser.
    private static func judged(
        _ scenario: Scenario,
        by window: WebDriver,
        on range: BrowserRange
    ) async throws -> Judged {
        let lexicon = try range.lexicon()
        var session = try await range.session(at: scenario.id)
        let met = try await session.goesOn { page in
            PageReader(lexicon: lexicon).reading(of: page, remembering: WalkMemory(service: scenario.service))
                .sighting.asks.first { $0.refusalLabel != nil && !$0.demands.isEmpty }
        }
        let ask = try #require(met, "\(scenario.id) asks for nothing that can be refused")
        try await window.go(to: session.document.address)
        let drawn = try await DrawnChoice.measured(
            refusing: try #require(ask.refusalLabel),
            giving: ask.label,
            in: window
        )
        try await window.keepScreenshot("drawn-\(scenario.id)")
        var probe = try await Prober(
            scenario: scenario.id,
            service: scenario.service,
            at: range.base,
            over: range.wire,
            lexicon: lexicon,
            seed: "drawn"
        ).probe()
        for walk in probe.walks.indices {
            for step in probe.walks[walk].steps.indices {
                for place in probe.walks[walk].steps[step].sighting.asks.indices
                where probe.walks[walk].steps[step].sighting.asks[place].refusalLabel == ask.refusalLabel {
                    probe.walks[walk].steps[step].sighting.asks[place].drawn = drawn
                }
            }
        }
        return Judged(
            scenario: scenario,
            key: range.library.answerKey(of: scenario),
            evaluation: Evaluation(
                of: probe,
                needing: range.library.law.necessity,
                knowing: range.library.law.municipalities
            ),
            drawn: drawn
        )
    }
}
