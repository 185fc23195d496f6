import Scenarios
import Vocabulary

/// The pages of a car park: plate, bill and barrier.
extension Visit {
    func platePage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("plate-title", in: script), in: script)
        draft.show(.heading(words("plate-heading", in: script)))
        showTariff(in: &draft, script)
        let name = FieldNames.name(of: .licencePlate, in: script.axes.dialect)
        let field = Control(
            tag: .input,
            label: words("item-licence-plate", in: script),
            name: name,
            inputType: "text",
            isRequired: true,
            hint: words("purpose-licence-plate", in: script)
        )
        let entry = PageDraft.Entry(
            name: name,
            meaning: .item(.licencePlate),
            demanded: words("demanded-licence-plate", in: script)
        )
        draft.form(
            fields: [field],
            entries: [entry],
            buttons: [draft.control(words("find-car", in: script), .givePlate, weight: .primary)]
        )
        draft.buttons([draft.control(words("no-plate", in: script), .withoutPlate, weight: .quiet, tag: .link)])
        return draft
    }

    func parkingBillPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("parking-bill-title", in: script), in: script)
        draft.show(.facts(stayFacts(in: script)))
        showTariff(in: &draft, script)
        if script.board.prices.bill != .none {
            draft.show(.bill(billLines(in: script)))
        }
        offers(at: .menu, in: &draft, script)
        offers(at: .checkout, in: &draft, script)
        let parts = formParts(in: script)
        draft.form(
            fields: parts.fields,
            entries: parts.entries,
            buttons: [draft.control(words("to-payment", in: script), .toPayment, weight: .primary)]
        )
        formNotes(in: &draft, script)
        return draft
    }

    private func billLines(in script: Script) -> [BillLine] {
        let sum = [BillLine(words("due", in: script), due(in: script).text)]
        guard script.board.prices.bill == .itemised else { return sum }
        let fee = due(in: script) - surcharge
        let added = surcharge > Fen(0) ? [BillLine(words("surcharge", in: script), surcharge.text)] : []
        return [BillLine(words("parking-fee", in: script), fee.text)] + added + sum
    }

    /// What is known of the car and its stay.
    func stayFacts(in script: Script) -> [Fact] {
        let entered = Moment.visitStart.later(bySeconds: -script.merchant.stayMinutes * 60)
        let minutes = minutesParked(in: script)
        return [
            card[.licencePlate].map { Fact(words("item-licence-plate", in: script), $0) }
                ?? Fact(words("ticket", in: script), orderNumber),
            Fact(words("entered", in: script), entered.text),
            Fact(
                words("stay", in: script),
                words("hours-minutes", in: script, ["h": "\(minutes / 60)", "m": "\(minutes % 60)"])
            ),
        ]
    }

    private func showTariff(in draft: inout PageDraft, _ script: Script) {
        guard script.board.prices.showsTariff, let tariff = script.merchant.tariff else { return }
        draft.show(
            .note(
                words(
                    "tariff",
                    in: script,
                    [
                        "free": "\(tariff.freeMinutes)", "hour": tariff.perHour.text, "cap": tariff.dailyCap.text,
                        "leave": "\(tariff.leaveWithinMinutes)",
                    ]
                )
            )
        )
    }

    func leftPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("left-title", in: script), in: script)
        draft.show(.picture(words("left-picture", in: script)))
        draft.show(.heading(words("barrier-open", in: script)))
        draft.buttons([draft.control(words("to-invoice", in: script), .toInvoice)])
        return draft
    }
}
