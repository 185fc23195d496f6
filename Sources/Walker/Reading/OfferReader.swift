import Vocabulary

/// Reads controls that hold something out and do not say themselves what they take.
///
/// One that names what it takes (关注公众号领券) asks for it, and is no offer here.
struct OfferReader {
    let page: Page
    let isContent: Bool
    let lexicon: Lexicon

    /// How many blocks above a control still speak of it.
    private static let reach = 2

    /// The offers with their controls, in order.
    var offers: [(control: Control, seen: OfferSeen)] {
        guard page.party == .merchant, isContent else { return [] }
        return page.blocks.enumerated().flatMap { place, block -> [(control: Control, seen: OfferSeen)] in
            guard case .form(let form) = block else { return [] }
            return form.buttons.filter(isOffer).map { button in
                (button, OfferSeen(words: button.label, told: told(above: place)))
            }
        }
    }

    private func isOffer(_ control: Control) -> Bool {
        let hits = lexicon.hits(in: control.label)
        guard control.scope == nil, hits.has(.lure), hits.nouns.isEmpty, hits.acts.isEmpty else { return false }
        switch ButtonRole(hits) {
        case .unknown, .group(.grant), .group(.take): return true
        case .give, .group: return false
        }
    }

    /// The demands that the words right above a control name; a denial names none.
    private func told(above place: Int) -> [Demand] {
        var told: Set<Demand> = []
        for block in page.blocks[max(0, place - Self.reach)..<place] {
            switch block {
            case .heading(let words), .text(let words), .note(let words):
                for sentence in Sentence.all(in: words, lexicon: lexicon) where !sentence.isDenial {
                    told.formUnion(sentence.hits.nouns + sentence.hits.acts)
                }
            default: continue
            }
        }
        return told.sorted()
    }
}
