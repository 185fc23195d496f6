/// One rule's statement about a probe: a kind is suspected, at a stage, because of what stands in the trace.
package struct Finding: Hashable, Codable, Sendable {
    /// What is suspected.
    package var kind: Kind
    /// Where in the visit.
    package var stage: Stage
    /// What was wanted there; empty for kinds that are not about a want.
    package var wants: [Want]
    /// Class after the facts of this case; nil where the kind's plain class holds.
    package var grade: KindCard.Grade?
    /// Where it can be seen.
    package var evidence: Evidence

    /// Makes a finding.
    package init(
        kind: Kind,
        stage: Stage,
        wants: [Want] = [],
        grade: KindCard.Grade? = nil,
        evidence: Evidence
    ) {
        self.kind = kind
        self.stage = stage
        self.wants = wants
        self.grade = grade
        self.evidence = evidence
    }
}

/// Where in a probe a finding can be seen.
package struct Evidence: Hashable, Codable, Sendable {
    /// The walk's policy.
    package var policy: Policy
    /// The sticker's place at the site.
    package var entryIndex: Int
    /// The page's place in the walk, from 0.
    package var step: Int
    /// The words of the control that matters; empty where the page as a whole does.
    package var control: String
    /// What was seen, in one plain sentence.
    package var reason: String

    /// Makes evidence.
    package init(policy: Policy, entryIndex: Int, step: Int, control: String, reason: String) {
        self.policy = policy
        self.entryIndex = entryIndex
        self.step = step
        self.control = control
        self.reason = reason
    }
}
