package import Scenarios
package import Vocabulary

/// What a bench's key says of one case, from the switches and from where the practices show.
package struct CaseTruth: Sendable {
    /// What the switches put there.
    package var key: AnswerKey
    /// What is not there on purpose.
    package var lawful: [BenchPlan.Lawful]
    /// Where each practice shows.
    package var loci: [SealedFinding.Locus]
    /// Where the requests go that pages make by themselves, by the practice that makes them.
    package var hosts: [PracticeID: [String]]
    /// What the law tables say of the kinds.
    package var law: LawTables

    /// Makes a truth.
    package init(
        key: AnswerKey,
        lawful: [BenchPlan.Lawful],
        loci: [SealedFinding.Locus],
        hosts: [PracticeID: [String]],
        law: LawTables
    ) {
        self.key = key
        self.lawful = lawful
        self.loci = loci
        self.hosts = hosts
        self.law = law
    }

    /// The findings of a case, in the order of their kinds.
    ///
    /// - Parameter id: The case's opaque id.
    /// - Returns: One finding for each kind that is there or is said not to be.
    package func findings(of id: String) -> [SealedFinding] {
        let there = key.entries.map { entry in finding(entry) }
        let absent = lawful.filter { lawful in !key.kinds.contains(lawful.kind) }.map { finding($0) }
        return (there + absent).sorted { $0.kind < $1.kind }.enumerated().map { place, finding in
            var finding = finding
            finding.id = "\(id)#\(place + 1)"
            return finding
        }
    }

    private func finding(_ entry: AnswerKey.Entry) -> SealedFinding {
        let card = law.card(of: entry.kind)
        let grade = entry.grade ?? card.grade
        let isLesser = grade == .contextual && card.grade != .contextual
        let own = loci.filter { entry.practices.contains($0.practice) }
        return SealedFinding(
            id: "",
            kind: entry.kind,
            verdict: isLesser ? .borderline : .violation,
            stage: entry.stage,
            severity: card.weight,
            grade: grade.rawValue,
            loci: own,
            evidence: evidence(at: own, of: entry.practices),
            why: Bilingual(
                zh: "涉嫌\(card.zh)：\(card.chinese?.observe ?? card.zh)",
                en: "suspected: \(card.en): \(card.observe)"
            ),
            isDrawn: entry.isDrawn
        )
    }

    private func finding(_ lawful: BenchPlan.Lawful) -> SealedFinding {
        let card = law.card(of: lawful.kind)
        let own = loci.filter { lawful.practices.contains($0.practice) }
        let reason =
            switch lawful.likeness {
            case .twin: Bilingual(zh: "唯一的开关已拨到合规一侧", en: "its one switch is turned to the lawful side")
            case .nearMiss: Bilingual(zh: "看着像，其实不是", en: "it looks like it and is not")
            case .absence: Bilingual(zh: "没有这类做法", en: "nothing of the sort stands there")
            }
        return SealedFinding(
            id: "",
            kind: lawful.kind,
            verdict: .compliant,
            stage: own.map(\.stage).min() ?? .site,
            nearMissOf: lawful.likeness == .absence ? nil : lawful.kind,
            loci: own,
            evidence: [],
            why: Bilingual(
                zh: "未见\(card.zh)：\(reason.zh)。\(card.chinese?.compliant ?? "")",
                en: "no \(card.en): \(reason.en). \(card.compliant)"
            )
        )
    }

    /// What a tool can show for practices: the controls, the requests, the messages, the words; or that something lacks.
    private func evidence(at loci: [SealedFinding.Locus], of practices: [PracticeID]) -> [SealedFinding.Evidence] {
        var all: Set<SealedFinding.Evidence> = []
        for host in practices.flatMap({ hosts[$0] ?? [] }) { all.insert(.init(type: "request", id: host)) }
        for locus in loci {
            if locus.stage == .inbox { all.insert(.init(type: "message", id: locus.page)) }
            if let text = locus.text {
                all.insert(.init(type: "control", id: text))
            } else {
                all.insert(.init(type: "text", id: locus.page))
            }
        }
        if all.isEmpty { all.insert(.init(type: "absence", id: "")) }
        return all.sorted { ($0.type, $0.id) < ($1.type, $1.id) }
    }
}
