import Scenarios
import Vocabulary

/// Coming back for another errand: the same person, whom the merchant may know.
extension Visit {
    /// From so many days on whoever scans a code comes for something new; before that the order is looked at again.
    ///
    /// - Unit: days from the day on which the errand began.
    static let nextErrandDays = 4

    /// Begins another errand: what belongs to the last one is done with; what was given, agreed to and stopped stays.
    ///
    /// What was refused is asked again, by whoever asks everybody.
    mutating func startAnew() {
        hasComeBack = true
        arrivedAt = clock
        settled = []
        refusals = [:]
        isDegraded = false
        surcharge = Fen(0)
        heads = nil
        shop = nil
        cart = []
        cartFees = []
        orderedFees = []
        ordered = []
        table = SharedCart()
        paid = nil
        reductions = []
        hasOverstayed = false
        isReleased = false
        isUrged = false
        invoiceAskedAt = nil
        leftAt = nil
    }

    /// The way to the account on the first pages, for somebody who has one.
    func linkAccountOnReturn(in draft: inout PageDraft, _ script: Script) {
        guard hasComeBack, case .spot(let spot) = place else { return }
        switch spot {
        case .headCount, .menu, .plate, .parkingBill, .dispenser: linkAccount(in: &draft, script)
        default: break
        }
    }
}
