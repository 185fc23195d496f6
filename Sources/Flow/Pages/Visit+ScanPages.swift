import Scenarios
import Vocabulary

/// Shopping by scanning: one article after another from the shelf into the basket.
extension Visit {
    /// The code on the label of the first article.
    private static let firstCode = 2_001

    /// The page of whoever shops: the camera, the codes on the labels, and the basket.
    func scanPage(in script: Script) -> PageDraft {
        var draft = choosingPage(in: script)
        showScanner(in: &draft, script)
        showBasket(in: &draft, script)
        showImprint(in: &draft, script)
        return draft
    }

    /// What lies on the shelf, by its places on the menu.
    private func shelf(in script: Script) -> [Int] {
        let there = script.merchant.menu.indices.filter { !script.merchant.menu[$0].isSoldOut }
        return isDegraded ? Array(there.prefix(Self.shortMenu)) : there
    }

    /// Says that the shop's own camera was asked for and refused: what is left is the codes on the labels.
    private func isWithoutCamera(in script: Script) -> Bool {
        !given.contains(.camera)
            && script.board.gates.contains { $0.demands.contains(.camera) && settled.contains($0.id) }
    }

    private func showScanner(in draft: inout PageDraft, _ script: Script) {
        let menu = script.merchant.menu
        if !isWithoutCamera(in: script) {
            draft.show(.picture(words("scan-picture", in: script)))
            let names = shelf(in: script).map { (word: "\(menu[$0].name) \(menu[$0].portion)", place: $0) }
            choose(
                names,
                Control(
                    tag: .select,
                    label: words("scan-in-view", in: script),
                    name: FieldNames.article(in: script.axes.dialect)
                ),
                by: words("scan-article", in: script),
                in: &draft,
                script
            )
        }
        let codes = shelf(in: script).map { (word: "\(Self.firstCode + $0) \(menu[$0].name)", place: $0) }
        choose(
            codes,
            Control(
                tag: .select,
                label: words("scan-code", in: script),
                name: FieldNames.barcode(in: script.axes.dialect)
            ),
            by: words("scan-by-code", in: script),
            in: &draft,
            script
        )
    }

    /// A closed choice of articles, and the button that puts the chosen one into the basket.
    private func choose(
        _ articles: [(word: String, place: Int)],
        _ choice: Control,
        by words: String,
        in draft: inout PageDraft,
        _ script: Script
    ) {
        var choice = choice
        choice.isRequired = true
        choice.options = articles.map(\.word)
        let places = Dictionary(articles.map { ($0.word, $0.place) }) { first, _ in first }
        let demanded = self.words("demanded-article", in: script)
        draft.form(
            [FormPart(control: choice, meaning: .article(places), demanded: demanded)],
            sending: [draft.control(words, .scanArticle)]
        )
    }

    private func showBasket(in draft: inout PageDraft, _ script: Script) {
        let menu = script.merchant.menu
        let picks = cart.filter { menu.indices.contains($0.good) }
        guard !picks.isEmpty else { return draft.show(.note(words("basket-empty", in: script))) }
        draft.buttons(
            picks.map { pick in
                let label = words("put-back", in: script, ["name": menu[pick.good].name])
                return draft.control(label, .putBack(pick.good), weight: .quiet, tag: .link)
            }
        )
        draft.menu(
            picks.map { good(of: $0, in: script) },
            at: picks.map(\.good),
            beside: addOns(in: script),
            sending: draft.control(words("to-checkout", in: script), .checkout, weight: .primary),
            withoutDishes: words("demanded-dishes", in: script)
        )
    }

    /// An article in the basket, with how many there are of it.
    private func good(of pick: Event.Pick, in script: Script) -> Good {
        let dish = script.merchant.menu[pick.good]
        var count = Control(
            tag: .input,
            label: words("count", in: script),
            name: FieldNames.count(pick.good, in: script.axes.dialect),
            inputType: "number"
        )
        count.preset = "\(pick.count)"
        return Good(
            name: dish.name,
            category: words("basket", in: script),
            portion: dish.portion,
            price: price(of: dish, in: script),
            picture: .packet,
            count: count,
            beside: besidePrice(of: dish, in: script)
        )
    }

    /// Takes an article from the shelf, or puts it back.
    mutating func shop(_ option: Option, _ event: Event) {
        switch option {
        case .scanArticle: cart = merged(cart + event.picks)
        case .putBack(let good): cart.removeAll { $0.good == good }
        default: break
        }
    }
}
