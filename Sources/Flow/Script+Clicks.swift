import Scenarios
package import Vocabulary

/// A page to which a tool can be taken, and the clicks that take it there from the place.
package struct ReachedPage: Hashable, Codable, Sendable {
    /// The words in its navigation bar.
    package var title: String
    /// The clicks, from a visit that was just made.
    package var clicks: [Click]

    /// Makes a page.
    package init(title: String, clicks: [Click]) {
        self.title = title
        self.clicks = clicks
    }
}

extension Script {
    /// Every page that differs in its words or controls, each by the shortest way that takes codes with the chat app.
    ///
    /// - Shape: shortest ways first.
    package var reachedPages: [ReachedPage] { faces(among: reach(upTo: Self.bound)).map(\.way) }

    /// Where each practice shows, which pages there are and what stands on them, by one search.
    package var surveyed: (loci: [Locus], pages: [ReachedPage], shown: [Page]) {
        let reached = reach(upTo: Self.bound)
        let faces = faces(among: reached)
        return (loci(among: reached), faces.map(\.way), faces.map(\.page))
    }

    private func faces(among reached: [(visit: Visit, way: [Event])]) -> [(way: ReachedPage, page: Page)] {
        var known: Set<[String]> = []
        var pages: [(way: ReachedPage, page: Page)] = []
        for (visit, way) in reached where !way.contains(where: { $0.app != nil }) {
            let page = visit.page(in: self)
            let face = [page.title, page.party.rawValue] + page.controls.map { "\($0.tag.rawValue) \($0.label)" }
            guard known.insert(face).inserted else { continue }
            pages.append((ReachedPage(title: page.title, clicks: clicks(along: way)), page))
        }
        return pages
    }

    /// What somebody does who goes a way that a search has found.
    ///
    /// - Parameter way: The acts, from a visit that was just made.
    /// - Returns: A click for each.
    package func clicks(along way: [Event]) -> [Click] {
        var visit = Visit(in: self, seed: Self.searched)
        return way.map { event in
            defer { visit = visit.after(event, in: self) }
            return visit.draft(in: self).click(for: event, card: visit.card)
        }
    }
}

extension PageDraft {
    /// The click that makes an event; of two that make the same one the first.
    fileprivate func click(for event: Event, card: IdentityCard) -> Click {
        if let press = Strip.press(of: event.option) { return Click(press: Strip.words[press] ?? press, target: press) }
        let targets = page.controls.map(\.target).filter { options[$0]?.id == event.option }
        let target = targets.first { filled(pressing: $0, card: card) == event } ?? targets.first ?? ""
        let fills = (sendings[target]?.parts ?? []).compactMap { part in
            value(for: part, card: card).map {
                Click.Fill(name: part.control.name, label: part.control.label, value: $0)
            }
        }
        return Click(press: words(of: target), target: target, fill: fills)
    }

    private func words(of target: String) -> String {
        for case .sticker(let sticker) in page.blocks where sticker.scan.target == target {
            return sticker.words.first ?? sticker.scan.label
        }
        return page.control(at: target)?.label ?? ""
    }

    /// What somebody who fills in everything puts into a field; nil for what stays empty.
    func value(for part: FormPart, card: IdentityCard) -> String? {
        switch part.meaning {
        case .item(let item): card[item]
        case .choice, .extra, .answer, .heads, .article, .shop, .tableName: part.control.options.first
        case .tick, .single: "on"
        case .count: "1"
        }
    }
}
