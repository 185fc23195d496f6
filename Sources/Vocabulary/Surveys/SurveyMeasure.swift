/// What a survey counts of a merchant, so that a client can count it too.
package enum SurveyMeasure: Hashable, Codable, Sendable {
    /// At least one of these kinds is suspected.
    case kinds([Kind])
    /// The demand is asked for on the entry, whether or not it can be refused.
    case asked(Demand)
    /// The demand is asked for on the entry, and whoever refuses it gets through all the same.
    case refusable(Demand)
    /// Some way at the site, such as the staff, leads to the milestone for nothing beyond the necessary.
    case freeAnyWay(Milestone)

    /// The words with which a table says what was counted.
    package var text: String {
        switch self {
        case .kinds(let kinds): kinds.map(\.rawValue).joined(separator: " or ")
        case .asked(let demand): "\(demand.rawValue) asked"
        case .refusable(let demand): "\(demand.rawValue) asked, refusable"
        case .freeAnyWay(let milestone): "\(milestone.rawValue) free any way"
        }
    }
}
