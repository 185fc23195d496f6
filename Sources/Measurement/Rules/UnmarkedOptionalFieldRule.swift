package import Vocabulary

/// Suspects a field that may stay empty and does not say so.
package struct UnmarkedOptionalFieldRule: Rule {
    /// Optional field not marked as optional.
    package let kind = Kind.unmarkedOptionalField

    /// Makes the rule.
    package init() {}

    /// Fields that are marked, unmarked and needed.
    package var examples: [Example] {
        [
            .suspected("nothing stands beside it", at: .checkout, .dineIn(.field(.phoneNumber, at: .checkout))),
            .suspected(
                "an asterisk stands beside it",
                at: .checkout,
                grade: .suspected,
                .dineIn(.field(.phoneNumber, at: .checkout, mark: .required))
            ),
            .suspected("in the invoice form", at: .invoice, .dineIn(.field(.email, at: .invoice))),
            .nearMiss("选填 stands beside it", .dineIn(.field(.phoneNumber, at: .checkout, mark: .optional))),
            .nearMiss("the form is refused without it", .dineIn(.field(.phoneNumber, at: .checkout, skip: .absent))),
            .nearMiss("a sheet has no fields", .dineIn(.gate(.phoneNumber, at: .entry, skip: .works))),
        ]
    }

    /// The earliest field that was left empty, with the page going on; graver where it claims to be required.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let passed = probe.mainWalks.flatMap { walk in walk.askings.filter { isPassed($0, in: walk) } }
        guard let first = passed.earliest else { return nil }
        let isClaimed = passed.contains { $0.stage == first.stage && $0.ask.isMarkedRequired }
        return Finding(
            kind,
            at: first,
            grade: isClaimed ? .suspected : nil,
            because: "the form goes through without \(first.ask.wants.words), and the page does not say so"
        )
    }

    /// Says that the field was left empty, that nothing marks it as optional, and that the form was taken all the same.
    private func isPassed(_ asking: Asking, in walk: Trace) -> Bool {
        guard asking.ask.source == .field, asking.ask.answer == .refused, !asking.ask.isMarkedOptional else {
            return false
        }
        let next = asking.step + 1
        // Who left by another door did not send the form.
        guard asking.ask.refusalLabel == nil || walk.steps[asking.step].pressed != asking.ask.refusalLabel else {
            return false
        }
        guard walk.steps.indices.contains(next), walk.steps[next].page.refusal == nil else { return false }
        return walk.goesOn(from: asking)
    }
}

extension Trace {
    /// Says that the walk went on past the stage of an asking.
    fileprivate func goesOn(from asking: Asking) -> Bool {
        steps[asking.step...].contains { step in
            step.sighting.stage > asking.stage || step.sighting.milestones.contains { $0 == .invoice }
        }
    }
}
