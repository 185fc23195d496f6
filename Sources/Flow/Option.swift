import Vocabulary

/// What pressing a control does, told by ids that last: the part of an event that a fold reads.
enum Option: Hashable, Sendable {
    case scan(PracticeID)
    case askStaff(Milestone)
    case backToSite
    /// Opens the platform's page of a gate, an offer or a code.
    case open(PracticeID)
    case grant(PracticeID)
    case refuse(PracticeID)
    /// Goes on from a gate's prelude, or back to its asking.
    case toAsk(PracticeID)
    case wait(PracticeID)
    case retry(PracticeID)
    /// Goes on past the platform's page without the tie.
    case wayOn(PracticeID)
    case agree
    case disagree
    case close
    case readPolicy
    case back
    case checkout
    case submit
    case addDishes
    case askBill
    case givePlate
    case withoutPlate
    case toPayment
    case pay
    case leave
    case toInvoice
    case issue
    case tomorrow
    case again

    /// The written form that an event keeps.
    var id: String {
        switch self {
        case .scan(let code): "scan/\(code)"
        case .askStaff(let milestone): "ask-staff/\(milestone.rawValue)"
        case .open(let practice): "open/\(practice)"
        case .grant(let practice): "grant/\(practice)"
        case .refuse(let practice): "refuse/\(practice)"
        case .toAsk(let practice): "to-ask/\(practice)"
        case .wait(let practice): "wait/\(practice)"
        case .retry(let practice): "retry/\(practice)"
        case .wayOn(let practice): "way-on/\(practice)"
        default: Self.plain.first { $0.value == self }?.key ?? ""
        }
    }

    /// Reads the written form; nil for words of another version.
    init?(id: String) {
        if let plain = Self.plain[id] {
            self = plain
            return
        }
        let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let practice = PracticeID(rawValue: parts[1])
        switch parts[0] {
        case "scan": self = .scan(practice)
        case "ask-staff":
            guard let milestone = Milestone(rawValue: parts[1]) else { return nil }
            self = .askStaff(milestone)
        case "open": self = .open(practice)
        case "grant": self = .grant(practice)
        case "refuse": self = .refuse(practice)
        case "to-ask": self = .toAsk(practice)
        case "wait": self = .wait(practice)
        case "retry": self = .retry(practice)
        case "way-on": self = .wayOn(practice)
        default: return nil
        }
    }

    private static let plain: [String: Option] = [
        "site": .backToSite, "agree": .agree, "disagree": .disagree, "close": .close, "policy": .readPolicy,
        "back": .back, "checkout": .checkout, "submit": .submit, "add-dishes": .addDishes, "ask-bill": .askBill,
        "plate": .givePlate, "no-plate": .withoutPlate, "to-payment": .toPayment, "pay": .pay, "leave": .leave,
        "to-invoice": .toInvoice, "issue": .issue, "tomorrow": .tomorrow, "again": .again,
    ]
}
