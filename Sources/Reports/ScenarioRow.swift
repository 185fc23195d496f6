package import Measurement
package import Scoring
package import Vocabulary

/// What a run found out about one scenario.
package struct ScenarioRow: Hashable, Codable, Sendable {
    /// What a scenario is in the range for.
    package enum Role: String, Codable, CaseIterable, Hashable, Sendable {
        /// A merchant played in a mode.
        case mode
        /// A single practice that is a case of a kind.
        case violation
        /// The same with one switch turned to its lawful position.
        case twin
        /// A lawful practice that looks like a violation.
        case nearMiss = "near-miss"
        /// None of these.
        case plain
    }

    /// The scenario's id.
    package var scenario: ScenarioID
    /// Its title.
    package var title: Bilingual
    /// What is being bought.
    package var service: Service
    /// With which app its codes were scanned.
    package var entry: ScanApp
    /// The mode's id, where it is played in one.
    package var mode: String?
    /// What it is in the range for.
    package var role: Role
    /// The kind that a violation, twin or near miss is about.
    package var about: Kind?
    /// In which years it was typical; nil where its author does not say.
    package var era: Era?
    /// The day of the visit: that of the report behind the era, else the visit clock's.
    package var date: CivilDate
    /// What it makes a consumer hand over.
    package var price: Price
    /// What is suspected.
    package var findings: [Finding]
    /// What each stage requested, required and was sent.
    package var demands: [DemandLine]
    /// How each right went.
    package var rights: [RightLine]
    /// The kinds its author expects.
    package var expected: [Kind]
    /// The kinds that follow from its switches.
    package var key: [Kind]
    /// Where the three views part.
    package var disagreements: [Disagreement]
    /// Prices that the author expects and the client did not measure.
    package var unmetPrices: [UnmetPrice]
    /// How what the privacy notice declares stands to what was observed; empty where no notice was read.
    package var declarations: [DeclarationLine] = []
    /// Where key, measurement and author part on what the notice declares.
    package var unmetDeclarations: [UnmetDeclaration] = []
    /// What complaining to the merchant's people came to; empty where there was nobody to complain to.
    package var hearings: [HearingLine] = []
    /// The kinds of which nothing can be said, because a search was cut off.
    package var notTested: [Kind]
    /// Kinds that a drawn page alone could show, where the client drew none; sorted.
    package var notSeen: [Kind]
    /// Says that the answer key holds such a kind: the scenario is left out of the agreement until a browser walks.
    package var isLeftOut: Bool
    /// Fields and scopes that the client could not map to a data item.
    package var unmapped: [String]
    /// The walks, those of the main entry first.
    package var walks: [Trace]
    /// Prices that the author names, in the order of milestones.
    package var expectedPrices: [ExpectedPrice] = []
    /// Where the scenario is written; nil where that is not known.
    package var source: RowSource?
    /// The class of scripts that play alike, among those of the whole run.
    package var alike = 0
    /// Wall time of its walks; nil where the run has a fixed time.
    package var seconds: Double?
    /// What came out otherwise when it was walked again; empty where it was walked once.
    package var wavers: [String] = []
    /// What each visit of a client of others was asked and handed over; empty where our own walked.
    package var visits: [VisitSeen] = []
    /// How a written walk went, where the row is one; nil else.
    package var script: ScriptRun?
    /// The client's exchanges in the order of its visits; empty where none were recorded.
    package var exchanges: [HARReport.Exchange] = []

    /// Says that the three views agree, prices and declarations included.
    package var agrees: Bool { disagreements.isEmpty && unmetPrices.isEmpty && unmetDeclarations.isEmpty }

    /// Makes a row.
    package init(
        scenario: ScenarioID,
        title: Bilingual,
        service: Service,
        entry: ScanApp = .chat,
        mode: String? = nil,
        role: Role,
        about: Kind? = nil,
        era: Era? = nil,
        date: CivilDate = CivilDate(of: .visitStart),
        price: Price,
        findings: [Finding] = [],
        demands: [DemandLine] = [],
        rights: [RightLine] = [],
        expected: [Kind] = [],
        key: [Kind] = [],
        disagreements: [Disagreement] = [],
        unmetPrices: [UnmetPrice] = [],
        notTested: [Kind] = [],
        notSeen: [Kind] = [],
        isLeftOut: Bool = false,
        unmapped: [String] = [],
        walks: [Trace] = []
    ) {
        self.scenario = scenario
        self.title = title
        self.service = service
        self.entry = entry
        self.mode = mode
        self.role = role
        self.about = about
        self.era = era
        self.date = date
        self.price = price
        self.findings = findings
        self.demands = demands
        self.rights = rights
        self.expected = expected
        self.key = key
        self.disagreements = disagreements
        self.unmetPrices = unmetPrices
        self.notTested = notTested
        self.notSeen = notSeen
        self.isLeftOut = isLeftOut
        self.unmapped = unmapped
        self.walks = walks
    }

    /// What stands in the column `mode`: the mode, else what the scenario is in the range for.
    var modeText: String { mode ?? role.rawValue }

    /// The quote at a milestone on the main entry; nil where the service has no such milestone.
    func quote(at milestone: Milestone) -> Price.Quote? { price.onEntry.first { $0.milestone == milestone } }

    /// The quote at a milestone by any way at the site.
    func quoteAnyWay(at milestone: Milestone) -> Price.Quote? { price.anyWay.first { $0.milestone == milestone } }
}
