/// One asking, as a client saw it: what was wanted, how, and what the client did.
package struct Ask: Hashable, Codable, Sendable {
    /// How the asking shows.
    package enum Source: String, Codable, CaseIterable, Hashable, Sendable {
        /// A field to fill.
        case field
        /// A capability of the platform.
        case scope
        /// A button that gives it.
        case button
        /// A box to tick.
        case tick
    }

    /// What the page says about the purpose beside the asking.
    package enum Purpose: String, Codable, CaseIterable, Hashable, Sendable {
        /// A purpose that one could check.
        case stated
        /// Words that fit anything, such as 为了更好的服务.
        case vague
        /// Nothing.
        case silent
    }

    /// What the client did about it.
    package enum Answer: String, Codable, CaseIterable, Hashable, Sendable {
        /// Gave it.
        case granted
        /// Refused it, by a control that refuses or by leaving it empty.
        case refused
        /// Neither: the page was left by another way.
        case passed
        /// Would have refused it and found no way to.
        case cornered
    }

    /// What a page says that asks for one thing apart from everything else.
    package enum Telling: String, Codable, CaseIterable, Hashable, Sendable {
        /// That it asks for this alone.
        case alone
        /// Why it must be.
        case necessity
        /// What may come of it.
        case effect
    }

    /// What is wanted; several demands where one act gives them together.
    package var wants: [Want]
    /// How it shows.
    package var source: Source
    /// The control's words.
    package var label: String
    /// Its target or field name on that page.
    package var control: String
    /// Says that the page marks it as required.
    package var isMarkedRequired: Bool
    /// Says that the page marks it as one that may be left out.
    package var isMarkedOptional: Bool
    /// Says that it was ticked before the client touched it.
    package var isPreTicked: Bool
    /// What is said about the purpose, here or one page earlier.
    package var purpose: Purpose
    /// Says that a privacy notice was shown on this page or before it.
    package var hasNotice: Bool
    /// Says that the page claims that nobody gets on without it, such as 成为会员才能点餐.
    package var claimsNeed: Bool
    /// What is said where it alone is asked for, here or on the page before; empty where it stands among other things.
    package var told: [Telling]
    /// Says that whoever gives it does so as the guardian, by the words on the button or box.
    package var isByGuardian: Bool
    /// The words of a control that offers to skip or refuse; nil where there is none.
    package var refusalLabel: String?
    /// How that control is drawn; nil where there is none, and where the client draws no pages.
    package var drawn: ChoiceDrawn?
    /// What the client did.
    package var answer: Answer

    /// Makes an ask.
    package init(
        wants: [Want],
        source: Source,
        label: String,
        control: String = "",
        isMarkedRequired: Bool = false,
        isMarkedOptional: Bool = false,
        isPreTicked: Bool = false,
        purpose: Purpose = .stated,
        hasNotice: Bool = true,
        claimsNeed: Bool = false,
        told: [Telling] = [],
        isByGuardian: Bool = false,
        refusalLabel: String? = nil,
        answer: Answer = .passed
    ) {
        self.wants = wants
        self.source = source
        self.label = label
        self.control = control
        self.isMarkedRequired = isMarkedRequired
        self.isMarkedOptional = isMarkedOptional
        self.isPreTicked = isPreTicked
        self.purpose = purpose
        self.hasNotice = hasNotice
        self.claimsNeed = claimsNeed
        self.told = told
        self.isByGuardian = isByGuardian
        self.refusalLabel = refusalLabel
        self.answer = answer
    }

    /// The demands among the wants.
    package var demands: [Demand] { wants.compactMap(\.demand) }

    /// Says that a screen of its own asks for it, with why it must be and what may come of it.
    package var isSeparate: Bool { Set(told) == Set(Telling.allCases) }

    /// The consents among the wants.
    package var consents: [Consent] {
        wants.compactMap { if case .consent(let consent) = $0 { consent } else { nil } }
    }
}
