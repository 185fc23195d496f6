import Flow
import Scenarios
import Scoring
import Vocabulary

/// The difficulty that the bench computes for the scenarios of the shipped library.
enum ComputedDifficulty {
    /// What makes a scenario of the library hard, and how hard it is.
    static func of(_ scenario: Scenario, in library: Library) -> CaseDifficulty {
        let script = Script(scenario, merchant: library.merchant(of: scenario), wording: library.wording)
        let loci = script.loci.map { locus in
            SealedFinding.Locus(
                practice: locus.practice,
                stage: locus.stage,
                page: locus.page,
                role: locus.control?.role,
                text: locus.control?.label,
                way: script.clicks(along: locus.way).map(\.press)
            )
        }
        let truth = CaseTruth(
            key: library.answerKey(of: scenario),
            lawful: library.lawful(in: scenario),
            loci: loci,
            hosts: [:],
            law: library.law
        )
        return CaseDifficulty(of: truth, role: scenario.role)
    }
}
