/// What is asked about each thing that people are asked for.
package enum FactAspect: String, Codable, CaseIterable, Hashable, Sendable {
    /// Whether it was asked for at all.
    case asked
    /// Where in the visit it was asked for first.
    case stage
    /// What stands beside it about being compulsory.
    case marked
    /// What came of refusing it.
    case refusing
    /// What was said of what it is for.
    case purpose
    /// Whether a privacy notice could be read by then.
    case notice
    /// Whether a page of its own asked for it, told why it must be and what may come of it.
    case apart
    /// Whether a guardian had to agree.
    case guardian

    /// The answers that can be ticked; to be unable to tell is always one more.
    package var choices: [FactChoice] {
        switch self {
        case .asked, .notice, .apart, .guardian: [.yes, .no]
        case .stage: FactChoice.stages
        case .marked: [.required, .optional, .unmarked]
        case .refusing:
            [.wentOn, .askedAgain, .waited, .lesser, .dearer, .deadEnd, .blocked, .noInvoice]
        case .purpose: [.stated, .vague, .nothing]
        }
    }

    /// The answers that speak against a merchant, whatever the law makes of them.
    package var flags: [FactChoice] {
        switch self {
        case .asked, .stage: []
        case .marked: [.required, .unmarked]
        case .refusing: [.askedAgain, .waited, .lesser, .dearer, .deadEnd, .blocked, .noInvoice]
        case .purpose: [.vague, .nothing]
        case .notice, .apart, .guardian: [.no]
        }
    }
}
