/// The walks that together decide what a scenario forces.
///
/// - Shape: `walks` holds those of the main entry first: grant-all, refuse-all, refuse-one for each want, grant-sets,
///   read-notice where a notice was shown, opt-out where messages could be stopped, subscribe where a card with a term
///   was offered, unsubscribe where it renewed itself, look-beside where an address names an order by its number, the
///   other persona's, try-offers where one was held out; then those of the other stickers, then the one by staff.
package struct Probe: Hashable, Codable, Sendable {
    /// What was probed, by whatever id the client was given.
    package var scenario: ScenarioID
    /// What was being bought.
    package var service: Service
    /// With which app its codes were scanned.
    package var app: ScanApp
    /// The sticker that a consumer who wants the service scans; walks of other stickers carry other numbers.
    package var mainEntry: Int
    /// Every walk.
    package var walks: [Trace]
    /// Milestones on the main entry for which the search for minimal sets met its bound.
    package var cutOff: [Milestone]

    /// Who walked; one walk of another persona may be among them, to compare bills with.
    package var persona: PersonaID

    /// Makes a probe.
    package init(
        scenario: ScenarioID,
        service: Service,
        app: ScanApp = .chat,
        mainEntry: Int,
        walks: [Trace],
        cutOff: [Milestone] = [],
        persona: PersonaID = Persona.adult.id
    ) {
        self.persona = persona
        self.scenario = scenario
        self.service = service
        self.app = app
        self.mainEntry = mainEntry
        self.walks = walks
        self.cutOff = cutOff
    }

    /// The walks on the main entry that set out for the service; the one that reads the notice ends before it.
    package var mainWalks: [Trace] { walks(onEntry: mainEntry) }

    /// The walks on one sticker that set out for the service.
    package func walks(onEntry index: Int) -> [Trace] {
        walks.filter {
            $0.persona == persona && $0.entry != nil && $0.entryIndex == index && !Self.errands.contains($0.policy)
        }
    }

    /// Policies of walks with an errand of their own, which tell nothing about the price.
    private static let errands: Set<Policy> = [.readNotice, .optOut, .subscribe, .unsubscribe, .lookBeside, .tryOffers]

    /// The walk that stops commercial messages; nil where none was made.
    package var optOutWalk: Trace? { walks.first { $0.policy == .optOut } }

    /// The walk that takes a card with a term and waits for its end; nil where none was made.
    package var subscribeWalk: Trace? { walks.first { $0.policy == .subscribe } }

    /// The walk that takes a card with a term and cancels it; nil where none was made.
    package var unsubscribeWalk: Trace? { walks.first { $0.policy == .unsubscribe } }
    /// The walk that asks for the order of a second visit of its own; nil where none was made.
    package var besideWalk: Trace? { walks.first { $0.policy == .lookBeside } }
    /// The walk that looks behind offers; nil where none was made.
    package var offerWalk: Trace? { walks.first { $0.policy == .tryOffers } }

    /// The walk that reads the privacy notice; nil where none was made.
    package var noticeWalk: Trace? { walks.first { $0.policy == .readNotice } }

    /// The walk of the persona with whom bills are compared; nil where none was made.
    package var counterpartWalk: Trace? { walks.first { $0.persona != persona } }

    /// The main entry's walk under a policy.
    package func main(_ policy: Policy) -> Trace? { mainWalks.first { $0.policy == policy } }

    /// The walk by staff.
    package var byStaff: Trace? { walks.first { $0.policy == .askStaff } }
}
