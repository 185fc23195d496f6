import Vocabulary

extension Switchboard {
    /// The kind of sensitive data that nobody agreed to apart, or of a face without which nobody gets on.
    var sensitiveEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        let atGates = standingGates.filter { $0.before != .invoice && takesSensitively($0) }.map { gate in
            AnswerKey.Entry(
                kind: .sensitiveDataWithoutSeparateConsent,
                stage: stage(before: gate.before),
                practices: [gate.id]
            )
        }
        let atForm = fields.filter(takesSensitively).map { field in
            AnswerKey.Entry(kind: .sensitiveDataWithoutSeparateConsent, stage: formStage, practices: [field.id])
        }
        return atGates + atForm
    }

    private func takesSensitively(_ gate: Gate) -> Bool {
        guard gate.demands.contains(where: \.isSensitive) else { return false }
        let isOnlyWay = gate.demands.contains(.face) && gate.outcome.losesMilestone
        return isOnlyWay || gate.consent != .separate
    }

    /// A note on one's diet is told of one's own will where the form goes through without it.
    private func takesSensitively(_ field: Field) -> Bool {
        if field.guardian == .idDocument { return true }
        guard field.item.isSensitive, field.consent != .separate else { return false }
        return field.isRequired || field.item != .dietaryNote
    }

    /// The kind of a child's data that no guardian agreed to.
    var childEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        return fields.filter { $0.item.isOfChild && $0.guardian == .none }.map { field in
            .init(kind: .minorDataWithoutGuardianConsent, stage: formStage, practices: [field.id])
        }
    }
}
