import Vocabulary

/// The walk that goes on, granting whatever is asked, and looks behind each offer on the way to paying.
extension Walk {
    mutating func tryOffers() async throws -> Trace {
        var tried: Set<Tried> = []
        for _ in 0..<Self.bound {
            try Task.checkCancellation()
            let isContent = see()
            if isDone { return trace(.finished) }
            if let place = untried(isContent, tried: &tried) {
                try await look(behind: place, isContent)
                continue
            }
            guard let act = nextAct(isContent) else { return trace(.stuck) }
            try await perform(act)
        }
        return trace(.cutOff)
    }

    /// An offer that was looked at: on which page, the how manieth there.
    private struct Tried: Hashable {
        var title: String
        var place: Int
    }

    /// What is held out behind the payment is a thing of its own.
    private var isDone: Bool {
        memory.reached.contains(.pay) || memory.reached.isSuperset(of: memory.service.milestones)
    }

    /// The next offer of the page; each is looked at once.
    private mutating func untried(_ isContent: Bool, tried: inout Set<Tried>) -> Int? {
        let title = session.document.page.title
        return offers(isContent).indices.first { tried.insert(Tried(title: title, place: $0)).inserted }
    }

    private func offers(_ isContent: Bool) -> [Control] {
        OfferReader(page: session.document.page, isContent: isContent, lexicon: reader.lexicon).offers.map(\.control)
    }

    /// Opens an offer, notes what the page behind it asks for, and goes back without taking it.
    private mutating func look(behind place: Int, _ isContent: Bool) async throws {
        let page = steps.count - 1
        let control = offers(isContent)[place]
        try await press(control)
        let asked = steps[steps.count - 1].sighting.asks.flatMap(\.demands)
        steps[page].sighting.offers[place].takes = Set(asked).sorted()
        let ways = session.document.page.controls.filter { control in
            guard control.tag == .button || control.tag == .link else { return false }
            let role = ButtonRole(reader.lexicon.hits(in: control.label))
            return role == .group(.back) || role == .group(.refusal)
        }
        guard let way = ways.first else { return }
        try await push(way)
    }
}
