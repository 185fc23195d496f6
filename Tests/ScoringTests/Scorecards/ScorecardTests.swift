import Testing
import Vocabulary

@testable import Scoring

/// What must hold of every scorecard.
struct ScorecardTests {
    private static let key = SmallBench.key(
        SmallBench.pairs(12) + SmallBench.pairs(6, of: .phoneAuthorisationGate, named: "p-")
    )

    private static func all(_ kinds: [Kind]) -> [String: [Kind]] {
        Dictionary(key.cases.map { ($0.id, kinds) }) { first, _ in first }
    }

    @Test func `a tool that says nothing has J 0 and twin score 0`() {
        let card = SmallBench.card(SmallBench.submission([:], of: Self.key), Self.key)
        #expect(card.macroJ.value == 0 && card.macroJ.count == 2 && card.macroF1.value == 0)
        #expect(card.twins.rate.value == 0 && card.pooled.precision.value == nil)
        #expect(card.endToEndRecall.value == 0 && card.nearMissSpecificity.value == 1)
        #expect(card.beatenBy.contains(.silent))
    }

    @Test func `a tool that is right everywhere has 1 everywhere`() {
        let card = SmallBench.card(SmallBench.submission(SmallBench.perfect(Self.key), of: Self.key), Self.key)
        #expect(card.macroJ.value == 1 && card.macroF1.value == 1 && card.pooled.mcc == 1)
        #expect(card.twins.rate.value == 1 && card.severityRecall.value == 1 && card.mistakes.isEmpty)
        #expect(card.macroJInterval == Interval(low: 1, high: 1))
        #expect(card.confusion.cells.allSatisfy { $0.said == $0.there })
        #expect(card.beatenBy.isEmpty)
    }

    @Test func `a tool that says everything has J 0, and F1 that flatters it`() {
        let said = Self.all([.forcedFollowGate, .phoneAuthorisationGate])
        let card = SmallBench.card(SmallBench.submission(said, of: Self.key), Self.key)
        #expect(card.macroJ.value == 0 && card.twins.rate.value == 0 && card.nearMissSpecificity.value == 0)
        #expect(card.macroF1.value.map { abs($0 - 2.0 / 3) < 1e-12 } == true)
        #expect(card.outsideUnits == 36, "each case is accused of the kind that nothing in it is about")
    }

    @Test(arguments: [Submission.Status.error, .timeout, .notAttempted])
    func `a crash is never a true negative`(_ status: Submission.Status) {
        var submission = SmallBench.submission(SmallBench.perfect(Self.key), of: Self.key)
        let before = SmallBench.card(submission, Self.key)
        for place in submission.cases.indices where submission.cases[place].id.contains("good") {
            submission.cases[place].status = status
        }
        let card = SmallBench.card(submission, Self.key)
        #expect(before.pooled.tn == 18 && card.pooled.tn == 0 && card.pooled.fp == 0)
        #expect(card.macroJ.value == nil && card.macroJ.dropped == 2, "nothing is known of its false alarms")
        #expect(card.statuses[status] == 18 && card.coverage.value == 0.5 && card.twins.rate.value == 0)
        #expect(card.twins.unjudged == 18)
    }

    @Test func `a crash with findings in its hand proves nothing either`() {
        var submission = SmallBench.submission(SmallBench.perfect(Self.key), of: Self.key)
        for place in submission.cases.indices where submission.cases[place].id.contains("bad") {
            submission.cases[place].status = .error
        }
        let card = SmallBench.card(submission, Self.key)
        #expect(card.pooled.tp == 0 && card.pooled.fn == 0 && card.pooled.tn == 18)
        #expect(card.endToEndRecall == Rate(0, of: 18), "what was not judged is still offered")
    }

    @Test func `a case that the file lacks was not attempted`() {
        var submission = SmallBench.submission(SmallBench.perfect(Self.key), of: Self.key)
        submission.cases.removeFirst(4)
        let card = SmallBench.card(submission, Self.key)
        #expect(card.statuses[.notAttempted] == 4 && card.pooled.total == 32)
    }

    @Test func `what the tool calls not applicable is left out, coverage too`() {
        var submission = SmallBench.submission(SmallBench.perfect(Self.key), of: Self.key)
        submission.cases[0].status = .notApplicable
        let card = SmallBench.card(submission, Self.key)
        #expect(card.statuses[.notApplicable] == 1 && card.coverage == Rate(35, of: 35))
        #expect(card.endToEndRecall == Rate(17, of: 17) && card.twins.rate == Rate(17, of: 17))
    }

    @Test func `kinds that a tool does not promise are shown apart`() {
        var submission = SmallBench.submission(SmallBench.perfect(Self.key), of: Self.key)
        submission.tool.claims = ["强制关注公众号", "no-such-kind"]
        let card = SmallBench.card(submission, Self.key)
        #expect(card.labels.map(\.label.id) == ["forced-follow-gate"] && card.pooled.total == 24)
        #expect(card.outsidePromise == Tally(tp: 6, tn: 6))
        #expect(card.unmapped.map(\.word) == ["no-such-kind"])
    }

    @Test func `borderline and deprecated things are shown apart`() {
        let borderline = SmallBench.sealed("b", [SmallBench.finding(.cashRefusal, .borderline, of: "b")])
        let old = SmallBench.sealed("o", [SmallBench.finding(.cashRefusal, .violation, of: "o")], status: .deprecated)
        let key = SmallBench.key(Self.key.cases + [borderline, old])
        let card = SmallBench.card(SmallBench.submission(["b": [.cashRefusal], "o": [.cashRefusal]], of: key), key)
        #expect(card.borderline == Scorecard.Apart(flagged: 1, count: 1) && card.deprecated == Tally(tp: 1))
        #expect(card.pooled.total == 36 && card.caseCount == 37 && card.outsideUnits == 0)
    }

    @Test func `half the pairs told apart is half the twin score`() {
        var said = SmallBench.perfect(Self.key)
        for number in 0..<6 { said["good-\(number)"] = [.forcedFollowGate] }
        for number in 0..<3 { said["p-bad-\(number)"] = [] }
        let card = SmallBench.card(SmallBench.submission(said, of: Self.key), Self.key)
        #expect(card.twins.rate == Rate(9, of: 18) && card.twins.coin == 0.25)
        #expect(card.mistakes.count { $0.sort == .falselyAccused } == 6)
        #expect(card.mistakes.count { $0.sort == .missed } == 3)
        #expect(card.mistakes.allSatisfy { $0.why != nil && $0.stage == .entry })
        #expect(card.nearMissSpecificity == Rate(12, of: 18))
    }

    @Test func `the same seed draws the same intervals, another one others`() {
        var said = SmallBench.perfect(Self.key)
        said["bad-0"] = []
        said["good-1"] = [.forcedFollowGate]
        let submission = SmallBench.submission(said, of: Self.key)
        #expect(SmallBench.card(submission, Self.key) == SmallBench.card(submission, Self.key))
        let other = Scorecard(
            of: submission,
            key: Self.key,
            scheme: SmallBench.kinds,
            settings: Scorecard.Settings(draws: 50, seed: 7)
        )
        #expect(other.macroJInterval != nil && other.macroJ == SmallBench.card(submission, Self.key).macroJ)
    }

    @Test func `what the order of cases is does not matter`() {
        var said = SmallBench.perfect(Self.key)
        said["bad-3"] = []
        let submission = SmallBench.submission(said, of: Self.key)
        var turned = submission
        turned.cases.reverse()
        #expect(SmallBench.card(submission, Self.key) == SmallBench.card(turned, Self.key))
    }

    @Test func `the baselines stand beside every score, and grep says that it is missing`() {
        let card = SmallBench.card(SmallBench.submission([:], of: Self.key), Self.key)
        #expect(card.baselines.map(\.name) == Baseline.Name.allCases)
        let byName = Dictionary(card.baselines.map { ($0.name, $0) }) { first, _ in first }
        #expect(byName[.grep]?.isMissing == true)
        #expect(byName[.coin]?.twinScore == 0.25 && byName[.prevalence]?.twinScore == 0.25)
        #expect(byName[.silent]?.twinScore == 0 && byName[.shoutAll]?.twinScore == 0)
        #expect(byName[.shoutAll]?.pooledF1.map { abs($0 - 2.0 / 3) < 1e-12 } == true)
        #expect(card.baselines.allSatisfy { $0.isMissing || $0.macroJ == 0 })
    }

    @Test func `runs that differ are less stable`() {
        let first = SmallBench.submission(SmallBench.perfect(Self.key), of: Self.key)
        var second = first
        second.cases[0] = Submission.Case(id: second.cases[0].id, status: .noFinding)
        let card = Scorecard(
            of: first,
            repeats: [second, first],
            key: Self.key,
            scheme: SmallBench.kinds,
            settings: Scorecard.Settings(draws: 10)
        )
        #expect(card.stability?.rate == Rate(35, of: 36) && card.stability?.runs == 3)
    }

    @Test func `two tools that say the same do not differ`() {
        let one = SmallBench.submission(SmallBench.perfect(Self.key), of: Self.key)
        let silent = SmallBench.submission([:], of: Self.key, name: "other")
        let settings = Scorecard.Settings(draws: 50)
        let same = ToolComparison(one, with: one, key: Self.key, scheme: SmallBench.kinds, settings: settings)
        #expect(same.macroJ == 0 && same.mcNemar.p == 1 && same.macroJInterval == Interval(low: 0, high: 0))
        let unlike = ToolComparison(one, with: silent, key: Self.key, scheme: SmallBench.kinds, settings: settings)
        #expect(unlike.macroJ == 1 && unlike.mcNemar.onlyFirst == 18 && unlike.mcNemar.p < 0.001)
    }
}
