package import Vocabulary

/// What one visit alone can show: what stands on a page that was shown, whatever else may stand on others.
///
/// Whether anything is forced only refusing tells, and that takes other visits; that something is missing only a visit
/// tells that has looked everywhere. Of such kinds one visit says nothing.
package enum OneVisit {
    /// The kinds of which one visit can say that they are suspected; of none can it say that they are not.
    package static let kinds: [Kind] = [
        .preTickedConsent, .defaultAddOn, .minimumSpend, .unmaskedDisplay, .overOrderingInducement,
        .bundledConsent, .bundledPermissionRequest, .membershipMisleadingPrompt,
        .repeatedConsentPrompt, .disguisedFollowGate,
    ]

    /// What is suspected on the pages of one visit.
    ///
    /// - Parameters:
    ///   - trace: The visit.
    ///   - service: What was being bought.
    ///   - necessity: The table that tells the necessary from the excess.
    ///   - towns: Those whose own rules are known.
    /// - Returns: The findings, by kind.
    package static func findings(
        in trace: Trace,
        of service: Service,
        needing necessity: Necessity,
        knowing towns: [Municipality] = []
    ) -> [Finding] {
        let probe = Probe(scenario: "one-visit", service: service, mainEntry: trace.entryIndex, walks: [trace])
        let facts = Facts(of: probe, needing: necessity, knowing: towns)
        return RuleCatalogue.all
            .filter { kinds.contains($0.kind) && $0.services.contains(service) && $0.isTestable(in: probe) }
            .compactMap { $0.finding(in: probe, given: facts) }
            .sorted { ($0.kind, $0.stage) < ($1.kind, $1.stage) }
    }
}
