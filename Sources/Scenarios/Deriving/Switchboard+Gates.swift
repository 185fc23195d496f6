import Vocabulary

extension Switchboard {
    /// The kind that a demand forced before the service is a case of; nil where no kind names it yet.
    private static func gateKind(of demand: Demand) -> Kind? {
        switch demand {
        case .follow: .forcedFollowGate
        case .membership: .membershipRegistrationGate
        case .phoneNumber: .phoneAuthorisationGate
        case .nickname, .avatar, .gender, .region: .profileAuthorisationGate
        case .preciseLocation: .locationPermissionGate
        case .appInstall: .appDownloadGate
        case .staffContact: .staffContactGate
        case .realName, .idDocument, .birthday, .receiverName, .receiverAddress: .identityFieldExcess
        default: nil
        }
    }

    /// The kinds of what is forced on the main entry: by gates, by required fields, by the code itself.
    func gateEntries(necessity: Necessity) -> [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        return gates.flatMap { entries(of: $0, necessity: necessity) }
            + fields.filter { $0.isRequired && !necessity.isNecessary($0.item, for: service, at: formStage) }
            .compactMap { field in
                Self.gateKind(of: field.item).map { .init(kind: $0, stage: formStage, practices: [field.id]) }
            }
    }

    private func entries(of gate: Gate, necessity: Necessity) -> [AnswerKey.Entry] {
        let stage = stage(before: gate.before)
        let taken = taken(before: gate)
        guard !taken.isSuperset(of: gate.demands) else { return [] }
        let excess = gate.demands.filter { !necessity.isNecessary($0, for: service, at: stage) }
        if gate.before == .invoice {
            let ties = excess.filter { ($0 == .follow || $0 == .membership) && !taken.contains($0) }
            guard !ties.isEmpty, gate.outcome.losesMilestone, !given(.invoice).helps else { return [] }
            return [.init(kind: .invoiceFollowGate, stage: stage, practices: [gate.id])]
        }
        return Set(excess.compactMap { kind(of: $0, in: gate) }).map {
            .init(kind: $0, stage: stage, practices: [gate.id])
        }
    }

    /// What everybody who comes as far as a gate has given already, so that nobody asks for it there again.
    private func taken(before gate: Gate) -> Set<Demand> {
        let walls = gates.prefix { $0.id != gate.id }
        return taken(by: Array(walls), andForm: gate.before == .pay || gate.before == .invoice)
    }

    /// What everybody has given who comes to the form: the form itself asks for none of it again.
    var takenAtForm: Set<Demand> {
        let last: Milestone = service.spine == .stay ? .menu : .order
        return taken(by: gates.filter { $0.before <= last }, andForm: false)
    }

    /// What everybody has given who comes to the invoice.
    var takenAtInvoice: Set<Demand> { taken(by: gates.filter { $0.before != .invoice }, andForm: true) }

    private func taken(by walls: [Gate], andForm: Bool) -> Set<Demand> {
        var taken = Set(walls.filter(\.outcome.losesMilestone).flatMap(\.demands))
        if let tie = mainCode.tie, !mainCode.hasWayOn { taken.insert(tie) }
        if andForm { taken.formUnion(fields.filter(\.isRequired).map(\.item)) }
        return taken
    }

    /// The gates that somebody comes to who has not given all they want: the others never show.
    var standingGates: [Gate] { gates.filter { !taken(before: $0).isSuperset(of: $0.demands) } }

    /// A follow that can be skipped in words only is a follow in disguise; other demands are forced or not.
    private func kind(of demand: Demand, in gate: Gate) -> Kind? {
        if demand == .follow {
            switch gate.outcome {
            case .blocks: .forcedFollowGate
            case .loops, .deadEnds, .delays, .degrades: .disguisedFollowGate
            case .costsMore, .stumbles, .passes: nil
            }
        } else {
            gate.outcome.losesMilestone ? Self.gateKind(of: demand) : nil
        }
    }

    /// The kinds of what the codes at the site promise and open.
    func codeEntries(necessity: Necessity) -> [AnswerKey.Entry] {
        disguisedCodes + wallAtMainCode + purePayCodeAbsence(necessity: necessity)
    }

    private var disguisedCodes: [AnswerKey.Entry] {
        codes.filter { $0.words.promisesService && $0.tie != nil }.map {
            .init(kind: .memberCodeDisguise, stage: .entry, practices: [$0.id])
        }
    }

    private var wallAtMainCode: [AnswerKey.Entry] {
        guard let tie = mainCode.tie, !mainCode.hasWayOn, let kind = Self.gateKind(of: tie) else { return [] }
        return [.init(kind: kind, stage: .entry, practices: [mainCode.id])]
    }

    private func purePayCodeAbsence(necessity: Necessity) -> [AnswerKey.Entry] {
        guard service == .parking, !given(.pay).helps else { return [] }
        guard codes.allSatisfy({ asksBeforePaying(behind: $0, necessity: necessity) }) else { return [] }
        let isForced = codes.allSatisfy { forcesBeforePaying(behind: $0, necessity: necessity) }
        return [
            .init(
                kind: .purePayCodeAbsence,
                stage: .site,
                practices: codes.map(\.id),
                grade: isForced ? .primaFacie : .suspected
            )
        ]
    }

    /// Says that nobody who scans this code pays without giving something that the bill does not need.
    private func forcesBeforePaying(behind code: Code, necessity: Necessity) -> Bool {
        if code.tie != nil, !code.hasWayOn { return true }
        if code.isBare { return false }
        return gates.contains { gate in
            gate.before != .invoice && gate.outcome.losesMilestone
                && gate.demands.contains { !necessity.isNecessary($0, for: service, at: stage(before: gate.before)) }
        } || fields.contains { $0.isRequired && !necessity.isNecessary($0.item, for: service, at: formStage) }
    }

    /// Says that somebody who scans this code is asked for something the bill does not need, forced or not.
    private func asksBeforePaying(behind code: Code, necessity: Necessity) -> Bool {
        func isExcess(_ demand: Demand, at stage: Stage) -> Bool {
            !necessity.isNecessary(demand, for: service, at: stage)
        }
        if code.tie != nil { return true }
        if code.isBare { return false }
        return gates.contains { gate in
            gate.before != .invoice && gate.demands.contains { isExcess($0, at: stage(before: gate.before)) }
        } || fields.contains { isExcess($0.item, at: formStage) }
            || banners.contains { $0.place != .receipt && $0.isPlain }
    }
}
