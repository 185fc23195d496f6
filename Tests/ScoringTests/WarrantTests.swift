import Scoring
import Testing
import Vocabulary

@testable import Scenarios

struct WarrantTests {
    private static let kind = Kind.forcedFollowGate

    /// Every way in which key, findings and expectation can speak about one kind.
    static let views = [false, true].flatMap { key in
        [false, true].flatMap { found in [false, true].map { Views(key: key, found: found, expected: $0) } }
    }

    struct Views: Sendable {
        var key: Bool
        var found: Bool
        var expected: Bool
    }

    @Test(arguments: views) func `three views agree or they do not`(_ views: Views) throws {
        let told = Warrant.disagreements(
            key: Self.key(views.key ? [(Self.kind, .entry)] : []),
            findings: views.found ? [Self.finding(Self.kind, .entry)] : [],
            expected: views.expected ? [Self.kind] : []
        )
        guard views.key != views.found || views.found != views.expected else {
            #expect(told == [])
            return
        }
        let one = try #require(told.first)
        #expect(told.count == 1)
        #expect(one.kind == Self.kind)
        #expect([one.key, one.found, one.expected] == [views.key, views.found, views.expected])
    }

    @Test func `a kind found at another stage than the key's is a disagreement`() throws {
        let told = Warrant.disagreements(
            key: Self.key([(Self.kind, .entry)]),
            findings: [Self.finding(Self.kind, .payment)],
            expected: [Self.kind]
        )
        let one = try #require(told.first)
        #expect([one.key, one.found, one.expected] == [true, true, true])
        #expect(one.note == "key: entry; found: payment")
    }

    @Test func `a class that the case decides is compared too`() throws {
        let kind = Kind.purePayCodeAbsence
        var (key, finding) = (Self.key([(kind, .site)]), Self.finding(kind, .site))
        key.entries[0].grade = .primaFacie
        finding.grade = .suspected
        let told = Warrant.disagreements(key: key, findings: [finding], expected: [kind])
        let note = try #require(told.first?.note)
        #expect(note == "key: site, class A; found: site, class B")
        finding.grade = .primaFacie
        #expect(Warrant.disagreements(key: key, findings: [finding], expected: [kind]) == [])
    }

    @Test func `what a drawn page alone shows is no disagreement where none was drawn`() {
        let kind = Kind.membershipMisleadingPrompt
        var key = Self.key([(kind, .entry)])
        key.entries[0].isDrawn = true
        func kinds(found: [Finding] = [], expected: [Kind] = [kind], notSeen: [Kind] = [kind]) -> [Kind] {
            Warrant.disagreements(key: key, findings: found, expected: expected, notSeen: notSeen).map(\.kind)
        }
        #expect(kinds() == [])
        #expect(kinds(notSeen: []) == [kind], "a client that draws has no excuse")
        #expect(kinds(expected: []) == [kind], "the author is asked all the same")
        #expect(kinds(found: [Self.finding(kind, .payment)]) == [kind], "what was found is compared")
        key.entries[0].isDrawn = false
        #expect(kinds() == [kind], "what markup shows is to be seen")
    }

    @Test func `a note does not repeat what the three answers say`() throws {
        let told = Warrant.disagreements(key: Self.key([]), findings: [Self.finding(Self.kind, .entry)], expected: [])
        #expect(told.map(\.note) == [""])
    }

    @Test func `every kind is compared, in the order of the kinds`() {
        let all = Kind.allCases
        #expect(Warrant.disagreements(key: Self.key([]), findings: [], expected: all).map(\.kind) == all.sorted())
        let key = Self.key(all.map { ($0, .entry) })
        let findings = all.map { Self.finding($0, .entry) }
        #expect(Warrant.disagreements(key: key, findings: findings, expected: all) == [])
    }

    @Test func `kinds are told apart`() {
        let told = Warrant.disagreements(
            key: Self.key([(.bundledConsent, .checkout)]),
            findings: [Self.finding(.preTickedConsent, .checkout)],
            expected: [.bundledConsent, .preTickedConsent]
        )
        #expect(told.map(\.kind) == [.bundledConsent, .preTickedConsent])
        #expect(told.map(\.key) == [true, false])
        #expect(told.map(\.found) == [false, true])
    }

    private static func key(_ entries: [(Kind, Stage)]) -> AnswerKey {
        AnswerKey(entries: entries.map { AnswerKey.Entry(kind: $0, stage: $1, practices: []) })
    }

    private static func finding(_ kind: Kind, _ stage: Stage) -> Finding {
        let evidence = Evidence(policy: .refuseAll, entryIndex: 0, step: 2, control: "", reason: "no skip")
        return Finding(kind: kind, stage: stage, evidence: evidence)
    }
}
