import Testing
import Vocabulary

@testable import Scoring

/// Where a claim must point to hit.
struct LocalisationTests {
    private static let key = SmallBench.key(SmallBench.pairs(2))

    private static func scores(_ findings: [Submission.Finding]) -> [Localisation.Level: Localisation.Score] {
        var submission = SmallBench.submission([:], of: key)
        submission.cases[0].status = .ok
        submission.cases[0].findings = findings
        return SmallBench.card(submission, key).localisation.scores
    }

    private static func claim(
        step: String? = nil,
        _ element: Submission.Element? = nil,
        _ evidence: [Submission.Evidence] = []
    ) -> Submission.Finding {
        Submission.Finding(rule: "forced-follow-gate", step: step, element: element, evidence: evidence)
    }

    @Test func `without a stage the case alone is scored`() {
        let scores = Self.scores([Self.claim()])
        #expect(scores.keys.sorted { $0.rawValue < $1.rawValue } == [.wholeCase])
        #expect(scores[.wholeCase] == Localisation.Score(hits: 1, said: 1, there: 2))
    }

    @Test func `a wrong stage is half a hit in its case and none deeper`() {
        let scores = Self.scores([Self.claim(step: "payment")])
        #expect(scores[.wholeCase]?.hits == 0.5 && scores[.stage] == .init(hits: 0, said: 1, there: 2))
    }

    @Test func `duplicates of one finding count once`() {
        let scores = Self.scores([Self.claim(step: "entry"), Self.claim(step: "entry"), Self.claim(step: "欢迎光临")])
        #expect(scores[.stage] == .init(hits: 1, said: 1, there: 2))
    }

    @Test(arguments: [
        (Submission.Element(role: "button", text: "关注后点餐"), 1.0),
        (Submission.Element(role: "Button", text: "关注后点餐！"), 1.0),
        (Submission.Element(role: "link", text: "关注后点餐"), 0.0),
        (Submission.Element(role: "button", text: "领取优惠"), 0.0),
        (Submission.Element(role: "link", text: "暂不关注，先看看"), 1.0),
        (Submission.Element(role: "button", text: "暂不关注，先看看"), 0.0),
        (Submission.Element(text: "桌上的码：扫一扫点餐"), 1.0),
        (Submission.Element(box: [24, 180, 342, 420]), 1.0),
        (Submission.Element(box: [24, 180, 342, 200]), 0.0),
    ])
    func `a control is hit by role and words, or by its box`(_ element: Submission.Element, hits: Double) {
        #expect(Self.scores([Self.claim(step: "entry", element)])[.control]?.hits == hits)
    }

    @Test func `two places of one practice are one finding, hit once`() {
        let places = [
            Submission.Element(role: "button", text: "关注后点餐"), Submission.Element(role: "link", text: "暂不关注，先看看"),
        ]
        #expect(
            Self.scores(places.map { Self.claim(step: "entry", $0) })[.control] == .init(hits: 1, said: 1, there: 2)
        )
    }

    @Test(arguments: [
        ("request", "ad.guanggao-c.localhost", 1.0), ("request", "http://ad.guanggao-c.localhost:8080/p?x=1", 1.0),
        ("request", "ad.guanggao-d.localhost", 0.0), ("message", "ad.guanggao-c.localhost", 0.0),
    ])
    func `evidence is hit by what it names`(_ type: String, _ id: String, hits: Double) {
        let claim = Self.claim(step: "entry", nil, [Submission.Evidence(type: type, id: id)])
        #expect(Self.scores([claim])[.evidence]?.hits == hits)
    }

    @Test func `overlap is the plain definition`() {
        #expect(Matching.overlap([0, 0, 10, 10], [0, 0, 10, 10]) == 1)
        #expect(Matching.overlap([0, 0, 10, 10], [5, 0, 10, 10]) == 50.0 / 150)
        #expect(Matching.overlap([0, 0, 10, 10], [2, 2, 2, 2]) == 4.0 / 100, "a box inside is not perfect")
        #expect(Matching.overlap([0, 0, 0, 0], [0, 0, 0, 0]) == 0)
    }
}
