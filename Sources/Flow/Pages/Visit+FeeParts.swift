import Scenarios
import Vocabulary

/// How amounts beside the goods show: posted, to be chosen, on the bill; and amounts that an order must come to.
extension Visit {
    /// Posts the fees that everybody pays, with their amounts, where the merchant does.
    func announceFees(in draft: inout PageDraft, _ script: Script) {
        guard !isBare(in: script) else { return }
        for fee in script.board.fees where !fee.taking.isChosen && fee.isAnnounced {
            let id = fee.per == .head ? "fee-posted-head" : "fee-posted"
            draft.show(.note(words(id, in: script, fills(of: fee, in: script))))
            draft.mark(fee.id)
        }
    }

    /// Suggests an amount on the menu, where the merchant insists on none.
    func suggestMinimum(in draft: inout PageDraft, _ script: Script) {
        guard let minimum = script.board.minimum, !minimum.refuses, !isBare(in: script) else { return }
        draft.show(.note(words("minimum-suggested", in: script, ["amount": minimum.amount.text])))
        draft.mark(minimum.id)
    }

    /// The boxes and choices of fees that nobody has ordered yet.
    func addOns(in script: Script) -> [FormPart] {
        guard !isBare(in: script) else { return [] }
        return script.board.fees.enumerated().filter { $0.element.taking.isChosen }
            .filter { !orderedFees.contains($0.element.id) }
            .map { part(of: $0.element, place: $0.offset, in: script) }
    }

    private func part(of fee: Fee, place: Int, in script: Script) -> FormPart {
        let name = FieldNames.addOn(place, in: script.axes.dialect)
        guard fee.taking == .choice else {
            let box = box(
                words("fee-box", in: script, fills(of: fee, in: script)),
                name: name,
                isTicked: fee.taking == .ticked,
                in: script
            )
            return FormPart(control: box.control, meaning: box.meaning, practice: fee.id)
        }
        let (none, one) = (words("fee-choice-none", in: script), words("fee-choice-one", in: script))
        let control = Control(
            tag: .select,
            label: words("fee-choice", in: script, fills(of: fee, in: script)),
            name: name,
            options: [none, one]
        )
        return FormPart(
            control: control,
            meaning: .extra([none: false, one: true]),
            demanded: words("demanded-fee-choice", in: script),
            practice: fee.id
        )
    }

    /// The fees as a bill lists them.
    func feeLines(_ fees: [Fee], in draft: inout PageDraft, _ script: Script) -> [BillLine] {
        fees.map { fee in
            draft.mark(fee.id)
            let name = words("fee-\(fee.item.rawValue)", in: script)
            let count = fee.per == .head ? " ×\(max(heads ?? 1, 1))" : ""
            return BillLine(name + count, price(of: fee).text)
        }
    }

    private func fills(of fee: Fee, in script: Script) -> [String: String] {
        ["fee": words("fee-\(fee.item.rawValue)", in: script), "price": fee.price.text]
    }
}
