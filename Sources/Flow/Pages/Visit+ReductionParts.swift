import Scenarios
import Vocabulary

/// What a consumer has taken off the bill: a voucher, points, the receipt of a shop.
extension Visit {
    /// The boxes of what is not taken off yet; the ones that the bill has taken off are gone.
    func reductionParts(in script: Script) -> [FormPart] {
        script.board.reductions.enumerated().filter { !reductions.contains($0.element.id) }.map { place, reduction in
            let box = box(
                words("reduction-box-\(reduction.by.rawValue)", in: script, ["worth": reduction.worth.text]),
                name: FieldNames.reduction(place, in: script.axes.dialect),
                in: script
            )
            return FormPart(control: box.control, meaning: box.meaning, practice: reduction.id)
        }
    }

    /// The lines of a bill that tell what was taken off.
    func reductionLines(_ taken: [(reduction: Reduction, amount: Fen)], in script: Script) -> [BillLine] {
        taken.map { BillLine(words("reduction-\($0.reduction.by.rawValue)", in: script), (Fen(0) - $0.amount).text) }
    }
}
