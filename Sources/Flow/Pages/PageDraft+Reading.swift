import Vocabulary

/// How what was sent is read: into items, lengths and places on the menu, every value dropped at once.
extension PageDraft {
    /// What came of reading a form.
    enum Reading {
        /// Everything is there.
        case complete(Event)
        /// Something is missing: the words to show.
        case missing(String)
        /// A field holds what is not on the card.
        case foreign
    }

    /// How many of one dish can be ordered at once; 0 is none.
    private static let counts = 0...99

    /// Reads the fields that a press sends.
    ///
    /// A foreign value anywhere comes before a missing one, so that nobody is asked to go on with it.
    ///
    /// - Parameters:
    ///   - action: What was pressed and sent.
    ///   - option: What the press does.
    ///   - card: The training identity.
    ///   - takesAny: Says that a field takes any well-formed value, not the card's alone.
    /// - Returns: What came of it.
    func reading(of action: Action, for option: Option, card: IdentityCard, takesAny: Bool = false) -> Reading {
        var event = Event(option: option.id)
        guard let sending = sendings[action.press] else { return .complete(event) }
        var missing: String?
        for part in sending.parts {
            let value = Self.said(Self.trimmed(action.values[part.control.name] ?? ""), in: part)
            if value.isEmpty {
                let isDemanded = part.demandedWith.map { item in event.given.contains { $0.item == item } } ?? true
                missing = missing ?? (isDemanded ? part.demanded : nil)
            } else if !Self.take(value, for: part, into: &event, card: takesAny ? nil : card) {
                return .foreign
            }
        }
        if event.picks.isEmpty { missing = missing ?? sending.withoutDishes }
        return missing.map(Reading.missing) ?? .complete(event)
    }

    /// Writes down that a field was filled; false for a value that does not belong there.
    ///
    /// Without a card any well-formed one does.
    private static func take(_ value: String, for part: FormPart, into event: inout Event, card: IdentityCard?) -> Bool
    {
        switch part.meaning {
        case .item(let item):
            guard let card else {
                guard WellFormed.isTaken(value, for: item) else { return false }
                event.given.append(Event.Given(item: item, length: value.count))
                return true
            }
            guard let known = card[item], isSame(value, known) else { return false }
            event.given.append(Event.Given(item: item, length: known.count))
        case .choice(let choices):
            guard let item = choices[value] else { return false }
            event.given.append(Event.Given(item: item, length: value.count))
        case .heads(let words):
            guard let place = words.firstIndex(of: value) else { return false }
            event.heads = place + 1
            event.given.append(Event.Given(item: .dinerCount, length: value.count))
        case .tick:
            if let practice = part.practice { event.ticked.append(practice) }
        case .answer(let yes, _):
            guard value == yes else { return false }
            if let practice = part.practice { event.ticked.append(practice) }
        case .extra(let choices):
            guard let isTaken = choices[value] else { return false }
            if isTaken, let practice = part.practice { event.ticked.append(practice) }
        case .count(let good):
            guard let count = Int(value), counts.contains(count) else { return false }
            if count > 0 { event.picks.append(Event.Pick(good: good, count: count)) }
        case .shop(let places):
            guard let place = places[value] else { return false }
            event.shop = place
        case .tableName(let places):
            guard let place = places[value] else { return false }
            event.tableName = place
        case .article(let places):
            guard let good = places[value] else { return false }
            event.picks.append(Event.Pick(good: good, count: 1))
        case .single(let good):
            guard value == "on" else { return false }
            event.picks.append(Event.Pick(good: good, count: 1))
        }
        return true
    }

    /// What a field says: a no to a box is the same as a box that is left empty.
    private static func said(_ value: String, in part: FormPart) -> String {
        if case .answer(_, let no) = part.meaning, value == no { return "" }
        return value
    }

    /// Keyboards add spaces around what they complete.
    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }

    /// Phones write small letters where a plate has large ones.
    private static func isSame(_ typed: String, _ known: String) -> Bool {
        typed.utf8.count == known.utf8.count && typed.lowercased() == known.lowercased()
    }
}
