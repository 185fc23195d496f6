import Scenarios
import Vocabulary

/// The pages of a table: menu, order, the meal and its bill.
extension Visit {
    /// A shortened menu shows this many dishes.
    static let shortMenu = 4

    /// How many come, which a table is asked where something is charged for each.
    func headCountPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("head-count-title", in: script), in: script)
        announceFees(in: &draft, script)
        let choices = words("choices-diner-count", in: script).split(separator: "|").map(String.init)
        let control = Control(
            tag: .select,
            label: words("item-diner-count", in: script) + words("mark-required", in: script),
            name: FieldNames.name(of: .dinerCount, in: script.axes.dialect),
            isRequired: true,
            hint: words("purpose-head-count", in: script),
            options: choices
        )
        let heads = FormPart(
            control: control,
            meaning: .heads(choices),
            demanded: words("demanded-diner-count", in: script)
        )
        draft.form([heads], sending: [draft.control(words("to-menu", in: script), .countHeads, weight: .primary)])
        return draft
    }

    /// The head of the page where goods are chosen: what is said and offered before any of them.
    func choosingPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("menu-title", in: script), in: script)
        draft.markPrices(in: script)
        offers(at: .menu, in: &draft, script)
        announceFees(in: &draft, script)
        announceTier(in: &draft, script)
        suggestMinimum(in: &draft, script)
        showUrging(in: &draft, script)
        showCompanion(in: &draft, script)
        if isDegraded { draft.show(.note(words("menu-short", in: script))) }
        return draft
    }

    func menuPage(in script: Script) -> PageDraft {
        var draft = choosingPage(in: script)
        let goods = goods(in: script, isPaper: false)
        draft.menu(
            isDegraded ? Array(goods.prefix(Self.shortMenu)) : goods,
            beside: addOns(in: script),
            sending: draft.control(words("to-checkout", in: script), .checkout, weight: .primary),
            withoutDishes: words("demanded-dishes", in: script)
        )
        showImprint(in: &draft, script)
        return draft
    }

    /// The dishes as the menu prints them; a paper menu always shows prices and has no counters.
    func goods(in script: Script, isPaper: Bool) -> [Good] {
        if !isPaper, troubles.soldOut.isEmpty, let printed = script.printedGoods { return printed }
        return goodsAnew(in: script, isPaper: isPaper)
    }

    /// The same, written for this visit.
    func goodsAnew(in script: Script, isPaper: Bool) -> [Good] {
        let label = words("count", in: script)
        return script.merchant.menu.enumerated().map { place, dish in
            let name = FieldNames.count(place, in: script.axes.dialect)
            var count = Control(tag: .input, label: label, name: name, inputType: "number")
            if dish.row == nil {
                count.preset = preset(ofDish: place, in: script) ?? "0"
            } else {
                count = seatBox(name, in: script)
            }
            return Good(
                name: dish.name,
                category: dish.category,
                portion: dish.portion,
                price: isPaper ? dish.price.text : price(of: dish, in: script),
                picture: picture(of: dish, in: script),
                isSoldOut: isSoldOut(place, in: script),
                count: isSoldOut(place, in: script) || isPaper ? nil : count,
                row: dish.row,
                beside: besidePrice(of: dish, in: script)
            )
        }
    }

    private func picture(of dish: Merchant.Dish, in script: Script) -> Good.Picture {
        switch script.service {
        case .retail: .packet
        case .ticketing: dish.row == nil ? .dish : .seat
        case .dineIn, .pickup, .takeaway, .parking, .tissue: .dish
        }
    }

    /// What the menu prints as the price of a dish.
    func price(of dish: Merchant.Dish, in script: Script) -> String {
        let prices = script.board.prices
        let price = printedPrice(of: dish, in: script).text
        guard prices.onMenu else { return "" }
        // Behind a price the slash says 每 already.
        let portion = dish.portion.hasPrefix("每") ? String(dish.portion.dropFirst()) : dish.portion
        guard dish.isSeasonal, prices.market != .fixed else {
            return dish.isByWeight ? "\(price)/\(portion)" : price
        }
        return prices.market == .bare
            ? words("market", in: script)
            : words("market-figure", in: script, ["price": price, "portion": portion])
    }

    func checkoutPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("checkout-title", in: script), in: script)
        draft.show(.facts([Fact(words("place", in: script), shopName(in: script))]))
        // What refusals and fees add is charged once, with the first round.
        let isFirst = ordered.isEmpty
        let fees = fees(in: script).filter { isFirst || $0.taking.isChosen && !orderedFees.contains($0.id) }
        let others = companionCart(in: script)
        let off = isFirst ? firstOrderOff(price(of: cart + others, in: script), in: script) : Fen(0)
        showBill(of: cart, and: others, adding: isFirst ? surcharge : Fen(0), less: off, fees, in: &draft, script)
        showSharedCart(in: &draft, script)
        offers(at: .checkout, in: &draft, script)
        let submit = draft.control(words("submit", in: script), .submit, weight: .primary)
        if let minimum = script.board.minimum, !isBare(in: script) { draft.mark(minimum.id, at: submit) }
        draft.form(
            reductionParts(in: script) + formParts(in: script),
            sending: [submit],
            leaving: [draft.control(words("back-to-menu", in: script), .back)]
        )
        formNotes(in: &draft, script)
        return draft
    }

    /// What some dishes cost, as far as the merchant shows it before payment.
    private func showBill(
        of picks: [Event.Pick],
        and others: [Event.Pick],
        adding more: Fen,
        less off: Fen,
        _ fees: [Fee],
        in draft: inout PageDraft,
        _ script: Script
    ) {
        draft.markPrices(in: script)
        let bill = script.board.prices.bill
        func lines(_ picks: [Event.Pick], _ owner: String) -> [BillLine] {
            picks.filter { script.merchant.menu.indices.contains($0.good) }.map { pick in
                let dish = script.merchant.menu[pick.good]
                let isShown = bill == .itemised && !isUnpriced(dish, in: script)
                return BillLine(
                    "\(dish.fullName) ×\(pick.count)\(owner)",
                    isShown ? (unitPrice(of: dish, in: script) * pick.count).text : ""
                )
            }
        }
        var lines = lines(picks, "") + lines(others, words("companion-owner", in: script, companionWords(in: script)))
        if more > Fen(0), bill == .itemised { lines.append(BillLine(words("surcharge", in: script), more.text)) }
        if bill == .itemised { lines += feeLines(fees, in: &draft, script) }
        if off > Fen(0), bill == .itemised {
            lines.append(BillLine(words("tier-off", in: script), (Fen(0) - off).text))
        }
        if bill != .none {
            let sum = fees.reduce(price(of: picks + others, in: script) - off + more) { $0 + price(of: $1) }
            let taken = takenOff(sum, in: script)
            lines += reductionLines(taken, in: script)
            lines.append(BillLine(words("sum", in: script), taken.reduce(sum) { $0 - $1.amount }.text))
        }
        draft.show(.bill(lines))
    }

    /// Says that a dish has no price before the payment sheet, being sold at a bare market price.
    private func isUnpriced(_ dish: Merchant.Dish, in script: Script) -> Bool {
        dish.isSeasonal && script.board.prices.market == .bare
    }

    func placedPage(in script: Script) -> PageDraft {
        let isAfterMeal = script.merchant.settling == .afterMeal
        var draft = merchantPage(words("placed-title", in: script), in: script)
        draft.show(.heading(words(isAfterMeal ? "placed-meal" : "placed-prepaid", in: script)))
        draft.show(
            .facts([
                Fact(words("order-number", in: script), orderNumber),
                Fact(words("place", in: script), shopName(in: script)),
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
        let others = table.ordered
        let off = firstOrderOff(price(of: ordered + others, in: script), in: script)
        showBill(of: ordered, and: others, adding: surcharge, less: off, fees(in: script), in: &draft, script)
        draft.buttons([draft.control(words("to-payment", in: script), .toPayment, weight: .primary)])
        return draft
    }
}
