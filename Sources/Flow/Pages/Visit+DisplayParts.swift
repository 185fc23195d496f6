import Scenarios
import Vocabulary

/// How a phone number that was given shows again: on the receipt, on the screen over the counter.
extension Visit {
    private static let tail = 4
    private static let head = 3

    /// The line of the receipt that shows the number; none where none was given.
    func numberFacts(in draft: inout PageDraft, _ script: Script) -> [Fact] {
        guard let number = shownNumber(at: .receipt, in: script), let display = script.board.display else { return [] }
        draft.mark(display.id)
        return [Fact(words("shown-number", in: script), number)]
    }

    /// The screen over the counter that calls the order, once it is paid.
    func showScreen(in draft: inout PageDraft, _ script: Script) {
        guard paid != nil, let number = shownNumber(at: .screen, in: script), let display = script.board.display else {
            return
        }
        draft.show(.picture(words("screen-picture", in: script)))
        let fills = ["number": number, "order": String(orderNumber.suffix(3))]
        draft.show(.text(words("screen-call", in: script, fills)))
        draft.mark(display.id)
    }

    private func shownNumber(at place: Display.Place, in script: Script) -> String? {
        guard !isBare(in: script), let display = script.board.display, display.place == place,
            given.contains(.phoneNumber), let number = card[.phoneNumber]
        else { return nil }
        let (start, end) = (number.prefix(Self.head), number.suffix(Self.tail))
        switch display.number {
        case .full: return number
        case .grouped: return "\(start) \(number.dropFirst(Self.head).dropLast(Self.tail)) \(end)"
        case .masked: return "\(start)****\(end)"
        case .tail: return words("number-tail", in: script, ["tail": String(end)])
        }
    }
}
