package import Vocabulary

/// Makes a trace of a visit that somebody has made already, from the pages as they were shown and what was pressed.
///
/// It knows what a phone shows, as every walk does; what pages sent by themselves is not in it.
package struct Rereading: Sendable {
    private let reader: PageReader
    private let redaction: Redaction
    private var memory: WalkMemory
    private var steps: [Trace.Step] = []
    private var shown: Page?
    private var entry: StickerSeen?
    private var entryIndex = 0

    /// Begins at the site.
    ///
    /// - Parameters:
    ///   - service: What is being bought.
    ///   - lexicon: The client's words.
    ///   - card: The training identity, whose values do not come into the trace.
    package init(service: Service, lexicon: Lexicon, card: IdentityCard) {
        reader = PageReader(lexicon: lexicon)
        redaction = Redaction(card)
        memory = WalkMemory(service: service)
    }

    /// Sees a page; the same page got once more is no other one.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - clock: The visit's clock.
    ///   - address: Its address.
    package mutating func see(_ page: Page, at clock: Moment, from address: String) {
        if page == shown, let last = steps.last, last.pressed == nil { return }
        shown = page
        let plain = redaction.page(page)
        let place = try? WebAddress(address)
        let sighting = reader.reading(of: plain, remembering: memory).sighting
        steps.append(
            Trace.Step(
                page: plain,
                sighting: sighting,
                pressed: nil,
                exchange: Exchange(
                    method: "GET",
                    host: place?.host ?? "",
                    path: String((place?.path ?? "").prefix { $0 != "?" }),
                    status: 200
                ),
                clock: clock
            )
        )
        steps[steps.count - 1].setback = SetbackReader(page: plain, lexicon: reader.lexicon).setback
        memory.keep(plain, sighting)
    }

    /// Presses a control on the page that was seen last.
    ///
    /// - Parameters:
    ///   - words: Its words.
    ///   - target: Its target.
    ///   - fields: The names of the fields in which something stood.
    package mutating func press(_ words: String, target: String, fields: [String]) {
        guard let page = shown, !steps.isEmpty else { return }
        let last = steps.count - 1
        steps[last].pressed = words
        let stickers = StickerReader.stickers(on: page)
        if let index = stickers.firstIndex(where: { $0.scan.target == target }), entry == nil {
            entryIndex = index
            entry = StickerReader.seen(stickers[index], lexicon: reader.lexicon)
        }
        for block in page.blocks {
            guard case .form(let form) = block else { continue }
            memory.picked.formUnion(
                form.goods.filter { $0.count.map { fields.contains($0.name) } ?? false }.map(\.name)
            )
        }
        if ButtonRole(reader.lexicon.hits(in: words)) == .group(.invoice) { memory.isHeadedForInvoice = true }
        for place in steps[last].sighting.asks.indices {
            let ask = steps[last].sighting.asks[place]
            if ask.control == target || fields.contains(ask.control) {
                steps[last].sighting.asks[place].answer = .granted
            } else if ask.refusalLabel == words {
                steps[last].sighting.asks[place].answer = .refused
            }
        }
    }

    /// The trace so far; what was not refused is taken as it came.
    package var trace: Trace {
        Trace(policy: .grantAll, entry: entry, entryIndex: entryIndex, steps: steps, end: .stuck)
    }
}
