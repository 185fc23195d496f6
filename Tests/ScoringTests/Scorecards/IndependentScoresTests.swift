import Foundation
import TestKit
import Testing
import Vocabulary

@testable import Scoring

/// Our numbers beside those of a second program, on benches and submissions drawn by seed.
@Suite(.timeLimit(.minutes(5)))
struct IndependentScoresTests {
    private static let python = Tool.python ?? Tool("python3")
    private static let kinds: [Kind] = [.forcedFollowGate, .phoneAuthorisationGate, .cashRefusal, .undisclosedFee]
    private static let settings = Scorecard.Settings(draws: 200, seed: 42)

    /// What the second program says of one tally.
    private struct Measures: Decodable {
        var tp: Int
        var fp: Int
        var fn: Int
        var tn: Int
        var precision: Double?
        var recall: Double?
        var specificity: Double?
        var f1: Double?
        var f05: Double?
        var j: Double?
        var balanced: Double?
        var mcc: Double?
        var recallInterval: [Double]?
        var precisionInterval: [Double]?
    }

    /// All that the second program says.
    private struct Told: Decodable {
        struct Calibration: Decodable {
            var ap: Double
            var brier: Double
            var ece: Double
        }
        struct McNemar: Decodable {
            var b: Int
            var c: Int
            var p: Double
            var units: Int
        }
        var macroJ: Double?
        var macroF1: Double?
        var pooledJ: Double?
        var rules: [String: Measures]
        var pooled: Measures
        var macroJInterval: [Double]?
        var macroF1Interval: [Double]?
        var pooledJInterval: [Double]?
        var endToEnd: Double
        var severity: Double
        var twins: Double
        var calibration: Calibration
        var places: [String: [Double]?]
        var devMacroJ: Double?
        var mcnemar: McNemar
        var deltaInterval: [Double]?
    }

    @Test(
        .enabled(if: IndependentScoresTests.python != nil, "no Python to compute scores a second time"),
        arguments: [1, 2, 3, 4, 5, 6]
    )
    func `a second program comes to the same numbers`(_ seed: Int) async throws {
        var dice = Dice(seed: UInt64(seed))
        let key = Self.key(&dice)
        // The last one parts the tools so much that McNemar's test is not the exact one.
        let first = Self.submission(of: key, error: seed == 6 ? 2 : 20, &dice)
        let second = Self.submission(of: key, error: 45, &dice)
        let told = try await Self.told(key, first, second)
        let card = Scorecard(of: first, key: key, scheme: SmallBench.kinds, settings: Self.settings)
        check(card.macroJ.value, told.macroJ, "macro J")
        check(card.macroF1.value, told.macroF1, "macro F1")
        check(card.pooled, told.pooled, "pooled")
        #expect(card.labels.map(\.label.id).sorted() == told.rules.keys.sorted())
        for one in card.labels { check(one.tally, try #require(told.rules[one.label.id]), one.label.id) }
        check(card.macroJInterval, told.macroJInterval, "interval of macro J")
        check(card.macroF1Interval, told.macroF1Interval, "interval of macro F1")
        check(card.pooledJInterval, told.pooledJInterval, "interval of pooled J")
        check(card.endToEndRecall.value, told.endToEnd, "end-to-end recall")
        check(card.severityRecall.value, told.severity, "severity")
        check(card.twins.rate.value, told.twins, "twins")
        let calibration = try #require(card.calibration)
        check(calibration.averagePrecision, told.calibration.ap, "AP")
        check(calibration.brier, told.calibration.brier, "Brier")
        check(calibration.expectedCalibrationError, told.calibration.ece, "ECE")
        check(card.dev?.macroJ.value, told.devMacroJ, "macro J on dev")
        for level in Localisation.Level.allCases {
            let theirs = try #require(told.places[level.rawValue])
            let ours = card.localisation.scores[level].map { [$0.hits, Double($0.said), Double($0.there)] }
            #expect(ours == theirs, "\(level.rawValue)")
        }
        let both = ToolComparison(first, with: second, key: key, scheme: SmallBench.kinds, settings: Self.settings)
        #expect(both.mcNemar == McNemar(onlyFirst: told.mcnemar.b, onlySecond: told.mcnemar.c))
        #expect(both.units == told.mcnemar.units)
        check(both.mcNemar.p, told.mcnemar.p, "McNemar p")
        check(both.macroJInterval, told.deltaInterval, "interval of the difference")
    }

    private func check(_ tally: Tally, _ told: Measures, _ what: String) {
        #expect(tally == Tally(tp: told.tp, fp: told.fp, fn: told.fn, tn: told.tn), "\(what)")
        check(tally.precision.value, told.precision, "\(what) precision")
        check(tally.recall.value, told.recall, "\(what) recall")
        check(tally.specificity.value, told.specificity, "\(what) specificity")
        check(tally.f1, told.f1, "\(what) F1")
        check(tally.fHalf, told.f05, "\(what) F0.5")
        check(tally.j, told.j, "\(what) J")
        check(tally.balancedAccuracy, told.balanced, "\(what) balanced accuracy")
        check(tally.mcc, told.mcc, "\(what) MCC")
        check(tally.recall.interval, told.recallInterval, "\(what) recall interval")
        check(tally.precision.interval, told.precisionInterval, "\(what) precision interval")
    }

    private func check(_ ours: Double?, _ theirs: Double?, _ what: String) {
        guard let ours, let theirs else {
            #expect(ours == nil && theirs == nil, "\(what): \(String(describing: ours)), \(String(describing: theirs))")
            return
        }
        #expect(abs(ours - theirs) < 1e-6, "\(what): \(ours), \(theirs)")
    }

    private func check(_ ours: Interval?, _ theirs: [Double]?, _ what: String) {
        check(ours?.low, theirs?.first, what)
        check(ours?.high, theirs?.last, what)
    }

    private static func told(_ key: BenchKey, _ first: Submission, _ second: Submission) async throws -> Told {
        try await Scratch.folder { folder in
            let encoder = JSONEncoder()
            let header = String(decoding: try encoder.encode(key.header), as: UTF8.self)
            let lines = try key.cases.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
            let names = ["key", "first", "second"].map { folder.appending(path: "\($0).jsonl") }
            let texts = [([header] + lines).joined(separator: "\n"), try text(first), try text(second)]
            let limits = folder.appending(path: "limits.json")
            let hidden = (key.limits ?? [:]).mapValues { $0.map(\.rawValue).sorted() }
            try encoder.encode(hidden).write(to: limits)
            for (name, text) in zip(names, texts) { try text.write(to: name, atomically: true, encoding: .utf8) }
            let script = RepositoryRoot.place("Benchmarks/Scores/scores.py").path
            let words = [script] + names.map(\.path) + ["--draws", "200", "--seed", "42", "--limits", limits.path]
            let outcome = try await #require(python).run(words)
            #expect(outcome.status == 0, "\(outcome.complaint)")
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            return try decoder.decode(Told.self, from: outcome.output)
        }
    }

    /// Our form of a submission, read again by our reader on the way.
    private static func text(_ submission: Submission) throws -> String {
        let input = submission.input.map { ",\"run\":{\"input\":\"\($0.rawValue)\"}" } ?? ""
        let head = "{\"tool\":{\"name\":\"\(submission.tool.name)\"}\(input)}"
        let lines = submission.cases.map { one in
            let findings = one.findings.map { finding in
                let confidence = finding.confidence.map { ",\"confidence\":\($0)" } ?? ""
                let step = finding.step.map { ",\"step\":\"\($0)\"" } ?? ""
                let element = finding.element.map { one in
                    ",\"element\":{\"role\":\"\(one.role ?? "")\",\"text\":\"\(one.text ?? "")\"}"
                }
                let evidence = finding.evidence.map { "{\"type\":\"\($0.type)\",\"id\":\"\($0.id)\"}" }
                return "{\"rule\":\"\(finding.rule)\"\(confidence)\(step)\(element ?? "")"
                    + ",\"evidence\":[\(evidence.joined(separator: ","))]}"
            }
            let list = findings.joined(separator: ",")
            return "{\"case\":\"\(one.id)\",\"status\":\"\(one.status.rawValue)\",\"findings\":[\(list)]}"
        }
        let text = ([head] + lines).joined(separator: "\n")
        let reading = ClaimFormatCatalogue.read(Array(text.utf8), file: "x.jsonl")
        #expect(reading.problems.isEmpty)
        return text
    }

    private static func key(_ dice: inout Dice) -> BenchKey {
        var cases: [SealedCase] = []
        for number in 0..<50 {
            let kind = kinds[dice.roll(below: kinds.count)]
            let isAlone = dice.roll(below: 4) == 0
            let (bad, good) = ("a\(number)", "b\(number)")
            var found = [
                SmallBench.finding(kind, .violation, of: bad, severity: 1 + dice.roll(below: 3)),
                SmallBench.finding(kind, .violation, of: bad, number: 2, severity: 1 + dice.roll(below: 3)),
            ]
            var lawful = [SmallBench.finding(kind, .compliant, of: good, isNearMiss: dice.roll(below: 2) == 0)]
            let other = kinds[dice.roll(below: kinds.count)]
            if other != kind {
                let verdict: BenchVerdict = dice.roll(below: 2) == 0 ? .violation : .compliant
                found.append(SmallBench.finding(other, verdict, of: bad, number: 3))
                lawful.append(SmallBench.finding(other, verdict, of: good, number: 2))
            }
            let split: SealedCase.Split = number % 5 == 0 ? .dev : number % 5 == 1 ? .hidden : .test
            cases.append(SmallBench.sealed(bad, found, pair: isAlone ? nil : good, split: split))
            if !isAlone { cases.append(SmallBench.sealed(good, lawful, pair: bad, split: split)) }
        }
        var key = SmallBench.key(cases)
        let hidden = cases.filter { one in one.id.hasPrefix("a") && dice.roll(below: 6) == 0 }
        key.limits = Dictionary(
            hidden.map { ($0.id, Set($0.findings.filter { $0.verdict == .violation }.map(\.kind).prefix(1))) }
        ) { first, _ in first }
        return key
    }

    private static let elements = [
        Submission.Element(role: "button", text: "关注后点餐"), Submission.Element(role: "link", text: "暂不关注，先看看吧"),
        Submission.Element(role: "link", text: "关注后点餐"), Submission.Element(role: "button", text: "确认下单"),
    ]
    private static let proofs = [
        Submission.Evidence(type: "request", id: "http://ad.guanggao-c.localhost:8080/p?x=1"),
        Submission.Evidence(type: "request", id: "hm.tongji-a.localhost"), Submission.Evidence(type: "text", id: "x"),
    ]

    /// A tool that is wrong in so many of a hundred, and does not get through every case.
    private static func submission(of key: BenchKey, error: Int, _ dice: inout Dice) -> Submission {
        let cases = key.cases.map { one -> Submission.Case in
            guard dice.roll(below: 12) > 0 else { return Submission.Case(id: one.id, status: .error) }
            let kinds = Set(one.findings.map(\.kind)).sorted()
            let said = kinds.filter { kind in
                let isThere = one.findings.contains { $0.kind == kind && $0.verdict == .violation }
                return isThere != (dice.roll(below: 100) < error)
            }
            let findings = said.map { kind in
                Submission.Finding(
                    rule: kind.rawValue,
                    step: ["entry", "payment", "欢迎光临"][dice.roll(below: 3)],
                    element: elements[dice.roll(below: elements.count)],
                    confidence: Double(dice.roll(below: 100)) / 100,
                    evidence: [proofs[dice.roll(below: proofs.count)]]
                )
            }
            return Submission.Case(id: one.id, status: findings.isEmpty ? .noFinding : .ok, findings: findings)
        }
        let input: Submission.Input? = dice.roll(below: 2) == 0 ? .bundle : nil
        return Submission(tool: Submission.Tool(name: "drawn"), input: input, cases: cases)
    }
}
