import Measurement
import Reports
import Scenarios
import Vocabulary

/// Holds what an inspection sheet may truly say, from the switches, against what our client saw on its walks.
enum SheetProof {
    /// A question on which the two do not agree.
    struct Fault: Hashable, Sendable, CustomStringConvertible {
        var question: FactID
        var truth: [FactChoice]
        var seen: [FactChoice]

        var description: String {
            "\(question): truth \(truth.map(\.rawValue)), seen \(seen.map(\.rawValue))"
        }
    }

    /// What one scenario shows.
    struct Outcome: Sendable {
        /// Where truth and sight fall apart.
        var faults: [Fault] = []
        /// Questions with one right answer, which the client saw and no other.
        var plain: [FactID] = []
        /// Questions with a truth of which the walks tell nothing.
        var untold: [FactID] = []
    }

    /// Questions on which no walk of any shipped scenario settles on one answer, each with the reason.
    static let unsettled: [FactID: String] = [
        FactID(.plate, .marked): "the plate is asked for at a door of its own, where both sides leave the answer open",
        FactID(.plate, .refusing): "some car parks go on without it, some wait for it: left open on both sides",
    ].merging(
        asksByButtonAlone.map { (FactID($0, .marked), "buttons and sheets ask, which no client reads as marked") }
    ) {
        first,
        _ in first
    }

    /// What no shipped scenario asks for by a field.
    private static let asksByButtonAlone: [FactSubject] = [
        .location, .follow, .appInstall, .staffContact, .adView, .face, .permissions, .camera,
    ]

    /// Scenarios whose walks fit the sheet of their twin too, each with the reason.
    static let twinsAlike: [ScenarioID: String] = [
        "pickup-location-asked-again": "asked at two places in the place of three, which some call again",
        "takeaway-gift-for-large-order": "a gift with a reminder, which some call pressing and some do not",
    ]

    /// The probe whose walks stand in a row.
    static func probe(of row: ScenarioRow, in scenario: Scenario) -> Probe {
        let main = row.walks.first { $0.persona == Persona.adult.id && $0.entry != nil }?.entryIndex ?? 0
        return Probe(
            scenario: row.scenario,
            service: row.service,
            app: scenario.entry,
            mainEntry: main,
            walks: row.walks
        )
    }

    /// Holds one against the other.
    ///
    /// - Parameters:
    ///   - truth: What is true.
    ///   - seen: What was seen.
    /// - Returns: The outcome; where a client saw less than one answer, the true one must be among what it leaves open.
    static func outcome(of truth: [FactID: FactTruth], _ seen: [FactID: Set<FactChoice>]) -> Outcome {
        var outcome = Outcome()
        for id in FactID.all {
            guard let right = truth[id] else { continue }
            guard let found = seen[id] else {
                outcome.untold.append(id)
                continue
            }
            let agrees =
                right.isPlain ? right.choices.allSatisfy(found.contains) : !found.isDisjoint(with: right.choices)
            if !agrees { outcome.faults.append(Fault(question: id, truth: right.choices, seen: found.sorted())) }
            if agrees, right.isPlain, found.count == 1 { outcome.plain.append(id) }
        }
        return outcome
    }
}
