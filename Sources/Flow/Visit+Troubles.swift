import Scenarios
import Vocabulary

/// Faults that the visit itself meets: nobody's doing, drawn from its seed, and over when they were mended.
extension Visit {
    private func meets(_ fault: SeededFault.ID, in script: Script) -> Bool {
        script.faults.contains { $0.id == fault }
    }

    /// Begins another act: what was said of troubles is said no more, and word of payments that was on its way comes.
    mutating func leaveTroubles() {
        guard troubles != Troubles() else { return }
        troubles.word = nil
        let notices = troubles.onItsWay
        troubles.onItsWay = []
        for notice in notices { hear(notice) }
    }

    /// Pays on the app's sheet, unless it is called off; the merchant hears of it, in time or late, once or twice.
    mutating func payOnSheet(in script: Script) {
        guard !script.faults.isEmpty else {
            pay(in: script)
            place = .spot(.receipt)
            return
        }
        if meets(.paymentCancelled, in: script), !troubles.hasCancelled {
            troubles.hasCancelled = true
            troubles.word = .paymentCancelled
            goBack(in: script)
            return
        }
        troubles.payments += 1
        let notice = Troubles.Notice(number: troubles.payments, amount: due(in: script), at: clock)
        if meets(.notificationLate, in: script) {
            troubles.onItsWay.append(notice)
            place = .spot(.confirming)
        } else {
            hear(notice)
            place = .spot(.receipt)
        }
        if meets(.notificationDoubled, in: script) { troubles.onItsWay.append(notice) }
    }

    /// Hears of a payment: one that was heard of before is not paid once more.
    private mutating func hear(_ notice: Troubles.Notice) {
        guard troubles.heard.insert(notice.number).inserted else { return }
        paid = Payment(amount: notice.amount + (paid?.amount ?? Fen(0)), at: notice.at)
    }

    /// What the app has taken, heard of or not; nil before.
    var charged: Payment? {
        var counted = troubles.heard
        // Of a payment that is told twice each telling is about the same money.
        let waiting = troubles.onItsWay.filter { counted.insert($0.number).inserted }
        return waiting.reduce(paid) { sum, notice in
            Payment(amount: notice.amount + (sum?.amount ?? Fen(0)), at: notice.at)
        }
    }

    /// Says that the app has taken something since.
    package func hasPaid(since before: Visit) -> Bool { charged != before.charged && charged != nil }

    /// Takes one of the goods out of the cart that is gone since it was laid there, and shows the menu; false where all is
    /// there.
    ///
    /// Where nothing else could be ordered all is there.
    mutating func losesGood(in script: Script) -> Bool {
        guard meets(.soldOut, in: script), troubles.soldOut.isEmpty, script.service != .retail,
            let good = SoldOutFault.good(among: cart.map(\.good), at: script.merchant.id),
            goods(in: script, isPaper: false).indices.contains(where: { isOffered($0, in: script) && $0 != good })
        else { return false }
        troubles.soldOut = [good]
        troubles.word = .soldOut(good)
        cart.removeAll { $0.good == good }
        place = .spot(.menu)
        return true
    }

    /// Says that a dish can be chosen on the menu as this visit sees it.
    private func isOffered(_ good: Int, in script: Script) -> Bool {
        (!isDegraded || good < Self.shortMenu) && !isSoldOut(good, in: script)
    }

    /// Says that nothing of a dish is left: none was there, or the last was ordered by somebody else meanwhile.
    func isSoldOut(_ good: Int, in script: Script) -> Bool {
        script.merchant.menu[good].isSoldOut || troubles.soldOut.contains(good)
    }

    /// Says on a page what has just gone wrong.
    func tellTroubles(in draft: inout PageDraft, _ script: Script) {
        switch troubles.word {
        case .paymentCancelled: draft.warn(words("payment-cancelled", in: script))
        case .soldOut(let good):
            draft.warn(words("sold-out-meanwhile", in: script, ["dish": script.merchant.menu[good].fullName]))
        case nil: break
        }
    }

    /// The page that waits for the merchant to hear of the payment.
    func confirmingPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("receipt-title", in: script), in: script)
        draft.show(.text(words("payment-pending", in: script)))
        draft.buttons([draft.control(words("payment-look", in: script), .lookForPayment, weight: .primary)])
        return draft
    }
}
