package import Vocabulary

/// Reads what a sticker promises: a tie said openly beats ordering and paying.
package enum StickerReader {
    /// Reads the printed words.
    package static func seen(_ sticker: Sticker, lexicon: Lexicon) -> StickerSeen {
        let hits = sticker.words.map { lexicon.hits(in: $0) }
        let promise: StickerSeen.Promise =
            if hits.contains(where: { $0.has(.tie) }) {
                .tie
            } else if hits.contains(where: { $0.has(.payment) }) {
                .pay
            } else if hits.contains(where: { $0.has(.order) }) {
                .order
            } else {
                .unclear
            }
        return StickerSeen(words: sticker.words, promise: promise)
    }

    /// The stickers of a page in order, with their codes.
    package static func stickers(on page: Page) -> [Sticker] {
        page.blocks.compactMap { if case .sticker(let sticker) = $0 { sticker } else { nil } }
    }

    /// The sticker that a consumer who wants the service scans; nil where there is none.
    package static func mainEntry(among stickers: [StickerSeen]) -> Int? {
        stickers.firstIndex { $0.promise == .order || $0.promise == .pay }
            ?? stickers.firstIndex { $0.promise == .unclear }
            ?? stickers.indices.first
    }
}
