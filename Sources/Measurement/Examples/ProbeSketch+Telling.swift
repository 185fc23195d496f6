import Vocabulary

extension ProbeSketch {
    /// The same flow whose pages do not tell who trades.
    package func withoutTrader() -> ProbeSketch {
        var silent = self
        for entry in silent.entries.indices {
            for scene in silent.entries[entry].scenes.indices {
                silent.entries[entry].scenes[scene].sighting.showsTrader = false
            }
        }
        return silent
    }
}
