import Vocabulary
import Walker

extension Session {
    /// Scans the first sticker and gives whatever is asked until a page has what is looked for.
    ///
    /// - Parameter found: Looks at a page.
    /// - Returns: What was found; nil where a dozen pages did not have it.
    /// - Throws: What the wire throws.
    mutating func goesOn<Found>(until found: (Page) -> Found?) async throws -> Found? {
        let sticker = document.page.blocks.compactMap { block in
            if case .sticker(let sticker) = block { sticker } else { nil }
        }.first
        guard let sticker else { return nil }
        try await scan(sticker)
        for _ in 0..<12 {
            if let answer = found(document.page) { return answer }
            guard let target = document.page.mainButton?.target else { return nil }
            try await press(target, values: Filling.values(for: target, on: document.page, card: card, .everything))
        }
        return found(document.page)
    }
}

extension Page {
    /// The button that goes on: the one that stands out, else the first, as before anything lies in a basket.
    var mainButton: Control? {
        let buttons = controls.filter { $0.tag == .button }
        return buttons.first { $0.weight == .primary } ?? buttons.first
    }
}
