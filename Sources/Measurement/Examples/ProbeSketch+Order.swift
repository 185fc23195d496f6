import Vocabulary

extension ProbeSketch {
    /// The same flow, with what the number of a second visit's order opened.
    func showing(_ neighbour: NeighbourSeen) -> ProbeSketch {
        var showing = self
        showing.neighbour = neighbour
        return showing
    }
}
