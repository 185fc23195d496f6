import Scenarios
package import Vocabulary

/// Plays a kept event again: which press it was on the page that showed, and what stood in the form.
extension Visit {
    /// The action that makes an event of what the page shows, with the training identity's values.
    ///
    /// - Parameters:
    ///   - event: The event that was kept.
    ///   - script: What is played.
    /// - Returns: The action; nil where the page offers none that makes it, as for what was told when the visit was opened.
    package func action(for event: Event, in script: Script) -> Action? {
        if let face = script.face(of: self) {
            var plain = event
            plain.acts = nil
            guard let acts = event.acts, acts != wearing.isActing else { return action(for: plain, in: face) }
            // What turned the face was seen when the act came; it was pressed on the page of the other one.
            plain.option = Self.pressed(byTurning: event.option) ?? event.option
            return pressing(plain, in: face)
        }
        return pressings(event, in: script).first { step($0, in: script).events == [event] }
    }

    /// A press that does what an event says, whatever comes of it; nil where the page offers none.
    private func pressing(_ event: Event, in script: Script) -> Action? { pressings(event, in: script).first }

    /// The presses of the page that do what an event says.
    func pressings(_ event: Event, in script: Script) -> [Action] {
        let draft = draft(in: script)
        let strip = [Strip.site, Strip.tomorrow, Strip.again].filter { Strip.option(of: $0)?.id == event.option }
        let offered = draft.options.filter { $0.value.id == event.option }.keys.sorted {
            ($0.count, $0) < ($1.count, $1)
        }
        return (strip + offered).map { target in
            Action(
                press: target,
                values: draft.values(giving: event, under: target, card: card),
                app: event.app
            )
        }
    }

    /// What the merchant has now and had not before, by whatever was pressed: forms, sheets and buttons alike.
    ///
    /// - Parameter before: The visit as it was.
    /// - Returns: The items and ties, sorted.
    package func gained(over before: Visit) -> [Demand] { given.subtracting(before.given).sorted() }

    /// The words of the control that an action pressed; those of the strip are its own.
    ///
    /// - Parameters:
    ///   - action: What was pressed on the page that shows.
    ///   - script: What is played.
    /// - Returns: The words, and the control where the page has it.
    package func pressed(by action: Action, in script: Script) -> (words: String, control: Control?) {
        let control = page(in: script).controls.first { $0.target == action.press }
        return (control?.label ?? action.press, control)
    }
}

extension PageDraft {
    /// What stands in the fields of a form that gives what an event says: the reading, turned round.
    fileprivate func values(giving event: Event, under target: String, card: IdentityCard) -> [String: String] {
        guard let sending = sendings[target] else { return [:] }
        let values = sending.parts.compactMap { part in
            Self.value(of: part, giving: event, card: card).map { (part.control.name, $0) }
        }
        return Dictionary(values, uniquingKeysWith: { first, _ in first })
    }

    private static func value(of part: FormPart, giving event: Event, card: IdentityCard) -> String? {
        let isTicked = part.practice.map(event.ticked.contains) ?? false
        switch part.meaning {
        case .item(let item):
            return event.given.contains { $0.item == item } ? card[item] : nil
        case .choice(let choices):
            return choices.keys.sorted().first { word in
                event.given.contains { $0.item == choices[word] && $0.length == word.count }
            }
        case .heads(let words):
            return event.heads.flatMap { words.indices.contains($0 - 1) ? words[$0 - 1] : nil }
        case .tick:
            return isTicked ? "on" : nil
        case .answer(let yes, _):
            return isTicked ? yes : nil
        case .extra(let choices):
            return choices.keys.sorted().first { choices[$0] == isTicked }
        case .count(let good):
            return event.picks.first { $0.good == good }.map { String($0.count) }
        case .article(let places):
            return places.keys.sorted().first { word in event.picks.contains { $0.good == places[word] } }
        case .shop(let places):
            return places.keys.sorted().first { places[$0] == event.shop }
        case .tableName(let places):
            return places.keys.sorted().first { places[$0] == event.tableName }
        case .single(let good):
            return event.picks.contains { $0.good == good } ? "on" : nil
        }
    }
}
