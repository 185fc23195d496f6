import Scenarios
import TestKit
import Vocabulary

@testable import Scoring

/// A make-believe bench in code: pairs of cases, one kind turned in each, and what tools say of them.
enum SmallBench {
    /// The law tables as they are shipped.
    static let law: LawTables = {
        func bytes(_ name: String) -> [UInt8] {
            guard let data = try? Fixture.bytes("fixtures/law/\(name).yaml") else { return [] }
            return Array(data)
        }
        return LawReader.read(
            LawReader.Texts(
                kinds: bytes("kinds"),
                provisions: bytes("provisions"),
                necessity: bytes("necessity"),
                words: bytes("words"),
                remedies: bytes("remedies"),
                reports: bytes("reports")
            )
        ).tables
    }()

    /// The kinds themselves.
    static let kinds = LabelScheme(law: law)

    /// A finding of the key.
    static func finding(
        _ kind: Kind,
        _ verdict: BenchVerdict,
        of id: String,
        number: Int = 1,
        severity: Int = 2,
        isNearMiss: Bool = true
    ) -> SealedFinding {
        let isThere = verdict == .violation
        return SealedFinding(
            id: "\(id)#\(number)",
            kind: kind,
            verdict: verdict,
            stage: .entry,
            nearMissOf: isThere || !isNearMiss ? nil : kind,
            severity: isThere ? severity : 0,
            grade: isThere ? "A" : nil,
            loci: [
                SealedFinding.Locus(
                    practice: PracticeID(rawValue: "wall"),
                    stage: .entry,
                    page: "欢迎光临",
                    role: "button",
                    text: "关注后点餐",
                    box: [24, 180, 342, 420],
                    also: [FairPlace(role: "link", text: "暂不关注，先看看"), FairPlace(text: "桌上的码：扫一扫点餐")]
                )
            ],
            evidence: [.init(type: "request", id: "ad.guanggao-c.localhost")],
            why: Bilingual("关注前看不到菜单", "no menu before the follow")
        )
    }

    /// A case.
    static func sealed(
        _ id: String,
        _ findings: [SealedFinding],
        pair: String? = nil,
        status: SealedCase.Status = .accepted,
        split: SealedCase.Split = .test,
        items: [SealedItem] = []
    ) -> SealedCase {
        SealedCase(
            id: id,
            status: status,
            split: split,
            scenario: ScenarioID(rawValue: "dine-in-small"),
            service: .dineIn,
            role: findings.contains { $0.verdict == .violation } ? "violation" : "twin",
            pair: pair,
            findings: findings,
            items: items
        )
    }

    /// Pairs of one kind: `bad-n` with it, `good-n` without.
    static func pairs(_ count: Int, of kind: Kind = .forcedFollowGate, named stem: String = "") -> [SealedCase] {
        (0..<count).flatMap { number in
            let (bad, good) = ("\(stem)bad-\(number)", "\(stem)good-\(number)")
            return [
                sealed(bad, [finding(kind, .violation, of: bad)], pair: good),
                sealed(good, [finding(kind, .compliant, of: good)], pair: bad),
            ]
        }
    }

    /// A key of some cases.
    static func key(_ cases: [SealedCase]) -> BenchKey {
        BenchKey(
            header: BenchHeader(
                schema: BenchHeader.keySchema,
                bench: BenchHeader.current,
                count: cases.count,
                canary: "canary",
                hash: "0"
            ),
            cases: cases
        )
    }

    /// A submission that says some kinds of some cases, and ran to the end in all of them.
    static func submission(_ said: [String: [Kind]], of key: BenchKey, name: String = "tool") -> Submission {
        Submission(
            tool: Submission.Tool(name: name, version: "1"),
            cases: key.cases.map { one in
                let findings = (said[one.id] ?? []).map { Submission.Finding(rule: $0.rawValue) }
                return Submission.Case(
                    id: one.id,
                    status: findings.isEmpty ? .noFinding : .ok,
                    findings: findings
                )
            }
        )
    }

    /// A scorecard with few draws.
    static func card(_ submission: Submission, _ key: BenchKey, scheme: LabelScheme = kinds) -> Scorecard {
        Scorecard(of: submission, key: key, scheme: scheme, settings: Scorecard.Settings(draws: 50))
    }

    /// What the truth says: every violation, and nothing else.
    static func perfect(_ key: BenchKey) -> [String: [Kind]] {
        Dictionary(
            key.cases.map { one in (one.id, one.findings.filter { $0.verdict == .violation }.map(\.kind)) }
        ) { first, _ in first }
    }
}
