import ArgumentParser
import Scenarios

/// What goes wrong on the visits of a run and is nobody's doing.
struct FaultOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Let this go wrong on every visit: \(FaultCatalogue.writings.joined(separator: ", ")); can be repeated. \
            Drawn from each visit's seed; it changes no finding and no price (docs/faults.md).
            """,
            valueName: "fault"
        )
    )
    var fault: [String] = []

    /// The faults, each once; of two of one sort the later stands.
    var faults: [SeededFault] { SeededFault.merged([], fault.compactMap { try? FaultReader.fault($0).get() }) }

    func validate() throws {
        for text in fault {
            do {
                _ = try FaultReader.fault(text).get()
            } catch {
                throw ValidationError("--fault: \(error)")
            }
        }
    }

    /// Says what walks met, where something was to go wrong.
    ///
    /// - Parameter counts: How often each was met.
    func tell(_ counts: SetbackCounts) {
        guard !fault.isEmpty else { return }
        Console.note("mockmerchant: \(counts.text)")
    }
}
