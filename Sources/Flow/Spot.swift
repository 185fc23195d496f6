import Vocabulary

/// A page of the merchant with business of its own.
enum Spot: String, CaseIterable, Hashable, Sendable {
    /// How many sit at the table.
    case headCount
    /// The menu of a restaurant.
    case menu
    /// The dialog that asks for a larger order.
    case urged
    /// The order about to be submitted.
    case checkout
    /// The order is placed: to be paid now, or after the meal.
    case placed
    /// The bill after the meal.
    case mealBill
    /// The plate of a car, where the code does not know it.
    case plate
    /// The bill of a car park.
    case parkingBill
    /// The page of a dispenser.
    case dispenser
    /// The paper is out.
    case released
    /// The wallet's payment sheet.
    case payment
    /// Paid, and the merchant has not heard of it yet.
    case confirming
    /// Paid.
    case receipt
    /// The page of one's own order.
    case ownOrder
    /// The barrier is open.
    case left
    /// The page of the card with a term.
    case card
    /// The invoice form.
    case invoice
    /// What the form answers, where it is no invoice yet.
    case invoiceAnswer
    /// The invoice is there.
    case invoiced

    /// Where in a visit the page stands.
    var stage: Stage {
        switch self {
        case .headCount: .entry
        case .menu, .plate, .parkingBill, .dispenser: .menu
        case .urged, .checkout: .checkout
        case .placed, .mealBill, .payment, .confirming: .payment
        case .receipt, .ownOrder, .left, .released, .card: .receipt
        case .invoice, .invoiceAnswer, .invoiced: .invoice
        }
    }
}
