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

    /// The same flow that goes back to the place when all is done, and reads there what hangs on the wall.
    func endingAtPlace(showing item: Demand?) -> ProbeSketch {
        var ending = self
        var wall = Sighting(stage: .site)
        wall.displayed = [item].compactMap(\.self)
        for entry in ending.entries.indices { ending.entries[entry].scenes.append(Scene(.site, showing: wall)) }
        return ending
    }

    /// The same flow whose invoice form answers something else than the invoice, or nothing.
    func withoutInvoice(saying answer: InvoiceAnswerSeen?) -> ProbeSketch {
        var refusing = self
        for entry in refusing.entries.indices {
            for scene in refusing.entries[entry].scenes.indices {
                let isInvoice = refusing.entries[entry].scenes[scene].sighting.milestones.contains(.invoice)
                guard isInvoice else { continue }
                refusing.entries[entry].scenes[scene].sighting.milestones = []
                refusing.entries[entry].scenes[scene].sighting.invoiceAnswer = answer
            }
        }
        return refusing
    }
}
