package import Vocabulary

/// A merchant, what it does to consumers, and what its author expects an inspector to find.
///
/// - Source: `scenarios/<service>/<id>.yaml`, or derived: `<merchant>@<mode>`, `<id>.twin`.
package struct Scenario: Hashable, Codable, Sendable {
    /// The id: the file's stem, or derived.
    package var id: ScenarioID
    /// What it shows.
    package var title: Bilingual
    /// Who plays it.
    package var merchant: MerchantID
    /// What is bought, taken from the merchant.
    package var service: Service
    /// What the merchant does.
    package var practices: [Practice]
    /// How it looks.
    package var axes: Axes
    /// Says that the car has no plate.
    package var isUnplated: Bool
    /// What ordinary life brings into the visit, each once and in the order of the catalogue.
    package var circumstances: [Circumstance]
    /// What goes wrong and is nobody's doing, each once and in the order of the catalogue; never decides.
    package var faults: [SeededFault]
    /// With which app the codes are scanned.
    package var entry: ScanApp
    /// The mode, where it was played in one.
    package var mode: String?
    /// Why it is in the range.
    package var role: Role
    /// The switch that makes its twin; nil where it has none.
    package var twin: Switch?
    /// In which years it was typical, and the report that says so; nil where the author does not say.
    package var period: Period?
    /// What its author expects.
    package var expect: Expectation
    /// What its author expects of the twin.
    package var twinExpect: Expectation

    /// Makes a scenario.
    package init(
        id: ScenarioID,
        title: Bilingual,
        merchant: MerchantID,
        service: Service,
        practices: [Practice] = [],
        axes: Axes = Axes(),
        isUnplated: Bool = false,
        circumstances: [Circumstance] = [],
        faults: [SeededFault] = [],
        entry: ScanApp = .chat,
        mode: String? = nil,
        role: Role = .plain,
        twin: Switch? = nil,
        period: Period? = nil,
        expect: Expectation = Expectation(),
        twinExpect: Expectation = Expectation()
    ) {
        self.id = id
        self.title = title
        self.merchant = merchant
        self.service = service
        self.practices = practices
        self.axes = axes
        self.isUnplated = isUnplated
        self.circumstances = circumstances
        self.faults = faults
        self.entry = entry
        self.mode = mode
        self.role = role
        self.twin = twin
        self.period = period
        self.expect = expect
        self.twinExpect = twinExpect
    }

    /// Why a scenario is in the range.
    package enum Role: Hashable, Codable, Sendable {
        /// It shows a merchant, not a kind.
        case plain
        /// A merchant played in a mode.
        case mode
        /// It shows a kind.
        case violation(Kind)
        /// The lawful twin of a scenario that shows the kind.
        case twin(Kind)
        /// It looks like the kind and is lawful, or is a lesser thing.
        case nearMiss(Kind)

        /// The word that reports use.
        package var word: String {
            switch self {
            case .plain: "plain"
            case .mode: "mode"
            case .violation: "violation"
            case .twin: "twin"
            case .nearMiss: "near-miss"
            }
        }

        /// The kind that it is about; nil where it is about none.
        package var kind: Kind? {
            switch self {
            case .plain, .mode: nil
            case .violation(let kind), .twin(let kind), .nearMiss(let kind): kind
            }
        }
    }

    /// The years in which a practice was typical, the report that says so, and its date.
    package struct Period: Hashable, Codable, Sendable {
        /// The years.
        package var era: Era
        /// The report, an id of fixtures/law/reports.yaml.
        package var source: String
        /// When that was: the law of that day is cited.
        package var date: CivilDate

        /// Makes a period.
        package init(era: Era, source: String, date: CivilDate) {
            self.era = era
            self.source = source
            self.date = date
        }
    }

    /// One switch of one practice, and what it is turned to.
    package struct Switch: Hashable, Codable, Sendable {
        /// Whose switch it is.
        package var practice: PracticeID
        /// Which parameter.
        package var parameter: String
        /// What it is turned to.
        package var setting: Setting

        /// Makes a switch.
        package init(practice: PracticeID, parameter: String, setting: Setting) {
            self.practice = practice
            self.parameter = parameter
            self.setting = setting
        }
    }

    /// What an author expects an inspector to find.
    package struct Expectation: Hashable, Codable, Sendable {
        /// The kinds, sorted; empty for a lawful merchant.
        package var findings: [Kind]
        /// The excess of the smallest set on the main entry, for the milestones that the author names.
        package var price: [Milestone: [Demand]]
        /// How what the privacy notice declares stands to what is taken, for what the author names; sorted.
        package var declared: [Declaration] = []
        /// What the author allows milestones to cost at most, or how many demands, where no list says it exactly.
        package var bounds: [Milestone: PriceBound] = [:]

        /// Makes an expectation.
        package init(
            findings: [Kind] = [],
            price: [Milestone: [Demand]] = [:],
            declared: [Declaration] = [],
            bounds: [Milestone: PriceBound] = [:]
        ) {
            self.bounds = bounds
            self.findings = findings.sorted()
            self.price = price
            self.declared = declared.sorted()
        }
    }

    /// The practice of an id; nil where there is none.
    package func practice(_ id: PracticeID) -> Practice? { practices.first { $0.id == id } }
}
