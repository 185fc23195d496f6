package import Vocabulary

/// What a merchant showed in a few walks, without what is the visitor's own: the time, the bill, the order's number.
///
/// Two merchants with one face asked for the same on the same pages, and answered the same to a yes and a no; what a
/// longer look at one of them shows holds for the other.
package struct MerchantFace: Hashable, Sendable {
    /// One page of a walk.
    private struct Look: Hashable, Sendable {
        var sighting: Sighting
        var pressed: String?
        var sends: [Sent]
        var isPlain: Bool
        var exposed: [Demand]
    }

    private let walks: [[Look]]
    private let ends: [Trace.End]

    /// Takes the face of some walks.
    ///
    /// - Parameter traces: The walks, made under the same policies for each merchant that is compared.
    package init(of traces: [Trace]) {
        ends = traces.map(\.end)
        walks = traces.map { trace in
            trace.steps.map { step in
                var sighting = step.sighting
                // What a bill comes to depends on when the visitor came and what was chosen.
                sighting.due = nil
                return Look(
                    sighting: sighting,
                    pressed: step.pressed,
                    sends: step.sends,
                    isPlain: step.isPlain,
                    exposed: step.exposed
                )
            }
        }
    }
}
