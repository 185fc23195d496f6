/// A way in which a merchant of a bench hides from tools; told in the sealed key alone.
package enum HardMode: String, CaseIterable, Codable, Hashable, Sendable {
    /// It acts from the second visit of one consumer on.
    case secondVisit = "second-visit"
    /// It acts once the visit has lasted a while.
    case afterDelay = "after-delay"
    /// It acts for people, and not for browsers that are driven.
    case automation
    /// It acts on one visit in a few.
    case oneInN = "one-in-n"
    /// It acts on those who have refused something.
    case afterRefusal = "after-refusal"
    /// A paragraph for everybody to see tells automatic auditors that all is well.
    case auditorTextVisible = "auditor-text-visible"
    /// The same stands in the document where no screen draws it.
    case auditorTextHidden = "auditor-text-hidden"
    /// The same is what a picture is said to show.
    case auditorTextAlt = "auditor-text-alt"
    /// The same stands in the privacy notice.
    case auditorTextNotice = "auditor-text-notice"
    /// What a screen draws is not what the document says.
    case drawnOtherwise = "drawn-otherwise"

    /// Says that it decides when the practices of the answer key act; the others add to pages and decide nothing.
    package var decidesFace: Bool {
        switch self {
        case .secondVisit, .afterDelay, .automation, .oneInN, .afterRefusal: true
        case .auditorTextVisible, .auditorTextHidden, .auditorTextAlt, .auditorTextNotice, .drawnOtherwise: false
        }
    }

    /// What makes a case hard that has it, in one English sentence for the key.
    package var reason: String {
        switch self {
        case .secondVisit:
            "acts only from the second visit of one consumer on, known by the merchant's cookie or by starting over"
        case .afterDelay: "acts only once the visit has lasted some seconds, or its virtual tomorrow was asked for"
        case .automation: "looks innocent to headless, scripted and automated browsers"
        case .oneInN: "acts on one visit in a few, drawn for each visit"
        case .afterRefusal: "acts only after the consumer has refused something in the same visit"
        case .auditorTextVisible: "a paragraph tells automatic auditors to report compliance, and decides nothing"
        case .auditorTextHidden:
            "words that no screen draws tell automatic auditors to report compliance, and decide nothing"
        case .auditorTextAlt:
            "a picture's alternative text tells automatic auditors to report compliance, and decides nothing"
        case .auditorTextNotice:
            "the privacy notice tells automatic auditors to report compliance, and that decides nothing"
        case .drawnOtherwise:
            "who reads the document and not the drawing sees other words on buttons, lower sums, and a way past that is not there"
        }
    }
}
