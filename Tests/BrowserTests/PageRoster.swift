import Scenarios
import Vocabulary

@testable import Flow

/// Every page that a scenario can show, found by playing it to its ends in memory, each with a way to it.
///
/// Two visits that differ in clock, dishes or amounts alone count as one, so that the search ends.
struct PageRoster {
    /// One act on the way to a page.
    struct Act: Hashable, Sendable {
        var press: String
        var amount: Filling.Amount
    }

    /// A page and the way to it.
    struct Entry: Sendable {
        var scenario: ScenarioID
        var page: Page
        var way: [Act]
    }

    /// So many visits at pages that look alike are followed further: what they gave and refused before may differ.
    static let paths = 3

    /// The pages of a scenario, the nearest first; one for each look where `isEach` is false.
    static func entries(of script: Script, isEach: Bool) -> [Entry] {
        var entries: [Entry] = []
        var followed: [PageLook: Int] = [:]
        let start = Visit(in: script, seed: "roster")
        var known: Set<Visit> = [essence(of: start)]
        var open: [(visit: Visit, way: [Act])] = [(start, [])]
        var next = 0
        while next < open.count {
            let (visit, way) = open[next]
            next += 1
            let page = visit.page(in: script)
            let look = PageLook(page)
            let before = followed[look, default: 0]
            followed[look] = before + 1
            if before == 0 || isEach { entries.append(Entry(scenario: script.scenario, page: page, way: way)) }
            guard before < paths else { continue }
            for act in acts(on: page, card: visit.card) {
                let values = Filling.values(for: act.press, on: page, card: visit.card, act.amount)
                let step = visit.step(Action(press: act.press, values: values), in: script)
                guard step.refusal == nil, known.insert(essence(of: step.visit)).inserted else { continue }
                open.append((step.visit, way + [act]))
            }
        }
        return entries
    }

    private static func acts(on page: Page, card: IdentityCard) -> [Act] {
        page.blocks.flatMap { block -> [Act] in
            let targets = block.controls.map(\.target).filter { !$0.isEmpty }
            guard case .form(let form) = block, !form.fields.isEmpty else {
                return targets.map { Act(press: $0, amount: .everything) }
            }
            return targets.flatMap { target in Filling.Amount.allCases.map { Act(press: target, amount: $0) } }
        }
    }

    /// A visit without what only numbers on its pages tell.
    private static func essence(of visit: Visit) -> Visit {
        var essence = visit
        essence.length = 0
        essence.clock = .visitStart
        essence.cart = []
        essence.ordered = Array(visit.ordered.prefix(1))
        essence.paid = visit.paid.map { _ in Visit.Payment(amount: Fen(0), at: .visitStart) }
        return essence
    }
}

/// What a page looks like once its values are blanked: frame, kinds of blocks, and every control.
struct PageLook: Hashable {
    private var frame: [String]
    private var shapes: [String]
    private var controls: [Control]

    init(_ page: Page) {
        frame = [page.party.rawValue, page.layout.rawValue, page.look]
        controls = page.controls
        shapes = page.blocks.map { block in
            switch block {
            case .heading: "heading"
            case .text: "text"
            case .note: "note"
            case .picture: "picture"
            case .file: "file"
            case .facts(let facts): "facts " + facts.map(\.label).joined(separator: " ")
            case .bill(let lines): "bill" + (lines.contains { $0.price.isEmpty } ? " unpriced" : "")
            case .sticker(let sticker): "sticker " + sticker.words.joined(separator: " ")
            case .message(let message): "message " + message.channel.rawValue
            case .form(let form): "form " + form.goods.map { "\($0.name) \($0.price)" }.joined(separator: " ")
            }
        }
    }
}
