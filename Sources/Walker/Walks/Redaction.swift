import Vocabulary

/// Takes the training identity's values out of a page before anything of it is kept.
struct Redaction: Sendable {
    private let values: [(value: String, mark: String)]

    /// Short values such as a gender are no canaries and would take ordinary words out of a page.
    private static let shortest = 4

    init(_ card: IdentityCard) {
        values = card.values.filter {
            $0.value.count >= Self.shortest || $0.key.hasSuffix("name") && $0.value.count > 1
        }
        .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        .map { ($0.value, "{{\($0.key)}}") }
    }

    /// The text with a mark in the place of each value.
    func text(_ text: String) -> String {
        values.reduce(text) { text, entry in
            text.contains(entry.value) ? text.replacing(entry.value, with: entry.mark) : text
        }
    }

    /// The page with marks in the place of values.
    func page(_ page: Page) -> Page {
        var page = page
        page.title = text(page.title)
        page.refusal = page.refusal.map(text)
        page.blocks = page.blocks.map(block)
        return page
    }

    private func block(_ block: Block) -> Block {
        switch block {
        case .heading(let words): .heading(text(words))
        case .text(let words): .text(text(words))
        case .note(let words): .note(text(words))
        case .picture(let words): .picture(text(words))
        case .facts(let facts): .facts(facts.map { Fact(text($0.label), text($0.value)) })
        case .bill(let lines): .bill(lines.map { BillLine(text($0.label), $0.price) })
        case .sticker: block
        case .message(let message): .message(self.message(message))
        case .form(let form): .form(self.form(form))
        }
    }

    private func message(_ message: Message) -> Message {
        var message = message
        message.text = text(message.text)
        return message
    }

    private func form(_ form: Form) -> Form {
        var form = form
        form.fields = form.fields.map(control)
        form.buttons = form.buttons.map(control)
        return form
    }

    private func control(_ control: Control) -> Control {
        var control = control
        control.label = text(control.label)
        control.hint = text(control.hint)
        return control
    }
}
