import Vocabulary

extension Finding {
    /// Makes a finding whose evidence is one ask.
    ///
    /// Stage and wants are the ask's unless the rule says otherwise; the control is the one that asks.
    init(
        _ kind: Kind,
        at asking: Asking,
        stage: Stage? = nil,
        wants: [Want]? = nil,
        grade: KindCard.Grade? = nil,
        control: String? = nil,
        because reason: String
    ) {
        self.init(
            kind: kind,
            stage: stage ?? asking.stage,
            wants: (wants ?? asking.ask.wants).sorted(),
            grade: grade,
            evidence: Evidence(
                policy: asking.policy,
                entryIndex: asking.entryIndex,
                step: asking.step,
                control: control ?? asking.ask.label,
                suspectedBecause: reason
            )
        )
    }
}

extension [Want] {
    /// The wants as a sentence names them, such as `avatar, nickname`.
    var words: String { map(\.description).joined(separator: ", ") }
}

extension Evidence {
    /// Makes evidence whose sentence says *suspected*: only a regulator or a court decides more.
    init(policy: Policy, entryIndex: Int, step: Int, control: String = "", suspectedBecause reason: String) {
        self.init(
            policy: policy,
            entryIndex: entryIndex,
            step: step,
            control: control,
            reason: "suspected because \(reason)"
        )
    }

    /// Makes evidence from a page as a whole.
    init(in walk: Trace, step: Int, control: String = "", suspectedBecause reason: String) {
        self.init(
            policy: walk.policy,
            entryIndex: walk.entryIndex,
            step: step,
            control: control,
            suspectedBecause: reason
        )
    }
}
