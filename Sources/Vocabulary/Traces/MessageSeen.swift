/// A message as a client read it on the phone.
package struct MessageSeen: Hashable, Codable, Sendable {
    /// The way it came.
    package var channel: Message.Channel
    /// When it came, date and minute; times compare as words.
    package var time: String
    /// Its first words, for a reader; no value of the training identity stands in them.
    package var words: String
    /// Says that it promotes something.
    package var isPromotion: Bool
    /// Says that it speaks of the consumer being near.
    package var isNearby: Bool
    /// Says that it tells who sent it.
    package var isSigned: Bool
    /// Says that it, or a button beside it, tells how to stop such messages.
    package var hasOptOut: Bool
    /// What it says about money that is taken again and again; nil where it does not speak of that.
    package var renewal: Renewal?
    /// Which standing payment it names, such as a monthly card; nil where it names none.
    package var standing: Consent?

    /// What a message says about a subscription.
    package enum Renewal: String, Codable, CaseIterable, Hashable, Sendable {
        /// That it will be renewed, with time to cancel.
        case announced
        /// That it was renewed and paid.
        case charged
        /// That it is ordered by whoever enters its code, or was.
        case ordered
    }

    /// Says that it is a commercial message with a way out.
    package var canBeStopped: Bool { isPromotion && hasOptOut }

    /// Makes a reading.
    package init(
        channel: Message.Channel,
        time: String,
        words: String,
        isPromotion: Bool = false,
        isNearby: Bool = false,
        isSigned: Bool = true,
        hasOptOut: Bool = true,
        renewal: Renewal? = nil,
        standing: Consent? = nil
    ) {
        self.channel = channel
        self.time = time
        self.words = words
        self.isPromotion = isPromotion
        self.isNearby = isNearby
        self.isSigned = isSigned
        self.hasOptOut = hasOptOut
        self.renewal = renewal
        self.standing = standing
    }
}
