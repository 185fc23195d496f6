import Scenarios
import Vocabulary

/// The pages of a table: menu, order, the meal and its bill.
extension Visit {
    /// A shortened menu shows this many dishes.
    static let shortMenu = 4

    func menuPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("menu-title", in: script), in: script)
        offers(at: .menu, in: &draft, script)
        if isDegraded { draft.show(.note(words("menu-short", in: script))) }
        let goods = goods(in: script, isPaper: false)
        let entries = script.merchant.menu.indices.filter { !script.merchant.menu[$0].isSoldOut }.map {
            PageDraft.Entry(name: FieldNames.count($0, in: script.axes.dialect), meaning: .count(good: $0))
        }
        draft.form(
            goods: isDegraded ? Array(goods.prefix(Self.shortMenu)) : goods,
            entries: entries,
            buttons: [draft.control(words("to-checkout", in: script), .checkout, weight: .primary)],
            withoutDishes: words("demanded-dishes", in: script)
        )
        return draft
    }

    /// The dishes as the menu prints them; a paper menu always shows prices and has no counters.
    func goods(in script: Script, isPaper: Bool) -> [Good] {
        script.merchant.menu.enumerated().map { place, dish in
            let count = Control(
                tag: .input,
                label: words("count", in: script),
                name: FieldNames.count(place, in: script.axes.dialect),
                inputType: "number"
            )
            return Good(
                name: dish.name,
                category: dish.category,
                portion: dish.portion,
                price: isPaper ? dish.price.text : price(of: dish, in: script),
                isSoldOut: dish.isSoldOut,
                count: dish.isSoldOut || isPaper ? nil : count
            )
        }
    }

    private func price(of dish: Merchant.Dish, in script: Script) -> String {
        let prices = script.board.prices
        guard prices.onMenu else { return "" }
        if dish.isSeasonal, prices.market != .fixed {
            let figure = words("market-figure", in: script, ["price": dish.price.text, "portion": dish.portion])
            return prices.market == .bare ? words("market", in: script) : figure
        }
        return dish.isByWeight ? "\(dish.price.text)/\(dish.portion)" : dish.price.text
    }

    func checkoutPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("checkout-title", in: script), in: script)
        draft.show(.facts([Fact(words("table", in: script), script.merchant.place)]))
        showBill(of: cart, in: &draft, script)
        offers(at: .checkout, in: &draft, script)
        let parts = formParts(in: script)
        draft.form(
            fields: parts.fields,
            entries: parts.entries,
            buttons: [
                draft.control(words("submit", in: script), .submit, weight: .primary),
                draft.control(words("back-to-menu", in: script), .back),
            ]
        )
        formNotes(in: &draft, script)
        return draft
    }

    /// What some dishes cost, as far as the merchant shows it before payment.
    private func showBill(of picks: [Event.Pick], in draft: inout PageDraft, _ script: Script) {
        let bill = script.board.prices.bill
        let lines = picks.filter { script.merchant.menu.indices.contains($0.good) }.map { pick in
            let dish = script.merchant.menu[pick.good]
            let isShown = bill == .itemised && !isHiddenBeforeMeal(dish, in: script)
            return BillLine("\(dish.name) ×\(pick.count)", isShown ? (dish.price * pick.count).text : "")
        }
        let added =
            surcharge > Fen(0) && bill == .itemised
            ? [BillLine(words("surcharge", in: script), surcharge.text)] : []
        let sum = bill == .none ? [] : [BillLine(words("sum", in: script), self.sum(of: picks, in: script).text)]
        draft.show(.bill(lines + added + sum))
    }

    /// A dish at a bare market price has none until the payment sheet.
    private func isHiddenBeforeMeal(_ dish: Merchant.Dish, in script: Script) -> Bool {
        dish.isSeasonal && script.board.prices.market == .bare
    }

    func placedPage(in script: Script) -> PageDraft {
        let isAfterMeal = script.merchant.settling == .afterMeal
        var draft = merchantPage(words("placed-title", in: script), in: script)
        draft.show(.heading(words(isAfterMeal ? "placed-meal" : "placed-prepaid", in: script)))
        draft.show(
            .facts([
                Fact(words("order-number", in: script), orderNumber),
                Fact(words("table", in: script), script.merchant.place),
            ])
        )
        if isAfterMeal {
            draft.buttons([
                draft.control(words("add-dishes", in: script), .addDishes),
                draft.control(words("ask-bill", in: script), .askBill, weight: .primary),
            ])
        } else {
            draft.buttons([draft.control(words("to-payment", in: script), .toPayment, weight: .primary)])
        }
        return draft
    }

    func mealBillPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("meal-bill-title", in: script), in: script)
        draft.show(.facts([Fact(words("order-number", in: script), orderNumber)]))
        showBill(of: ordered, in: &draft, script)
        draft.buttons([draft.control(words("to-payment", in: script), .toPayment, weight: .primary)])
        return draft
    }
}
