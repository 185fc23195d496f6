import Scenarios
import Vocabulary

/// Somebody else at the table, who orders into the same cart under a nickname of their own choice.
///
/// Their dishes come one after another, each between two looks into the cart: when something is laid in, and whenever the
/// cart is looked at again. So a walk that asks or waits longer meets the same bill.
extension Visit {
    /// So many dishes somebody else lays in.
    private static let dishes = 2

    /// What somebody else means to order; nothing where nobody is there.
    private func companionDishes(in script: Script) -> [Int] {
        guard script.circumstances.contains(.companion) else { return [] }
        let servable = script.merchant.menu.indices.filter { place in
            let dish = script.merchant.menu[place]
            return !dish.isSoldOut && !dish.isSeasonal && !dish.isByWeight
        }
        // From the end of the menu: the consumer's own dishes are rarely the same ones.
        return Array(servable.suffix(Self.dishes))
    }

    /// What of somebody else lies in the cart: what has come so far, is not ordered yet, and was not taken out.
    func companionCart(in script: Script) -> [Event.Pick] {
        companionDishes(in: script).prefix(table.looks)
            .filter { good in !table.takenOut.contains(good) && !table.ordered.contains { $0.good == good } }
            .map { Event.Pick(good: $0, count: 1) }
    }

    /// What somebody else has ordered, and what of theirs lies in the cart.
    func companionPicks(in script: Script) -> [Event.Pick] { table.ordered + companionCart(in: script) }

    // MARK: names

    /// Names to choose from, none of which anybody would sign with; somebody else's stand in a list of their own.
    private func nicknames(_ id: String = "choices-table-name", in script: Script) -> [String] {
        words(id, in: script).split(separator: "|").map(String.init)
    }

    /// The nickname that somebody else chose.
    func companionWords(in script: Script) -> [String: String] {
        var dice = Dice(words: "companion", seed)
        return ["name": dice.pick(nicknames("choices-companion-name", in: script)) ?? ""]
    }

    /// Says that the cart is shared, and that nobody there knows yet by which name to call the consumer.
    func asksWhatName(in script: Script) -> Bool {
        script.circumstances.contains(.companion) && table.name == nil && !given.contains(.nickname)
    }

    /// The names to choose one from: the same for everybody.
    func namingPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("naming-title", in: script), in: script)
        draft.show(.heading(words("naming-why", in: script)))
        let names = nicknames(in: script)
        let choice = Control(
            tag: .select,
            label: words("naming-choice", in: script),
            name: FieldNames.name(of: .nickname, in: script.axes.dialect),
            isRequired: true,
            options: names
        )
        let places = Dictionary(names.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        draft.form(
            [
                FormPart(
                    control: choice,
                    meaning: .tableName(places),
                    demanded: words("demanded-table-name", in: script)
                )
            ],
            sending: [draft.control(words("naming-go", in: script), .chooseName, weight: .primary)]
        )
        return draft
    }

    // MARK: the cart

    /// Says on the menu who else orders, and what of theirs lies in the cart already.
    func showCompanion(in draft: inout PageDraft, _ script: Script) {
        guard script.circumstances.contains(.companion) else { return }
        let names = companionCart(in: script).map { "\(script.merchant.menu[$0.good].name) ×\($0.count)" }
        let fills = companionWords(in: script).merging(["dishes": names.joined(separator: "、")]) { first, _ in first }
        draft.show(.note(words(names.isEmpty ? "companion-here" : "companion-cart", in: script, fills)))
    }

    /// Says below the bill by which name the table knows the consumer, and offers to look again and to take out what
    /// somebody else laid in.
    func showSharedCart(in draft: inout PageDraft, _ script: Script) {
        guard script.circumstances.contains(.companion) else { return }
        let names = nicknames(in: script)
        if let name = table.name, names.indices.contains(name) {
            draft.show(.facts([Fact(words("naming-choice", in: script), names[name])]))
        }
        let others = companionCart(in: script)
        if others.isEmpty { draft.show(.note(words("companion-none", in: script, companionWords(in: script)))) }
        let removals = others.map { pick in
            let dish = ["dish": script.merchant.menu[pick.good].name]
            return draft.control(words("take-out", in: script, dish), .takeOut(pick.good), weight: .quiet, tag: .link)
        }
        draft.buttons([draft.control(words("look-again", in: script), .lookAgain, weight: .quiet)] + removals)
    }

    /// Chooses a name, looks into the cart again, or takes somebody else's dish out of it.
    mutating func share(_ option: Option, _ event: Event, in script: Script) {
        switch option {
        case .chooseName:
            guard case .naming(let then) = place, let name = event.tableName else { return }
            table.name = name
            go(to: then, in: script)
        case .lookAgain: lookIntoCart(in: script)
        case .takeOut(let good): table.takenOut.insert(good)
        default: break
        }
    }

    /// Looks into the cart once more; what somebody else was about to lay in lies there now.
    mutating func lookIntoCart(in script: Script) {
        table.looks = min(table.looks + 1, companionDishes(in: script).count)
    }

    /// Orders what somebody else has in the cart too.
    mutating func orderForTable(in script: Script) { table.ordered += companionCart(in: script) }
}
