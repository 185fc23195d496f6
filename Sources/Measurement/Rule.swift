package import Vocabulary

/// Judges probes for one kind, and carries the examples that prove it.
///
/// A rule is a value, so kinds of one shape share a type and differ in data. It sees a probe and the facts measured
/// from it, never a scenario or an answer key.
package protocol Rule: Sendable {
    /// What the rule suspects.
    var kind: Kind { get }

    /// The services in which the kind can arise; all of them unless the rule says otherwise.
    var services: [Service] { get }

    /// Flows that trigger the rule and near misses that do not; one test runs every rule over its own.
    var examples: [Example] { get }

    /// The quotes on which silence rests: where one of them was not tested, finding nothing proves nothing.
    func grounds(in price: Price) -> [Price.Quote]

    /// Says that the probe can show the kind at all: what cannot be seen is not tested, whatever is found.
    func isTestable(in probe: Probe) -> Bool

    /// Says that the walks came by something that would be the kind or not by how a screen draws it, and drew nothing.
    ///
    /// Whoever reads markup has not seen it: nothing found there is no acquittal.
    func isUnseen(in probe: Probe, given facts: Facts) -> Bool

    /// Answers the rule's finding at the earliest stage where the kind shows; nil where it does not.
    ///
    /// - Parameters:
    ///   - probe: Every walk of one scenario, grant-all among them.
    ///   - facts: What was measured from the same probe.
    /// - Returns: The finding with its evidence, or nil.
    func finding(in probe: Probe, given facts: Facts) -> Finding?
}

extension Rule {
    /// Every service.
    package var services: [Service] { Service.allCases }

    /// True: every probe shows it.
    package func isTestable(in probe: Probe) -> Bool { true }

    /// False: markup shows what the rule looks for.
    package func isUnseen(in probe: Probe, given facts: Facts) -> Bool { false }

    /// None: what the rule looks for shows on the pages of single walks.
    package func grounds(in price: Price) -> [Price.Quote] { [] }
}
