import Scenarios
import Vocabulary

/// The list of shops: whoever is asked where they are is asked which shop they mean, located or not.
extension Visit {
    /// Metres to the nearest shop, and from each to the next.
    private static let metres = (nearest: 120, between: 640)

    /// Says that a page before the menu asks for the location, and that nobody has said yet which shop is meant.
    func asksWhichShop(in script: Script) -> Bool {
        guard shop == nil, script.merchant.shops != nil else { return false }
        return script.board.gates.contains {
            $0.before == script.service.firstMilestone && $0.demands.contains(.preciseLocation)
        }
    }

    /// The shop whose counter makes the order ready.
    func shopName(in script: Script) -> String {
        guard let shop, let shops = script.merchant.shops, shops.indices.contains(shop) else {
            return script.merchant.place
        }
        return shops[shop]
    }

    /// All shops to choose from; to somebody who is located with the way to each, the nearest first.
    func shopsPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("shops-title", in: script), in: script)
        let isLocated = given.contains(.preciseLocation)
        let shops = script.merchant.shops ?? [script.merchant.place]
        draft.show(.heading(words(isLocated ? "shops-located" : "shops-listed", in: script)))
        let named = shops.enumerated().map { place, name in
            (word: isLocated ? "\(name) \(Self.metres.nearest + place * Self.metres.between)m" : name, place: place)
        }
        // Who is not located reads the list in the order of the alphabet, which tells of no way.
        let listed = isLocated ? named : named.sorted { $0.word < $1.word }
        let choice = Control(
            tag: .select,
            label: words("shops-choice", in: script),
            name: FieldNames.shop(in: script.axes.dialect),
            isRequired: true,
            options: listed.map(\.word)
        )
        draft.form(
            [
                FormPart(
                    control: choice,
                    meaning: .shop(Dictionary(named.map { ($0.word, $0.place) }) { first, _ in first }),
                    demanded: words("demanded-shop", in: script)
                )
            ],
            sending: [draft.control(words("shops-go", in: script), .chooseShop, weight: .primary)]
        )
        return draft
    }

    /// Goes on to the menu of a shop.
    mutating func chooseShop(_ chosen: Int?, in script: Script) {
        guard case .shops(let then) = place, let chosen else { return }
        shop = chosen
        go(to: then, in: script)
    }
}
