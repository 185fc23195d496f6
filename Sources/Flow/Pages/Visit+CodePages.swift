import Scenarios
import Vocabulary

/// The short message that brings a code, and what the phone shows the day after.
extension Visit {
    /// What a service costs a month that a code orders.
    private static let monthlyPrice = Fen(1_500)

    /// The code of the visit's short messages: six digits of its own, good for nothing.
    private var smsCode: String {
        var dice = Dice(words: "sms-code", seed)
        return "\(100_000 + dice.roll(below: 900_000))"
    }

    /// The phone with the short message of a gate: one press fills the code in, and nobody types it.
    func codeMessagePage(of gate: Gate, in script: Script) -> PageDraft {
        var draft = PageDraft(Page(title: words("inbox-title", in: script), party: .phone))
        let sender = gate.code == .login ? "sender-named" : "sender-carrier"
        let fills = ["code": smsCode, "price": Self.monthlyPrice.text]
        let text = words("sms-code-\(gate.code.rawValue)", in: script, fills)
        draft.show(
            .message(Message(channel: .sms, sender: words(sender, in: script), time: clock.text, text: text))
        )
        let fill = draft.control(words("sms-code-fill", in: script), .fillCode(gate.id), weight: .primary)
        draft.buttons([fill, draft.control(words("inbox-back", in: script), .back)])
        draft.mark(gate.id, at: fill, said: text)
        return draft
    }

    /// The short message of the day after, by which the consumer learns what the code has ordered.
    func codeOrder(in script: Script) -> Message? {
        guard let orderedByCodeAt else { return nil }
        let at = Self.post(on: Self.day(of: orderedByCodeAt) + 1)
        guard at <= clock else { return nil }
        return Message(
            channel: .sms,
            sender: words("sender-carrier", in: script),
            time: at.text,
            text: words("sms-code-ordered", in: script, ["price": Self.monthlyPrice.text])
        )
    }
}
