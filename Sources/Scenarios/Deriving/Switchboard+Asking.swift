import Vocabulary

extension Switchboard {
    /// The kinds of how things are asked for, forced or not: permissions, advertisements, prompts, fields.
    func askingEntries(necessity: Necessity) -> [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        return invoiceFieldEntries(necessity: necessity)
            + [
                repeatedPrompt(necessity: necessity), unmarkedField, unrelatedPermission(necessity), bundledPermissions,
                misleadingPrompt, adView,
            ].compactMap(\.self)
    }

    private func earliest(_ gates: [Gate]) -> Gate? {
        gates.min { stage(before: $0.before) < stage(before: $1.before) }
    }

    /// Permissions that the service has no use for, and a camera that it insists on; one that is forced is graver.
    private func unrelatedPermission(_ necessity: Necessity) -> AnswerKey.Entry? {
        let before = standingGates.filter { $0.before != .invoice }
        let isCameraForced = before.contains { $0.demands.contains(.camera) && $0.outcome.losesMilestone }
        let hasUse = [.conditional, .necessary].contains(necessity.mark(of: .camera, for: service, at: .menu))
        let unrelated: [Demand] = [.contacts, .album, .microphone] + (isCameraForced || !hasUse ? [.camera] : [])
        let asking = before.filter { $0.demands.contains(where: unrelated.contains) }
        guard let first = earliest(asking) else { return nil }
        let isForced = asking.contains(where: \.outcome.losesMilestone)
        return .init(
            kind: .unrelatedPermissionRequest,
            stage: stage(before: first.before),
            practices: [first.id],
            grade: isForced ? .primaFacie : nil
        )
    }

    private var bundledPermissions: AnswerKey.Entry? {
        earliest(standingGates.filter { $0.before != .invoice && $0.bundlesPermissions }).map {
            .init(kind: .bundledPermissionRequest, stage: stage(before: $0.before), practices: [$0.id])
        }
    }

    /// A prompt that leaves a way past and hides it: by its words, or else by how a screen draws that way.
    private var misleadingPrompt: AnswerKey.Entry? {
        let prompts = standingGates.filter {
            $0.before != .invoice && $0.demands.contains(.membership) && !$0.outcome.losesMilestone
        }
        let byWords = earliest(prompts.filter(\.claimsNeed))
        return (byWords ?? earliest(prompts.filter { $0.drawn != .fair })).map {
            .init(
                kind: .membershipMisleadingPrompt,
                stage: stage(before: $0.before),
                practices: [$0.id],
                isDrawn: byWords == nil
            )
        }
    }

    /// An advertisement whose close does not close, or closes late; without a close that works it is graver.
    private var adView: AnswerKey.Entry? {
        let walls = standingGates.filter {
            $0.before != .invoice && $0.demands.contains(.adView)
                && ($0.outcome.losesMilestone || $0.outcome == .delays)
        }
        return earliest(walls).map { first in
            .init(
                kind: .adViewingGate,
                stage: stage(before: first.before),
                practices: [first.id],
                grade: first.outcome.losesMilestone ? .primaFacie : nil
            )
        }
    }

    private func isUnmarked(_ field: Field) -> Bool { !field.isRequired && field.mark != .optional }

    /// Who refuses one thing and is asked for it at three stages before paying has been asked again twice.
    private func repeatedPrompt(necessity: Necessity) -> AnswerKey.Entry? {
        let demands = Set(gates.flatMap(\.demands))
        let found = demands.compactMap { demand -> AnswerKey.Entry? in
            let prompts = prompts(for: demand).filter { !necessity.isNecessary(demand, for: service, at: $0.stage) }
            let stages = Set(prompts.map(\.stage)).sorted()
            guard stages.count > 2 else { return nil }
            let practices = Set(prompts.map(\.practice.rawValue)).sorted().map(PracticeID.init(rawValue:))
            return .init(kind: .repeatedConsentPrompt, stage: stages[2], practices: practices)
        }
        return found.min()
    }

    /// Where somebody who refuses this one thing is asked for it before paying, up to the first wall.
    private func prompts(for demand: Demand) -> [(practice: PracticeID, stage: Stage)] {
        var prompts: [(practice: PracticeID, stage: Stage)] = []
        if mainCode.tie == demand { prompts.append((mainCode.id, .entry)) }
        if mainCode.tie == demand, !mainCode.hasWayOn { return prompts }
        for milestone in service.milestones where milestone != .invoice {
            for gate in gates where gate.demands.contains(demand) && gate.asks(before: milestone, of: service) {
                prompts.append((gate.id, stage(before: milestone)))
                if gate.outcome.losesMilestone { return prompts }
            }
        }
        return prompts
    }

    /// A field that may stay empty and does not say so; one that claims the contrary is graver.
    private var unmarkedField: AnswerKey.Entry? {
        let standing = fields.filter { isUnmarked($0) && !$0.isApart && !takenAtForm.contains($0.item) }
        let atInvoice = invoiceAskings.filter { isUnmarked($0) && !takenAtInvoice.contains($0.item) }
        guard let first = standing.first ?? atInvoice.first else { return nil }
        let same = standing.isEmpty ? atInvoice : standing
        return .init(
            kind: .unmarkedOptionalField,
            stage: standing.isEmpty ? .invoice : formStage,
            practices: [first.id],
            grade: same.contains { $0.mark == .required } ? .suspected : nil
        )
    }

    /// Data that an invoice does not need and is not issued without.
    private func invoiceFieldEntries(necessity: Necessity) -> [AnswerKey.Entry] {
        let walls = standingGates.filter { gate in
            gate.before == .invoice && gate.outcome.losesMilestone
                && gate.demands.contains { isInvoiceExcess($0, necessity: necessity) }
        }
        let demanded = invoiceAskings.filter { $0.isRequired && isInvoiceExcess($0.item, necessity: necessity) }
        return (walls.map(\.id) + demanded.map(\.id)).prefix(1).map {
            .init(kind: .invoiceFieldExcess, stage: .invoice, practices: [$0])
        }
    }

    private func isInvoiceExcess(_ demand: Demand, necessity: Necessity) -> Bool {
        demand.isDatum && !necessity.isNecessary(demand, for: service, at: .invoice) && !takenAtInvoice.contains(demand)
    }

    /// The kinds of what the staff do, whatever the phone shows.
    var channelEntries: [AnswerKey.Entry] {
        var entries: [AnswerKey.Entry] = []
        func practices(_ milestones: Milestone...) -> [PracticeID] {
            channels.filter { milestones.contains($0.milestone) }.map(\.id)
        }
        let isTable = service == .dineIn || service == .pickup
        if isTable, given(.menu) == .refused, given(.order) == .refused {
            entries.append(.init(kind: .scanOnlyOrdering, stage: .site, practices: practices(.menu, .order)))
        }
        if service.milestones.contains(.pay), service != .takeaway, !given(.pay).helps {
            let isManned = given(.pay) == .refused
            entries.append(
                .init(
                    kind: .cashRefusal,
                    stage: .site,
                    practices: practices(.pay),
                    grade: isManned ? nil : .suspected
                )
            )
        }
        return entries
    }
}
