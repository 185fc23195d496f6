import Scenarios
import Vocabulary

/// The pages of a car park: plate, bill and barrier.
extension Visit {
    func platePage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("plate-title", in: script), in: script)
        draft.show(.heading(words("plate-heading", in: script)))
        showTariff(in: &draft, script)
        let control = Control(
            tag: .input,
            label: words("item-licence-plate", in: script),
            name: FieldNames.name(of: .licencePlate, in: script.axes.dialect),
            inputType: "text",
            isRequired: true,
            hint: words("purpose-licence-plate", in: script)
        )
        let plate = FormPart(
            control: control,
            meaning: .item(.licencePlate),
            demanded: words("demanded-licence-plate", in: script)
        )
        draft.form([plate], sending: [draft.control(words("find-car", in: script), .givePlate, weight: .primary)])
        draft.buttons([draft.control(words("no-plate", in: script), .withoutPlate, weight: .quiet, tag: .link)])
        showImprint(in: &draft, script)
        return draft
    }

    func parkingBillPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("parking-bill-title", in: script), in: script)
        let plate = isMisread(in: script) ? misreadPlate : knownPlate(in: script)
        draft.show(.facts(stayFacts(plate: plate, in: script)))
        if script.circumstances.contains(.misreadPlate), paid == nil, card[.licencePlate] != nil {
            draft.buttons([
                draft.control(words("correct-plate", in: script), .correctPlate, weight: .quiet, tag: .link)
            ])
        }
        showTariff(in: &draft, script)
        if hasOverstayed { draft.show(.note(words("overstayed", in: script))) }
        showBill(in: &draft, script)
        offers(at: .menu, in: &draft, script)
        offers(at: .checkout, in: &draft, script)
        draft.form(
            (paid == nil ? reductionParts(in: script) : []) + formParts(in: script),
            sending: [draft.control(words("to-payment", in: script), .toPayment, weight: .primary)]
        )
        formNotes(in: &draft, script)
        showImprint(in: &draft, script)
        return draft
    }

    /// What the camera made of the plate: one sign is another.
    var misreadPlate: String? {
        card[.licencePlate].map { plate in
            let last = plate.last == "8" ? "B" : "8"
            return plate.dropLast() + last
        }
    }

    /// The plate, where the phone's page can know it: the camera at the exit read it, or it was typed.
    func knownPlate(in script: Script) -> String? {
        script.merchant.lotCode == .exitLane || given.contains(.licencePlate) ? card[.licencePlate] : nil
    }

    /// What is to be paid, and what it is made of; what was paid before is taken off.
    private func showBill(in draft: inout PageDraft, _ script: Script) {
        draft.markPrices(in: script)
        let bill = script.board.prices.bill
        guard bill != .none else { return }
        var lines: [BillLine] = []
        if bill == .itemised {
            lines.append(BillLine(words("parking-fee", in: script), parkingFee(in: script).text))
            lines += feeLines(fees(in: script), in: &draft, script)
            if surcharge > Fen(0) { lines.append(BillLine(words("surcharge", in: script), surcharge.text)) }
            lines += reductionLines(takenOff(parkingFee(in: script), in: script), in: script)
            if let paid {
                lines.append(BillLine(words("paid-amount", in: script), (Fen(0) - paid.amount).text))
            }
        }
        draft.show(.bill(lines + [BillLine(words("due", in: script), due(in: script).text)]))
    }

    /// What is known of the car and its stay; without a plate it goes by its ticket.
    func stayFacts(plate: String?, in script: Script) -> [Fact] {
        let entered = arrivedAt.later(bySeconds: -stayBefore(in: script) * 60)
        let minutes = minutesParked(in: script)
        return [
            plate.map { Fact(words("item-licence-plate", in: script), $0) }
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
        let figures = [
            "free": "\(tariff.freeMinutes)", "hour": tariff.perHour.text, "cap": tariff.dailyCap.text,
            "leave": "\(tariff.leaveWithinMinutes)",
        ]
        draft.show(.note(words("tariff", in: script, figures)))
    }

    func leftPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("left-title", in: script), in: script)
        draft.show(.picture(words("left-picture", in: script)))
        draft.show(.heading(words("barrier-open", in: script)))
        draft.buttons([draft.control(words("to-invoice", in: script), .toInvoice)])
        linkAccount(in: &draft, script)
        return draft
    }
}
