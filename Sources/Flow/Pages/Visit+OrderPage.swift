import Scenarios
package import Vocabulary

/// The page of one's own order: how its address names it, and who sees it under another visit's address.
extension Visit {
    /// Figures of an order number that are called at the counter.
    private static let called = 3

    /// The number of the order of a visit that began with a seed: the day of every visit, and six digits of its own.
    package static func orderNumber(seed: String) -> String {
        var dice = Dice(words: "order-number", seed)
        return "260318\(100_000 + dice.roll(below: 900_000))"
    }

    /// How the page's address names the order; nil on every other page.
    package func orderName(in script: Script) -> OrderName? {
        if let face = script.face(of: self) { return orderName(in: face) }
        guard place == .spot(.ownOrder), let address = orderAddress(in: script) else { return nil }
        return address.name == .number ? .number(orderNumber) : .token
    }

    /// The page that shows when its address is changed to name the order of another visit.
    ///
    /// - Parameters:
    ///   - other: The visit whose order was named; its identity comes from its own seed.
    ///   - script: What both play.
    /// - Returns: The other's order as far as the merchant shows it; nil where nobody but its owner may see it.
    package func page(naming other: Visit, in script: Script) -> Page? {
        if let face = script.face(of: self) { return page(naming: other, in: face) }
        guard let address = orderAddress(in: script), address.reader != .owner, other.paid != nil else { return nil }
        return other.orderPage(in: script).page
    }

    /// What acts on this visit; nothing behind a bare code.
    private func orderAddress(in script: Script) -> OrderAddress? {
        isBare(in: script) ? nil : script.board.orderAddress
    }

    /// A link to the page of one's order, where there is one.
    func linkOrder(in draft: inout PageDraft, _ script: Script) {
        guard let address = orderAddress(in: script) else { return }
        let link = draft.control(words("order-link", in: script), .openOrder, weight: .quiet, tag: .link)
        draft.buttons([link])
        draft.mark(address.id, at: link)
    }

    func orderPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("order-title", in: script), in: script)
        guard let address = script.board.orderAddress else { return receiptPage(in: script) }
        draft.mark(address.id)
        let state = Fact(words("order-state", in: script), words("order-state-value", in: script))
        if address.view == .queue {
            draft.show(
                .facts([Fact(words("order-called", in: script), String(orderNumber.suffix(Self.called))), state])
            )
            draft.show(.note(words("order-screen", in: script)))
        } else {
            if address.reader == .table { draft.show(.note(words("order-table", in: script))) }
            let amount = Fact(words("paid-amount", in: script), (paid?.amount ?? Fen(0)).text)
            let person = address.view == .whole ? personFacts(in: script) : []
            draft.show(.facts([Fact(words("order-number", in: script), orderNumber), state]))
            draft.show(.facts(dishFacts(in: script) + [amount] + person))
        }
        draft.buttons([draft.control(words("back", in: script), .back)])
        return draft
    }

    private func dishFacts(in script: Script) -> [Fact] {
        func facts(_ picks: [Event.Pick], _ owner: String) -> [Fact] {
            picks.filter { script.merchant.menu.indices.contains($0.good) }.map { pick in
                Fact(script.merchant.menu[pick.good].fullName, "×\(pick.count)\(owner)")
            }
        }
        let owner = words("companion-owner", in: script, companionWords(in: script))
        return facts(ordered, "") + facts(table.ordered, owner)
    }

    /// Who ordered, as far as it was told: the number with its middle starred, the invoice's title.
    private func personFacts(in script: Script) -> [Fact] {
        var facts: [Fact] = []
        if given.contains(.phoneNumber), let number = card[.phoneNumber] {
            facts.append(Fact(words("shown-number", in: script), "\(number.prefix(3))****\(number.suffix(4))"))
        }
        guard invoiceAskedAt != nil else { return facts }
        let company = isForCompany ? card.values[IdentityCard.companyTitle] : nil
        facts.append(Fact(words("order-invoice", in: script), company ?? words("title-person", in: script)))
        return facts
    }
}
