/// The walks that together decide what a scenario forces.
///
/// - Shape: `walks` holds those of the main entry first: grant-all, refuse-all, refuse-one for each want, grant-sets,
///   read-notice where a notice was shown, opt-out where messages could be stopped, try-offers where one was held out; then those of the other stickers, then the one by staff.
package struct Probe: Hashable, Codable, Sendable {
    /// What was probed, by whatever id the client was given.
    package var scenario: ScenarioID
    /// What was being bought.
    package var service: Service
    /// The sticker that a consumer who wants the service scans; walks of other stickers carry other numbers.
    package var mainEntry: Int
    /// Every walk.
    package var walks: [Trace]
    /// Milestones on the main entry for which the search for minimal sets met its bound.
    package var cutOff: [Milestone]

    /// Makes a probe.
    package init(
        scenario: ScenarioID,
        service: Service,
        mainEntry: Int,
        walks: [Trace],
        cutOff: [Milestone] = []
    ) {
        self.scenario = scenario
        self.service = service
        self.mainEntry = mainEntry
        self.walks = walks
        self.cutOff = cutOff
    }

    /// The walks on the main entry that set out for the service; the one that reads the notice ends before it.
    package var mainWalks: [Trace] { walks(onEntry: mainEntry) }

    /// The walks on one sticker that set out for the service.
    package func walks(onEntry index: Int) -> [Trace] {
        walks.filter { $0.entry != nil && $0.entryIndex == index && !Self.errands.contains($0.policy) }
    }

    /// Policies of walks with an errand of their own, which tell nothing about the price.
    private static let errands: Set<Policy> = [.readNotice, .optOut, .tryOffers]

    /// The walk that stops commercial messages; nil where none was made.
    package var optOutWalk: Trace? { walks.first { $0.policy == .optOut } }

    /// The walk that looks behind offers; nil where none was made.
    package var offerWalk: Trace? { walks.first { $0.policy == .tryOffers } }

    /// The walk that reads the privacy notice; nil where none was made.
    package var noticeWalk: Trace? { walks.first { $0.policy == .readNotice } }

    /// The main entry's walk under a policy.
    package func main(_ policy: Policy) -> Trace? { mainWalks.first { $0.policy == policy } }

    /// The walk by staff.
    package var byStaff: Trace? { walks.first { $0.policy == .askStaff } }
}
