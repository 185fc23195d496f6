import Vocabulary

/// A merchant under another name, with another menu: the same service and the same structure.
extension Merchant {
    /// A category with what stands in it, in the menu's order.
    struct MenuShelf: Hashable {
        var category: String
        var dishes: [Dish]
    }

    /// The menu by category.
    var shelves: [MenuShelf] {
        menu.reduce(into: []) { shelves, dish in
            if let place = shelves.firstIndex(where: { $0.category == dish.category }) {
                shelves[place].dishes.append(dish)
            } else {
                shelves.append(MenuShelf(category: dish.category, dishes: [dish]))
            }
        }
    }

    // MARK: the name

    /// The merchant under another invented name; as it is where there is no bank for it.
    func renamed(by draw: Variant.Draw, from banks: MerchantBanks) -> Merchant {
        guard let bank = banks.banks[id], !bank.forms.isEmpty, !banks.stems.isEmpty else { return self }
        let turn = draw.place
        // One shuffle for the merchant, so that no two draws meet.
        var dice = Dice(words: "variant-merchant", id.rawValue)
        let stem = dice.shuffled(banks.stems)[turn % banks.stems.count]
        let form = bank.forms[turn % bank.forms.count]
        let ending = dice.shuffled(banks.accounts)[turn % banks.accounts.count]
        let places = dice.shuffled(bank.places)
        var other = self
        other.name = Bilingual(zh: stem.name.zh + form.zh, en: "\(stem.name.en) \(form.en)")
        other.host = stem.host
        other.account = other.name.zh + ending
        other.app = "\(stem.name.zh)App"
        other.place = places.isEmpty ? naming(place, like: other, stem: stem) : places[turn % places.count]
        other.shops = shops.map { own in
            own.indices.map { other.name.zh + (bank.branches.isEmpty ? "" : bank.branches[$0 % bank.branches.count]) }
        }
        if let own = shops?.firstIndex(of: place), let shops = other.shops { other.place = shops[own] }
        other.trader = trader.map { _ in
            let town = town ?? ""
            let letters = stem.host.uppercased().filter { $0 != "-" } + String(repeating: "X", count: 9)
            return Trader(
                company: "\(town)\(stem.name.zh)\(form.zh)管理有限公司（虚构）",
                licence: "91990000\(letters.prefix(9))O"
            )
        }
        other.menu = menu.map { dish in
            var dish = dish
            dish.name = naming(dish.name, like: other, stem: stem)
            return dish
        }
        return other
    }

    /// A text in which the own name stands, with the other in its place.
    private func naming(_ text: String, like other: Merchant, stem: MerchantBanks.Stem) -> String {
        text.replacing(name.zh, with: other.name.zh).replacing(ownStem, with: stem.name.zh)
    }

    /// What the own name begins with, which the app's name is made of.
    private var ownStem: String { app.hasSuffix("App") ? String(app.dropLast("App".count)) : app }

    // MARK: what is sold

    /// The merchant with another menu or tariff; its structure stays: what is sold out, by weight or in season stays so.
    func restocked(by draw: Variant.Draw, from banks: MerchantBanks) -> Merchant {
        var dice = Dice(words: "variant-menu", id.rawValue, draw.rawValue)
        var other = self
        if let tariff {
            other.tariff = Tariff(
                freeMinutes: tariff.freeMinutes,
                perHour: tariff.perHour + Fen(100) * draw.place,
                dailyCap: tariff.dailyCap + Fen(1_000) * (2 + dice.roll(below: 3)),
                leaveWithinMinutes: tariff.leaveWithinMinutes
            )
        }
        let shelves = shelves
        guard let bank = banks.banks[id], bank.menu.count == shelves.count else { return other }
        let stocked = zip(shelves, bank.menu).map { own, pool in
            Self.restocked(own, from: pool, at: draw.place, using: &dice)
        }
        // The first stays first, whatever comes after: what one sees without scrolling is of one sort.
        other.menu = (stocked.prefix(1) + dice.shuffled(Array(stocked.dropFirst()))).flatMap { $0 }
        return other
    }

    private static func restocked(
        _ own: MenuShelf,
        from pool: MerchantBanks.Shelf,
        at turn: Int,
        using dice: inout Dice
    ) -> [Dish] {
        let (names, goods) = (dice.shuffled(pool.names), dice.shuffled(pool.goods))
        let name = names.isEmpty ? own.category : names[turn % names.count]
        let isHall = own.dishes.contains { $0.row != nil }
        // Behind the name of a showing stands its time.
        let time = own.category.split(separator: " ").dropFirst().map { " \($0)" }.joined()
        var free = goods[...]
        let dishes = own.dishes.map { dish in
            var other = dish
            other.category = isHall ? name + time : name
            guard dish.row == nil else { return other }
            if let good = free.popFirst() {
                other.name = good.name
                if !dish.isByWeight { other.portion = good.portion }
            }
            // Dearer by a little, never cheaper: what an order must come to is still reached.
            let step = dish.price < Fen(1_000) ? Fen(50) : Fen(100)
            other.price = dish.price + step * dice.roll(below: 4)
            return other
        }
        return isHall ? dishes : dice.shuffled(dishes)
    }
}

extension Variant.Draw {
    /// Which draw it is, from 0.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Dice {
    /// The members in a drawn order.
    mutating func shuffled<Member>(_ members: [Member]) -> [Member] {
        var members = members
        for place in members.indices.dropFirst().reversed() {
            members.swapAt(place, roll(below: place + 1))
        }
        return members
    }
}
