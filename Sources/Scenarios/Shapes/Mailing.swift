package import Vocabulary

/// Messages that reach the consumer's phone in the days after, from a merchant that has had an order.
package struct Mailing: Hashable, Sendable {
    /// What they say.
    package enum Content: String, CaseIterable, Hashable, Sendable {
        /// Offers and novelties.
        case promotion
        /// An offer to somebody who is walking by.
        case passingBy = "passing-by"
        /// What became of the order.
        case news
        /// That the order waits, to somebody who is near.
        case readyNearby = "ready-nearby"

        /// Says that it is a commercial message.
        package var isPromotion: Bool { self == .promotion || self == .passingBy }
    }

    /// To whom they go.
    package enum Recipients: String, CaseIterable, Hashable, Sendable {
        /// To everybody whom the channel reaches.
        case everybody
        /// To those who agreed to commercial messages.
        case agreed
    }

    /// How they can be stopped.
    package enum OptOut: String, CaseIterable, Hashable, Sendable {
        /// By a reply.
        case reply
        /// By one press.
        case link
        /// By one press and one question.
        case confirmed
        /// Not at all.
        case absent
        /// By a link that leads nowhere.
        case dead
        /// For money.
        case fee
        /// By logging in.
        case login
        /// By sending a picture of the screen.
        case screenshot
        /// By asking the customer service.
        case staff
        /// By waiting for days.
        case waits

        /// Says that whoever presses has no more messages to expect.
        package var works: Bool { self == .reply || self == .link || self == .confirmed }

        /// What must be given to go through with it; nil where giving does not help, or nothing is asked.
        package var asks: Demand? {
            switch self {
            case .login: .phoneNumber
            case .staff: .staffContact
            case .reply, .link, .confirmed, .absent, .dead, .fee, .screenshot, .waits: nil
            }
        }

        /// Says that something stands in the way.
        package var isObstructed: Bool { !works && self != .absent }
    }

    /// What comes after they were stopped.
    package enum Aftermath: String, CaseIterable, Hashable, Sendable {
        /// Nothing.
        case stops
        /// One that was on its way in that minute.
        case queued
        /// The same as before.
        case goesOn = "goes-on"
        /// The same under another sender's name.
        case otherSender = "other-sender"
    }

    /// The practice's id.
    package var id: PracticeID
    /// The way they come.
    package var channel: Message.Channel
    /// What they say.
    package var content: Content
    /// To whom they go.
    package var recipients: Recipients
    /// The day of the first, from the day of the visit; promotions come on every day after it.
    package var day: Int
    /// Says that they name who sends them.
    package var isSigned: Bool
    /// How they can be stopped.
    package var optOut: OptOut
    /// What comes after they were stopped.
    package var aftermath: Aftermath

    /// Reads messages from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        channel = Message.Channel(rawValue: practice.word("channel")) ?? .notice
        content = Content(rawValue: practice.word("content")) ?? .promotion
        recipients = Recipients(rawValue: practice.word("to")) ?? .agreed
        day = practice.number("day")
        isSigned = practice.flag("signed")
        optOut = OptOut(rawValue: practice.word("opt-out")) ?? .reply
        aftermath = Aftermath(rawValue: practice.word("after-opt-out")) ?? .stops
    }

    /// What must have been given for the channel to reach anybody; nil where the platform's id is enough.
    package var need: Demand? {
        switch channel {
        case .sms, .call: .phoneNumber
        case .account: .follow
        case .notice: nil
        }
    }

    static let meaning = "messages that reach the phone in the days after an order; promotions come every day"

    static let parameters: [Parameter] = [
        Parameter(
            "channel",
            .word(Message.Channel.allCases.map(\.rawValue)),
            standard: .word("notice"),
            decides: true,
            "the way they come: short message or call (to who gave a phone number), notice of the chat app, "
                + "push of the account (to who follows it)"
        ),
        Parameter(
            "content",
            .word(Content.allCases.map(\.rawValue)),
            standard: .word("promotion"),
            decides: true,
            "what they say: an offer, an offer to who walks by, what became of the order, that it waits to be fetched"
        ),
        Parameter(
            "to",
            .word(Recipients.allCases.map(\.rawValue)),
            standard: .word("agreed"),
            decides: true,
            "to whom promotions go: everybody, or those who agreed to commercial messages"
        ),
        Parameter("day", .number(1...2), standard: .number(1), "the day of the first, from the day of the visit"),
        Parameter("signed", .flag, standard: .flag(true), decides: true, "whether promotions name who sends them"),
        Parameter(
            "opt-out",
            .word(OptOut.allCases.map(\.rawValue)),
            standard: .word("reply"),
            decides: true,
            "how promotions can be stopped: a reply, one press, one press and one question, not at all, a dead link, "
                + "for money, by logging in with the phone number, by a picture of the screen, by adding customer service, "
                + "by waiting for days"
        ),
        Parameter(
            "after-opt-out",
            .word(Aftermath.allCases.map(\.rawValue)),
            standard: .word("stops"),
            decides: true,
            "what comes after they were stopped: nothing, one of that minute, the same, the same under another name"
        ),
    ]
}
