import Vocabulary

/// What somebody who makes a visit asks for.
struct VisitWish: Decodable, Sendable {
    /// The mode of a merchant that is asked for by itself and was not switched.
    static let standardMode = "pure"

    /// A scenario, or a merchant.
    let scenario: ScenarioID
    /// In which mode its merchant is played; nil for as it is.
    let mode: String?
    let seed: String?
    /// With whose account the visit is opened; nil for one that the merchant does not know.
    let account: Account?
    /// With which app the main sticker is scanned at once; nil for a visit that begins at the place.
    let entry: ScanApp?
    /// How many days later it begins.
    let clock: Int?
    /// Where the visit's payments are told; nil for nowhere.
    let notifyUrl: String?
    /// What goes wrong on the visit beside what its scenario says; nil for what the range is served with.
    let faults: FaultWish?

    private enum CodingKeys: String, CodingKey {
        case scenario
        case mode
        case seed
        case account
        case entry
        case clock
        case notifyUrl = "notify_url"
        case faults
    }

    enum Account: String, Decodable {
        case member
    }
}
