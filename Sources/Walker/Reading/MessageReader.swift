import Vocabulary

/// Reads the messages on the phone.
struct MessageReader {
    let page: Page
    let lexicon: Lexicon

    /// A message, and the button beside it that stops such messages.
    struct Item {
        var seen: MessageSeen
        var optOut: Control?
    }

    /// How many letters of a message are kept for a reader.
    private static let length = 60

    /// The messages in the order of the page, each with the form right behind it.
    var items: [Item] {
        page.blocks.indices.compactMap { place in
            guard case .message(let message) = page.blocks[place] else { return nil }
            let beside: [Control] =
                if place + 1 < page.blocks.count, case .form(let form) = page.blocks[place + 1] {
                    form.buttons
                } else {
                    []
                }
            return item(message, beside: beside)
        }
    }

    /// The messages as they were read.
    var messages: [MessageSeen] { items.map(\.seen) }

    private func item(_ message: Message, beside buttons: [Control]) -> Item {
        let hits = lexicon.hits(in: message.text)
        let optOut = buttons.first { lexicon.hits(in: $0.label).has(.optOut) }
        let seen = MessageSeen(
            channel: message.channel,
            time: message.time,
            words: String(message.text.prefix(Self.length)),
            isPromotion: hits.has(.promotion),
            isNearby: hits.has(.nearby),
            isSigned: isSigned(message),
            hasOptOut: optOut != nil || hits.has(.optOut),
            renewal: renewal(in: message),
            standing: hits.consents.first { $0 == .monthlyCard || $0 == .passwordFreePayment }
        )
        return Item(seen: seen, optOut: optOut)
    }

    /// What the message says about money that is taken again and again; nil where it denies it, or names no amount.
    private func renewal(in message: Message) -> MessageSeen.Renewal? {
        guard PriceReader.amount(in: message.text) != nil else { return nil }
        let parts = Sentence.all(in: message.text, lexicon: lexicon).flatMap { $0.parts(lexicon) }
            .filter { !$0.isDenial }
        if parts.contains(where: { $0.hits.has(.charged) }) { return .charged }
        if parts.contains(where: { $0.hits.has(.ordering) }) { return .ordered }
        return parts.contains { $0.hits.has(.renewal) } ? .announced : nil
    }

    /// A bare number names nobody; a name in brackets before the text does.
    private func isSigned(_ message: Message) -> Bool {
        message.sender.contains(where: \.isLetter) || message.text.hasPrefix("【")
    }
}
