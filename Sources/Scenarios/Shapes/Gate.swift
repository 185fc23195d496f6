package import Vocabulary

/// A gate: something wanted that stands before a milestone, and what happens to those who refuse.
///
/// Whether it is a violation follows from the demand, the milestone, the outcome and the necessity table.
package struct Gate: Hashable, Sendable {
    /// What refusing leads to.
    package enum Outcome: String, CaseIterable, Hashable, Sendable {
        /// There is no way past.
        case blocks
        /// The skip comes back to the same page.
        case loops
        /// The skip leads to a page without a way on.
        case deadEnds = "dead-ends"
        /// The skip works after a wait.
        case delays
        /// The skip leads to a shortened menu.
        case degrades
        /// The skip works, at a higher price.
        case costsMore = "costs-more"
        /// The skip fails once and works when it is tried again.
        case stumbles
        /// The skip works.
        case passes

        /// Says that the milestone is lost to those who refuse.
        package var losesMilestone: Bool { self == .blocks || self == .loops || self == .deadEnds }
    }

    /// How often a refused gate comes back.
    package enum Again: String, CaseIterable, Hashable, Sendable {
        /// Asked once and remembered.
        case never
        /// Before the order.
        case once
        /// Before the order and before the payment.
        case twice

        /// The number of times.
        package var times: Int {
            switch self {
            case .never: 0
            case .once: 1
            case .twice: 2
            }
        }
    }

    /// What the page says about the purpose.
    package enum Purpose: String, CaseIterable, Hashable, Sendable {
        /// A purpose that one could check, beside the asking.
        case stated
        /// The same, one page earlier in the same step.
        case earlier
        /// Words that fit anything.
        case vague
        /// Nothing.
        case silent

        /// Says that a consumer who reads knows what the item is for.
        package var isClear: Bool { self == .stated || self == .earlier }
    }

    /// What short message must be answered before the demand counts as given.
    package enum Code: String, CaseIterable, Hashable, Sendable {
        /// None.
        case none
        /// One that proves whose account it is.
        case login
        /// One that orders a service for money, which the page did not speak of.
        case subscription
    }

    /// The practice's id.
    package var id: PracticeID
    /// What is wanted, given together.
    package var demands: [Demand]
    /// What stands behind the gate.
    package var before: Milestone
    /// What refusing leads to.
    package var outcome: Outcome
    /// What is said about the purpose.
    package var purpose: Purpose
    /// Says that the page links the privacy notice.
    package var showsNotice: Bool
    /// How long a delayed skip takes.
    package var delaySeconds: Int
    /// What refusing costs, where it costs money.
    package var surcharge: Fen
    /// How the skip is drawn.
    package var skip: Control.Weight
    /// How a screen draws the way past.
    package var drawn: Control.Drawing
    /// Says that the page claims that nobody gets on without it.
    package var claimsNeed: Bool
    /// How often it is asked again after a refusal that was let pass, each time before a later milestone.
    package var asksAgain: Again
    /// What short message must be answered.
    package var code: Code
    /// How the consent to something sensitive is taken.
    package var consent: SensitiveConsent
    /// The app in which it stands; nil where it stands in all.
    package var app: ScanApp?
    /// The words' message id.
    package var words: String

    /// Reads a gate from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        demands = practice.words("demands").compactMap(Demand.init(rawValue:))
        before = Milestone(rawValue: practice.word("before")) ?? .menu
        outcome = Outcome(rawValue: practice.word("refusal")) ?? .blocks
        purpose = Purpose(rawValue: practice.word("purpose")) ?? .stated
        showsNotice = practice.flag("notice")
        delaySeconds = practice.number("delay-seconds")
        surcharge = Fen(practice.number("surcharge-fen"))
        skip = Control.Weight(rawValue: practice.word("skip")) ?? .plain
        drawn = Control.Drawing(rawValue: practice.word("drawn")) ?? .fair
        claimsNeed = practice.flag("claims")
        asksAgain = Again(rawValue: practice.word("asks-again")) ?? .never
        code = Code(rawValue: practice.word("code")) ?? .none
        consent = SensitiveConsent(rawValue: practice.word("consent")) ?? .none
        app = ScanApp(rawValue: practice.word("in"))
        words = practice.word("words")
    }

    /// Says that whoever scanned with the app meets it.
    package func stands(in app: ScanApp) -> Bool { self.app.map { $0 == app } ?? true }

    /// Demands that a gate can want in this part of the range.
    static let wantable: [Demand] = [
        .follow, .membership, .phoneNumber, .nickname, .avatar, .gender, .region, .preciseLocation, .appInstall,
        .staffContact, .adView, .contacts, .album, .microphone, .face, .movementTrack, .camera,
    ]

    /// Items of the profile, which one act of the platform gives together.
    static let profile: Set<Demand> = [.nickname, .avatar, .gender, .region]

    /// Says that one act gives them all: items of the profile, or permissions of the device on one sheet.
    static func areGivenTogether(_ demands: [Demand]) -> Bool {
        demands.count < 2 || profile.isSuperset(of: demands) || demands.allSatisfy(\.isPermission)
    }

    /// Says that it wants several permissions of the device by one yes.
    package var bundlesPermissions: Bool { demands.count > 1 && demands.allSatisfy(\.isPermission) }

    /// Says that whoever has refused it so far is asked before that milestone: its own, or a later one.
    package func asks(before milestone: Milestone, of service: Service) -> Bool {
        let reached = service.milestones.filter { $0 >= before }
        return reached.prefix(asksAgain.times + 1).contains(milestone)
    }

    /// The stem of the messages that its page looks up: the author's, or the one of what it wants.
    package var stem: String {
        if words != Self.standardWords { return words }
        if bundlesPermissions { return "gate-permissions" }
        return "gate-\(demands.first?.rawValue ?? "")" + (claimsNeed ? "-must" : "")
    }

    /// What its page looks up from the stem: the headline, and what gives.
    static let endings = ["title", "give"]

    /// What stands for every app.
    private static let everyApp = "any"

    /// What stands for a stem that follows what is wanted.
    static let standardWords = "gate"

    static let meaning = "something wanted that stands before a milestone"

    static let parameters: [Parameter] = [
        Parameter(
            "demands",
            .words(wantable.map(\.rawValue)),
            standard: nil,
            decides: true,
            "what is wanted; several items of the profile, or several permissions, are given by one act"
        ),
        Parameter(
            "before",
            .word([Milestone.menu, .order, .pay, .invoice].map(\.rawValue)),
            standard: nil,
            decides: true,
            "the milestone behind the gate; `order` only at a table"
        ),
        Parameter(
            "refusal",
            .word(Outcome.allCases.map(\.rawValue)),
            standard: .word("blocks"),
            decides: true,
            "what refusing leads to; `blocks` offers no way past, all others show one; "
                + "`delays` and `degrades` only before `menu`"
        ),
        Parameter(
            "purpose",
            .word(Purpose.allCases.map(\.rawValue)),
            standard: .word("stated"),
            decides: true,
            "what is said about the purpose: beside the asking, one page earlier, words that fit anything, nothing"
        ),
        Parameter(
            "notice",
            .flag,
            standard: .flag(true),
            decides: true,
            "whether the privacy notice is linked beside the asking"
        ),
        Parameter(
            "claims",
            .flag,
            standard: .flag(false),
            decides: true,
            "whether the page says that nobody gets on without it; with `demands: [membership]` only"
        ),
        Parameter(
            "asks-again",
            .word(Again.allCases.map(\.rawValue)),
            standard: .word("never"),
            decides: true,
            "how often it is asked again after a refusal, before `order` and before `pay`; with `before: menu` and "
                + "`refusal: passes` only, where there is an order"
        ),
        SensitiveConsent.parameter(asking: "with one sensitive demand only"),
        Parameter(
            "in",
            .word([everyApp] + ScanApp.allCases.map(\.rawValue)),
            standard: .word(everyApp),
            decides: true,
            "in which app it stands; whoever scans with another meets no such gate"
        ),
        Parameter(
            "code",
            .word(Code.allCases.map(\.rawValue)),
            standard: .word("none"),
            decides: true,
            "what short message must be answered: none, one to log in, one that orders a service for money; "
                + "with `demands: [phone-number]` only"
        ),
        Parameter(
            "delay-seconds",
            .number(30...600),
            standard: .number(60),
            "how long a delayed skip takes, in seconds"
        ),
        Parameter(
            "surcharge-fen",
            .number(1...10_000),
            standard: .number(200),
            "what refusing costs where `refusal` is `costs-more`, in fen"
        ),
        Parameter(
            "skip",
            .word(Control.Weight.allCases.map(\.rawValue)),
            standard: .word("plain"),
            "how the way past is drawn; never decides"
        ),
        Parameter(
            "drawn",
            .word(Control.Drawing.authored.map(\.rawValue)),
            standard: .word("fair"),
            decides: true,
            isDrawn: true,
            "whether a screen shows the way past so that people see it: as it should, in faint or in tiny words; with "
                + "`demands: [membership]` it decides, and only a browser can tell"
        ),
        Parameter(
            "words",
            .message,
            standard: .word(standardWords),
            "stem of the messages shown, `<stem>-title` and `<stem>-give`; the standard one follows the first demand"
        ),
    ]
}
