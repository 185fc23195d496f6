import Flow
import Journal
import Reports
import Scenarios
import Scoring
import Server
import Vocabulary

/// One case of a bench: what plays it, what tools are told of it, and its truth.
struct MadeCase: Sendable {
    /// What plays it.
    var script: Script
    /// The scenario as it is varied.
    var scenario: Scenario
    /// What is truly there.
    var key: AnswerKey
    /// What tools are told.
    var told: PublicCase
    /// The truth.
    var sealed: SealedCase
    /// The pages to which a tool can be taken.
    var reach: [ReachedPage]
    /// The words of those pages, for the baseline that greps.
    var words: String
}

extension MadeCase {
    /// How long a tool may take for one case, in seconds.
    private static let budget = 120

    /// Compiles a planned case.
    ///
    /// - Parameters:
    ///   - entry: What is planned.
    ///   - library: What there is to play.
    ///   - addresses: What ids and entries are made with.
    /// - Throws: Where script or truth cannot be written.
    init(_ entry: BenchPlan.Entry, of library: Library, addresses: Addresses) throws {
        let id = addresses.benchCase(named: entry.name)
        let varied = library.varied(entry.scenario, by: entry.variant)
        var script = Script(varied.scenario, merchant: varied.merchant, wording: varied.wording)
        script.scenario = ScenarioID(rawValue: id)
        script.bench = BenchTerms(identity: entry.identity)
        let open = script
        script.guise = entry.hardMode.flatMap { varied.scenario.guise($0) }
        let key = varied.scenario.answerKey(
            necessity: library.law.necessity,
            hasSeasonalDishes: varied.merchant.menu.contains(where: \.isSeasonal),
            // By the name that the law tables have: the variant may write it in other characters.
            town: library.law.municipality(named: library.merchant(of: entry.scenario).town)
        )
        let surveyed = open.surveyed
        let truth = CaseTruth(
            key: key,
            lawful: entry.lawful,
            loci: surveyed.loci.map { SealedFinding.Locus($0, in: open) },
            hosts: varied.scenario.requestHosts,
            law: library.law
        )
        let difficulty = CaseDifficulty(of: truth, role: entry.scenario.role, hiding: entry.hardMode)
        self.script = script
        scenario = varied.scenario
        self.key = key
        told = PublicCase(
            id: id,
            entry: Routes.link(toSticker: addresses.sticker(of: script.scenario)),
            service: script.service,
            app: varied.scenario.entry,
            split: entry.split == .dev ? .dev : .scored,
            card: Visit(in: script, seed: id).card.values,
            budget: Self.budget
        )
        var sealed = SealedCase(
            id: id,
            split: entry.split,
            scenario: entry.scenario.id,
            service: script.service,
            role: entry.scenario.role.word,
            pair: entry.pair.map { addresses.benchCase(named: $0) },
            variant: entry.variant.notes,
            hardModes: entry.hardMode.map { [$0.rawValue] } ?? [],
            difficulty: difficulty.number,
            reasons: difficulty.reasons,
            findings: truth.findings(of: id),
            items: varied.scenario.items(at: varied.merchant)
        )
        sealed.hash =
            Fingerprint(of: try BenchJSON.line(script) + "\n" + (try BenchJSON.line(sealed.findings))).rawValue
        self.sealed = sealed
        // Somebody who is shown the innocent face can be taken to its pages alone.
        let seen = script.innocentFace?.surveyed ?? surveyed
        reach = seen.pages
        words = seen.shown.map { PageTranscript.text(of: $0, brand: script.merchantName) }.joined()
    }
}

extension SealedFinding.Locus {
    /// Where a practice shows, told by what stands on the screen.
    init(_ locus: Locus, in script: Script) {
        let own = locus.control.map { FairPlace(role: $0.role, text: $0.label) }
        let also = locus.fair.filter { $0 != own }
        self.init(
            practice: locus.practice,
            stage: locus.stage,
            page: locus.page,
            role: locus.control?.role,
            text: locus.control?.label,
            way: script.clicks(along: locus.way).map(\.press),
            also: also.isEmpty ? nil : also
        )
    }
}

extension Scenario {
    /// Where the requests go that its pages make by themselves, by the practice that makes them.
    fileprivate var requestHosts: [PracticeID: [String]] {
        let beacons = practices.filter { $0.shape == .beacon }.map(Beacon.init)
        return Dictionary(uniqueKeysWithValues: beacons.map { ($0.id, $0.hosts.sorted()) })
    }
}
