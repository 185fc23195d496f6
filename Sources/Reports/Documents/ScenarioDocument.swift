import Measurement
import Scoring
import Vocabulary

/// One scenario, as the JSON report says it.
struct ScenarioDocument: Codable, Hashable {
    var id: String
    var title: Bilingual
    var service: Service
    var entry: ScanApp
    var mode: String?
    var role: ScenarioRow.Role
    var about: Kind?
    var era: Era?
    var date: String
    var price: PriceDocument
    var findings: [FindingDocument]
    var demands: [DemandLine]
    var rights: [RightLine]
    /// Absent where no privacy notice was read.
    var declarations: [DeclarationLine]?
    /// Absent where there was nobody to complain to.
    var hearings: [HearingLine]?
    var notTested: [Kind]
    var notSeen: [Kind]
    var isLeftOut: Bool
    var unmapped: [String]
    var expected: [Kind]
    var key: [Kind]
    var disagreements: [Disagreement]
    var unmetPrices: [UnmetPrice]
    /// Absent where there are none.
    var unmetDeclarations: [UnmetDeclaration]?
    var walks: [WalkDocument]
    /// Absent where no client of others was watched.
    var visits: [VisitSeen]?
    /// Absent where the row is no written walk.
    var script: ScriptRun?

    /// The document of a row.
    init(_ row: ScenarioRow, in report: RangeReport) {
        id = row.scenario.rawValue
        title = row.title
        service = row.service
        entry = row.entry
        mode = row.mode
        role = row.role
        about = row.about
        era = row.era
        date = row.date.text
        price = PriceDocument(row.price)
        findings = row.findings.map { FindingDocument($0, of: row, in: report) }
        demands = row.demands
        rights = row.rights
        declarations = row.declarations.isEmpty ? nil : row.declarations
        hearings = row.hearings.isEmpty ? nil : row.hearings
        notTested = row.notTested.sorted()
        notSeen = row.notSeen.sorted()
        isLeftOut = row.isLeftOut
        unmapped = row.unmapped
        expected = row.expected.sorted()
        key = row.key.sorted()
        disagreements = row.disagreements
        unmetPrices = row.unmetPrices
        unmetDeclarations = row.unmetDeclarations.isEmpty ? nil : row.unmetDeclarations
        walks = row.walks.map(WalkDocument.init)
        visits = row.visits.isEmpty ? nil : row.visits
        script = row.script
    }
}

/// One finding, as the JSON report says it.
struct FindingDocument: Codable, Hashable {
    var kind: Kind
    var verdict: String
    var entry: ScanApp
    var grade: KindCard.Grade
    var weight: Int
    var stage: Stage
    var wants: [Want]
    var evidence: Evidence
    var fingerprint: String

    /// The document of a finding; its verdict is never more than *suspected*.
    init(_ finding: Finding, of row: ScenarioRow, in report: RangeReport) {
        kind = finding.kind
        verdict = "suspected"
        entry = row.entry
        grade = report.grade(of: finding)
        weight = report.law.card(of: finding.kind).weight
        stage = finding.stage
        wants = finding.wants
        evidence = finding.evidence
        fingerprint = finding.fingerprint(in: row.scenario)
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case verdict
        case entry
        case grade = "class"
        case weight
        case stage
        case wants
        case evidence
        case fingerprint
    }
}
