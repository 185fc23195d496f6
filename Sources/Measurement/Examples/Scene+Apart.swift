import Vocabulary

extension Scene {
    /// The same page, saying something of what it asks for alone.
    func telling(_ told: [Ask.Telling]) -> Scene {
        var scene = self
        for place in scene.sighting.asks.indices { scene.sighting.asks[place].told = told }
        return scene
    }

    /// The same page, whose form a guardian sends.
    var byGuardian: Scene {
        var scene = self
        for place in scene.sighting.asks.indices { scene.sighting.asks[place].isByGuardian = true }
        return scene
    }
}
