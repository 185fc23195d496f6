package import Vocabulary

/// What a probe shows: the data price, and what is suspected of the merchant.
///
/// Rests on the walks alone; whether it agrees with the truth is for Scoring to say.
package struct Evaluation: Hashable, Codable, Sendable {
    /// What was probed, by whatever id the client was given.
    package var scenario: ScenarioID
    /// What was being bought.
    package var service: Service
    /// The data price.
    package var price: Price
    /// What is suspected, by kind, then stage; each kind once.
    package var findings: [Finding]
    /// What each stage requested, required and was sent.
    package var demands: [DemandLine]
    /// How each right went.
    package var rights: [RightLine]
    /// How what the privacy notice declares stands to what was observed; empty where no notice was read.
    package var declarations: [DeclarationLine] = []
    /// What complaining to the merchant's people came to; empty where there was nobody to complain to.
    package var hearings: [HearingLine] = []
    /// Kinds of which nothing was found and nothing can be said, because a search was cut off; sorted.
    package var notTested: [Kind]
    /// Kinds of which nothing was found and which a drawn page alone could show, where no page was drawn; sorted.
    package var notSeen: [Kind]

    /// Makes an evaluation from its parts.
    package init(
        scenario: ScenarioID,
        service: Service,
        price: Price,
        findings: [Finding],
        demands: [DemandLine],
        rights: [RightLine] = [],
        notTested: [Kind],
        notSeen: [Kind] = []
    ) {
        self.scenario = scenario
        self.service = service
        self.price = price
        self.findings = findings
        self.demands = demands
        self.rights = rights
        self.notTested = notTested
        self.notSeen = notSeen
    }

    /// Evaluates a probe by every rule of the catalogue.
    ///
    /// - Parameters:
    ///   - probe: Every walk of one scenario, grant-all among them.
    ///   - necessity: The table that tells the necessary from the excess.
    ///   - towns: Those whose own rules are known; without any, the plain class holds everywhere.
    package init(of probe: Probe, needing necessity: Necessity, knowing towns: [Municipality] = []) {
        let facts = Facts(of: probe, needing: necessity, knowing: towns)
        let rules = RuleCatalogue.all.filter { $0.services.contains(probe.service) }
        let (seen, unseen) = (rules.filter { $0.isTestable(in: probe) }, rules.filter { !$0.isTestable(in: probe) })
        let findings = seen.compactMap { $0.finding(in: probe, given: facts) }
        let found = Set(findings.map(\.kind))
        let open = unseen + seen.filter { $0.grounds(in: facts.price).contains { $0.outcome == .notTested } }
        self.init(
            scenario: probe.scenario,
            service: probe.service,
            price: facts.price,
            findings: findings.sorted { ($0.kind, $0.stage) < ($1.kind, $1.stage) },
            demands: probe.demandLines(needing: necessity),
            rights: probe.rightLines(),
            notTested: open.map(\.kind).filter { !found.contains($0) }.sorted(),
            notSeen: seen.filter { $0.isUnseen(in: probe, given: facts) }.map(\.kind).filter { !found.contains($0) }
                .sorted()
        )
        declarations = probe.declarationLines()
        hearings = probe.hearingLines()
    }
}
