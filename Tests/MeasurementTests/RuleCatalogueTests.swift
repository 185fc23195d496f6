import Testing
import Vocabulary

@testable import Measurement

struct RuleCatalogueTests {
    @Test func `every kind has exactly one rule`() {
        #expect(RuleCatalogue.all.map(\.kind).sorted() == Kind.allCases.sorted())
    }

    @Test(arguments: RuleCatalogue.all.map(\.kind))
    func `every rule shows a case and a near miss`(kind: Kind) throws {
        let rule = try #require(RuleCatalogue.all.first { $0.kind == kind })
        #expect(rule.examples.contains { $0.suspectedAt != nil })
        #expect(rule.examples.contains { $0.suspectedAt == nil })
        #expect(Set(rule.examples.map(\.description)).count == rule.examples.count, "two examples of one name")
    }

    @Test(arguments: ProvenExample.all)
    func `a rule says of its examples what they say`(proven: ProvenExample) {
        let (rule, example) = (proven.rule, proven.example)
        let probe = example.sketch.probe
        let finding = rule.finding(in: probe, given: Facts(of: probe, needing: .sketched))
        #expect(finding?.stage == example.suspectedAt)
        #expect(finding?.grade == example.grade)
        guard let finding else { return }
        #expect(finding.kind == rule.kind)
        #expect(finding.evidence.reason.hasPrefix("suspected because "))
        #expect(!finding.evidence.reason.contains("lawful"), "only a court says so")
        #expect(!finding.evidence.reason.hasSuffix("."))
    }

    @Test(arguments: ProvenExample.all.filter { $0.example.suspectedAt != nil })
    func `evidence points at a page of a walk that was walked`(proven: ProvenExample) throws {
        let probe = proven.example.sketch.probe
        let facts = Facts(of: probe, needing: .sketched)
        let evidence = try #require(proven.rule.finding(in: probe, given: facts)).evidence
        let walk = try #require(
            probe.walks.first { $0.policy == evidence.policy && $0.entryIndex == evidence.entryIndex }
        )
        #expect(walk.steps.indices.contains(evidence.step))
    }
}

/// One example with the rule that carries it, so that a failing one is named.
struct ProvenExample: Sendable, CustomTestStringConvertible {
    var rule: any Rule
    var example: Example

    static let all = RuleCatalogue.all.flatMap { rule in
        rule.examples.map { ProvenExample(rule: rule, example: $0) }
    }

    var testDescription: String { "\(rule.kind.rawValue): \(example)" }
}
