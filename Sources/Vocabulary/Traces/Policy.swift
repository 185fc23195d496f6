/// What a scripted consumer grants and refuses on a walk.
///
/// - Shape: written `grant-all`, `refuse-all`, `refuse:<want>`, `grant:<want>+<want>…`, `read-notice`, `opt-out`,
///   `subscribe`, `unsubscribe`, `look-beside`, `try-offers`, `ask-staff`, `by-hand`.
package enum Policy: Written {
    /// A policy, in the message about what is none.
    package static let noun = "policy"

    /// Grants whatever is asked.
    case grantAll
    /// Refuses whatever can be refused.
    case refuseAll
    /// Grants everything but one want.
    case refuse(Want)
    /// Refuses everything but these wants.
    case grant([Want])
    /// Grants whatever is asked until a page links the privacy notice, and reads that.
    case readNotice
    /// Grants whatever is asked, and in the days after stops the first commercial messages that come.
    case optOut
    /// Grants whatever is asked, takes the card with a term that is offered, and lives on until its term is over.
    case subscribe
    /// The same, and cancels the card on the same day.
    case unsubscribe
    /// Grants whatever is asked on two visits of its own, and asks on one for the order of the other.
    case lookBeside
    /// Grants whatever is asked, and looks at what stands behind each offer on the way to paying, without taking it.
    case tryOffers
    /// Scans nothing and asks the staff for each thing.
    case askStaff
    /// Does what somebody wrote down; no run can be asked for it by name.
    case byHand

    /// Says whether the policy grants a want.
    package func grants(_ want: Want) -> Bool {
        switch self {
        case .grantAll, .readNotice, .optOut, .subscribe, .unsubscribe, .lookBeside, .tryOffers, .byHand: true
        case .refuseAll, .askStaff: false
        case .refuse(let one): want != one
        case .grant(let some): some.contains(want)
        }
    }

    /// Says whether the policy grants an act that gives several wants at once: all of them or none.
    package func grants(_ ask: Ask) -> Bool { ask.wants.allSatisfy(grants) }

    /// The written form.
    package var description: String {
        switch self {
        case .grantAll: "grant-all"
        case .refuseAll: "refuse-all"
        case .refuse(let one): "refuse:\(one)"
        case .grant(let some): "grant:" + some.map(\.description).joined(separator: "+")
        case .readNotice: "read-notice"
        case .optOut: "opt-out"
        case .subscribe: "subscribe"
        case .unsubscribe: "unsubscribe"
        case .lookBeside: "look-beside"
        case .tryOffers: "try-offers"
        case .askStaff: "ask-staff"
        case .byHand: "by-hand"
        }
    }

    /// Reads a policy from its written form; nil for unknown words.
    package init?(_ text: String) {
        switch text {
        case "grant-all": self = .grantAll
        case "refuse-all": self = .refuseAll
        case "read-notice": self = .readNotice
        case "opt-out": self = .optOut
        case "subscribe": self = .subscribe
        case "unsubscribe": self = .unsubscribe
        case "look-beside": self = .lookBeside
        case "try-offers": self = .tryOffers
        case "ask-staff": self = .askStaff
        case "by-hand": self = .byHand
        default:
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            let wants = parts[1].split(separator: "+").map { Want(String($0)) }
            let known = wants.compactMap(\.self)
            guard known.count == wants.count, let first = known.first else { return nil }
            switch parts[0] {
            case "refuse" where known.count == 1: self = .refuse(first)
            case "grant": self = .grant(known.sorted())
            default: return nil
            }
        }
    }
}
