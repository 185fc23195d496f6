import Vocabulary

extension ProbeSketch {
    /// The same flow with something held out on a page of some stage, behind which the client has looked.
    func holdingOut(_ offer: OfferSeen, at stage: Stage) -> ProbeSketch {
        var holding = self
        var sighting = Sighting(stage: stage)
        sighting.offers = [offer]
        holding.held = [Scene(showing: sighting)]
        return holding
    }
}
