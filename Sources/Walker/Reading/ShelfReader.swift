import Vocabulary

/// Reads a page on which articles are scanned one after another.
struct ShelfReader {
    let page: Page
    let lexicon: Lexicon

    /// How many articles can be scanned; 0 on a page that scans none.
    var articles: Int {
        page.blocks.map { block -> Int in
            guard case .form(let form) = block, scans(form) else { return 0 }
            return form.fields.map(\.options.count).max() ?? 0
        }.max() ?? 0
    }

    /// How many different articles lie in the basket.
    var basket: Int {
        page.blocks.map { if case .form(let form) = $0 { form.goods.count { $0.count != nil } } else { 0 } }.reduce(
            0,
            +
        )
    }

    /// Says that the form's button scans an article, or takes its code.
    func scans(_ form: Form) -> Bool {
        form.buttons.contains { ButtonRole(lexicon.hits(in: $0.label)) == .group(.scanArticle) }
    }
}
