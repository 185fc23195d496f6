import Foundation
import Journal
import Reports
import Scenarios
import Server
import Synchronization
import TestKit
import Testing
import Vocabulary

@testable import Walker
@testable import mockmerchant

/// Walks written by hand, played on the shipped range.
@Suite(.timeLimit(.minutes(10)))
struct ScriptRunTests {
    static let examples = Fixture.paths(in: "fixtures/walk-scripts", of: "yaml").filter { !$0.contains("/failing/") }
    static let failing = Fixture.paths(in: "fixtures/walk-scripts/failing", of: "yaml")

    /// Reads a script that must have no problem.
    private static func script(_ file: String, _ text: String) throws -> WalkScript {
        let library = try ShippedRange.library()
        let services = Dictionary(library.scenarios.map { ($0.id, $0.service) }) { first, _ in first }
        let personas = try Root(named: RepositoryRoot.folder.path).personas().map(\.id)
        let read = ScriptReader(services: services, personas: personas).script(file, Array(text.utf8))
        #expect(read.problems.map(\.text) == [])
        return try #require(read.script)
    }

    /// Plays scripts in this process.
    private static func played(
        _ scripts: [WalkScript],
        through front: (any Wire) -> any Wire = { $0 },
        repetitions: Int = 1
    ) async throws -> [WalkedScript] {
        let scenarios = try Set(scripts.compactMap(\.scenario)).sorted().map(ShippedRange.scenario)
        let range = try await DirectRange.open(scenarios)
        var run = try range.run()
        run.scripts = scripts
        run.personas = try Root(named: RepositoryRoot.folder.path).personas()
        let manner = RangeRun.Manner(repetitions: repetitions)
        return try await run.played(at: DirectRange.base, over: front(range.wire), manner, now: { 0 })
    }

    @Test func `there are examples of every kind`() {
        #expect(Self.examples.count >= 8 && Self.failing.count >= 4)
    }

    @Test(arguments: examples) func `an example goes as it is written, with any seed`(_ file: String) async throws {
        let script = try Self.script(file, try Fixture.text(file))
        let walked = try #require(try await Self.played([script], repetitions: 3).first)
        #expect(
            walked.run.isAsWritten,
            "\(walked.run.steps.flatMap(\.faults).map { "\($0.place.text): \($0.message)" })"
        )
        #expect(walked.wavers == [])
        #expect(walked.run.steps.count == script.steps.count)
    }

    @Test(arguments: failing) func `a failing one says where, what, and what was there instead`(
        _ file: String
    ) async throws {
        let script = try Self.script(file, try Fixture.text(file))
        let walked = try #require(try await Self.played([script]).first)
        #expect(!walked.run.isAsWritten)
        let lines = walked.run.steps.flatMap { step in
            ["\(step.place.text): \(step.words): \(step.status.rawValue)"]
                + step.faults.map { "  \($0.place.text): \($0.message)" } + step.instead.map { "    \($0)" }
        }
        try Golden.check(lines.joined(separator: "\n") + "\n", at: "walk-scripts/\(script.stem).txt")
    }

    @Test func `a check that is turned round fails, so none passes for nothing`() async throws {
        let file = "fixtures/walk-scripts/table-order-pure.yaml"
        let text = try Fixture.text(file)
        let turned = [
            ("no-demand: true, reached: menu", "no-demand: true, reached: order"), ("page: 确认订单", "page: 确认定单"),
            ("清汤牛腩面 ×2", "清汤牛腩面 ×3"), ("handed: { menu: 0, order: 0, pay: 0 }", "handed: { pay: 1 }"),
            ("\"实付金额 {{sum}}\"", "\"实付金额 {{sum}}0\""), ("reached: order", "not-reached: order"),
            ("'订单号 ([0-9]+)'", "'订单号 ([A-Z]+)'"), ("page: 苇聊支付", "refused: 请"), ("page: 支付结果", "message: 支付"),
        ]
        for (before, after) in turned {
            #expect(text.contains(before))
            let script = try Self.script(file, text.replacing(before, with: after, maxReplacements: 1))
            let walked = try #require(try await Self.played([script]).first)
            #expect(!walked.run.isAsWritten, "\(after)")
        }
    }

    @Test func `what comes late is looked for again, as often as the script says`() async throws {
        let text = """
            title: 支付结果晚一点才到
            scenario: dine-in-pure
            steps:
              - scan: 1
              - { fill: { 清汤牛腩面: 1 }, tap: 选好了，去结算 }
              - tap: 提交订单
              - tap: 去支付
              - tap: 确认支付
                expect: { text: 支付成功 }
                retry: COUNT
                every: 1ms
            """
        for (count, isEnough) in [(0, false), (1, false), (2, true), (5, true)] {
            let script = try Self.script("late.yaml", text.replacing("COUNT", with: "\(count)"))
            let walked = try #require(try await Self.played([script]) { LateWire(over: $0, looks: 2) }.first)
            #expect(walked.run.isAsWritten == isEnough, "\(count)")
        }
    }

    @Test func `a value of the training identity is told by name in whatever a failure says`() async throws {
        let text = """
            title: 车牌
            scenario: parking-pure
            steps:
              - scan: 1
              - { fill: { 车牌号: "{{licence-plate}}" }, tap: 查询停车费 }
              - expect: { page: "{{licence-plate}}", no-text: "{{licence-plate}}" }
            """
        let walked = try #require(try await Self.played([try Self.script("plate.yaml", text)]).first)
        let faults = walked.run.steps.flatMap(\.faults).map(\.message)
        #expect(faults.count == 2 && faults.allSatisfy { $0.contains("{{licence-plate}}") }, "\(faults)")
    }

    @Test func `somebody who lacks what a script gives is told so`() async throws {
        let text = """
            title: 没有的给不了
            scenario: dine-in-pure
            steps:
              - scan: 1
              - give: follow
            """
        let walked = try #require(try await Self.played([try Self.script("lack.yaml", text)]).first)
        #expect(walked.run.steps[1].faults.first?.message == "the page does not ask for follow; it asks for nothing")
        let child = try Self.script(
            "child.yaml",
            """
            title: 孩子没有手机号
            scenario: dine-in-phone-skippable
            persona: child
            steps:
              - scan: 1
              - give: phone-number
            """
        )
        let refused = try #require(try await Self.played([child]).first)
        #expect(refused.run.steps[1].faults.first?.message == "a child under fourteen has no phone-number to give")
    }

    // MARK: - There and back

    /// Scenarios of every service whose visits are written down and played again.
    static let rounds: [ScenarioID] = [
        "dine-in-forced-phone", "dine-in-shared-cart", "dine-in-opt-out-reply", "dine-in-tableware-ticked",
        "parking-two-codes", "parking-misread-plate", "pickup-location-skippable", "takeaway-phone-required",
        "retail-member-price", "retail-two-codes", "ticketing-seats-and-snacks", "ticketing-invoice-tax-number",
        "tissue-ad-skippable", "tissue-forced-follow",
    ]

    @Test(arguments: rounds)
    func `every visit of our own client, written as a script, goes green and comes to the same pages`(
        _ id: ScenarioID
    ) async throws {
        try await Scratch.folder { folder in
            let walked = try await EvidenceRange.walked([id], in: folder)
            let personas = try Root(named: RepositoryRoot.folder.path).personas()
            var scripts: [WalkScript] = []
            var pages: [String: [Page]] = [:]
            try await walked.forEachHistory { history in
                let file = "\(history.record.id).yaml"
                let script = try VisitScript(history: history, personas: personas).script(for: file)
                guard !script.steps.isEmpty else { return }
                let text = ScriptText.text(of: script)
                for value in history.card.values.values where value.count > 5 { #expect(!text.contains(value)) }
                scripts.append(try Self.script(file, text))
                var card = history.card
                card.values = card.values.filter { Demand(rawValue: $0.key) != nil }
                let acts = history.acts.filter { $0.target != nil }
                let shown = acts.prefix(1).map(\.page) + acts.map(\.next)
                pages[file] = shown.map(Redaction(card).page)
            }
            #expect(scripts.count >= 3)
            for one in try await Self.played(scripts) {
                let faults = one.run.steps.flatMap(\.faults).map { "\($0.place.text): \($0.message)" }
                #expect(one.run.isAsWritten, "\(one.script.file): \(faults)")
                let faces = try #require(pages[one.script.file]).map { PageFace($0) }
                #expect(one.trace.steps.map { PageFace($0.page) } == faces, "\(one.script.file)")
            }
        }
    }
}

/// A wire over which the news of a payment comes late: only when the page was looked at so often.
private final class LateWire: Wire {
    private let inner: any Wire
    private let looks: Int
    private let seen = Mutex(0)

    init(over inner: any Wire, looks: Int) {
        self.inner = inner
        self.looks = looks
    }

    func send(_ request: WireRequest) async throws -> WireResponse {
        var response = try await inner.send(request)
        let text = String(decoding: response.body, as: UTF8.self)
        guard text.contains("支付成功") else { return response }
        let turn = seen.withLock { seen in
            seen += 1
            return seen
        }
        if turn <= looks { response.body = Array(text.replacing("支付成功", with: "正在确认").utf8) }
        return response
    }
}
