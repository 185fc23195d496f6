import Vocabulary

extension ProbeSketch {
    /// The same flow, with what the number of a second visit's order opened.
    func showing(_ neighbour: NeighbourSeen) -> ProbeSketch {
        var showing = self
        showing.neighbour = neighbour
        return showing
    }

    /// The same flow beside a member's, whose menu has another price for the dish.
    func beside(paying fen: Int) -> ProbeSketch {
        var beside = self
        beside.counterpart = entries[0].scenes.map { scene in
            var scene = scene
            if !scene.sighting.goods.isEmpty { scene = .dish(fen) }
            return scene
        }
        return beside
    }
}
