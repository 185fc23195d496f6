import Flow
import Scenarios
import Vocabulary

/// Makes visits: finds the scenario's script, a handle that is free, and writes the visit down.
struct VisitMaker: Sendable {
    let content: RangeContent
    let shards: VisitShards
    let addresses: Addresses
    let surroundings: Surroundings
    let faultDesk: FaultDesk
    let books: VisitBooks

    /// Handles tried before giving up; each run with one seed in one journal takes one more.
    private static let tries = 1_000

    /// Makes a visit at its site.
    ///
    /// With a seed the handle follows from seed, scenario and the journal's secret, so that a journal that was handed the
    /// same secret gives the same bytes on every machine, and a handle tells nobody the scenario; where that handle is
    /// taken the next one that follows is used, and no visit touches another.
    ///
    /// - Parameters:
    ///   - scenario: What is played.
    ///   - seed: Words that decide the visit; nil for chance.
    ///   - isMember: Says that the visit is opened with a member's account, which the platform tells the merchant.
    ///   - faults: What goes wrong on it beside what the scenario says; nil for what the range is served with.
    /// - Returns: The visit at its site.
    /// - Throws: ``RangeError``.
    func make(
        _ scenario: ScenarioID,
        seed: String?,
        isMember: Bool = false,
        faults: [SeededFault]? = nil
    )
        async throws -> VisitView
    {
        guard let script = try content.offers.offer(of: scenario)?.script else {
            throw RangeError(
                .unknownScenario,
                "no scenario has this id, use one of those that this server was started with"
            )
        }
        return try await make(script, seed: seed, isMember: isMember, faults: faults)
    }

    /// Makes a visit of a script that need not be on offer to everybody, as the merchants of a class are not.
    ///
    /// - Parameters:
    ///   - script: What is played.
    ///   - seed: Words that decide the visit; nil for chance.
    ///   - isMember: Says that the visit is opened with a member's account.
    ///   - faults: What goes wrong on it beside what the script says; nil for what the range is served with.
    /// - Returns: The visit at its site.
    /// - Throws: ``RangeError``.
    func make(
        _ script: Script,
        seed: String?,
        isMember: Bool = false,
        faults: [SeededFault]? = nil
    )
        async throws -> VisitView
    {
        var script = script
        let more = faults ?? content.faults
        if !more.isEmpty { script.faults = SeededFault.merged(script.faults, more) }
        if script.faults.contains(where: \.entry.isAtDoor) {
            faultDesk.open()
            try await books.keepFaultNote()
        }
        for turn in 0..<Self.tries {
            let id =
                seed.map { addresses.handle(of: script.scenario, seed: $0, turn: turn) }
                ?? VisitID(rawValue: surroundings.newID())
            if let view = try await shards[id].begin(id, in: script, seed: seed ?? id.rawValue) {
                return isMember ? try await shards[id].recognise(id) : view
            }
        }
        throw RangeError(.seedUsedUp, "this seed was used too often in this journal, use another one")
    }
}
