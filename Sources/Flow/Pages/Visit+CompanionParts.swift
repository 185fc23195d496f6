import Scenarios
import Vocabulary

/// Somebody else at the table, who orders into the same cart under a nickname of their own choice.
extension Visit {
    /// Names to choose from, none of which anybody would sign with.
    private static let nicknames = ["木棉", "小满月", "晴耕", "阿朴", "云雀"]
    /// So many dishes the companion has laid in.
    private static let dishes = 2

    /// What the companion has ordered; nothing where nobody is there, or before anything is in the cart.
    func companionPicks(in script: Script) -> [Event.Pick] {
        guard script.circumstances.contains(.companion) else { return [] }
        let servable = script.merchant.menu.indices.filter { place in
            let dish = script.merchant.menu[place]
            return !dish.isSoldOut && !dish.isSeasonal && !dish.isByWeight
        }
        // From the end of the menu: the consumer's own dishes are rarely the same ones.
        return servable.suffix(Self.dishes).map { Event.Pick(good: $0, count: 1) }
    }

    /// The nickname that the companion chose.
    var companionWords: [String: String] {
        var dice = Dice(words: "companion", seed)
        return ["name": dice.pick(Self.nicknames) ?? "木棉"]
    }

    /// Says on the menu who else orders, and what lies in the cart already.
    func showCompanion(in draft: inout PageDraft, _ script: Script) {
        let names = companionPicks(in: script).map { "\(script.merchant.menu[$0.good].name) ×\($0.count)" }
        guard !names.isEmpty, ordered.isEmpty else { return }
        let fills = companionWords.merging(["dishes": names.joined(separator: "、")]) { first, _ in first }
        draft.show(.note(words("companion-cart", in: script, fills)))
    }
}
