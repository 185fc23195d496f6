import Vocabulary

/// Takes the training identity's values out of a page before anything of it is kept.
struct Redaction: Sendable {
    private let values: [(value: String, mark: String)]
    private let needles: Needles

    /// Short values such as a gender are no canaries and would take ordinary words out of a page.
    private static let shortest = 4
    /// Figures of a phone number.
    private static let phoneLength = 11

    init(_ card: IdentityCard) {
        values = card.values.filter {
            $0.value.count >= Self.shortest || $0.key.hasSuffix("name") && $0.value.count > 1
        }
        .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        .flatMap { entry in Self.spellings(of: entry.value).map { ($0, Self.mark(of: entry.key)) } }
        needles = Needles(values.map(\.value))
    }

    /// What stands on a page in the place of a value.
    static func mark(of key: String) -> String { "{{\(key)}}" }

    /// The value as it is, and a long number in groups too: 154 1234 5678 is the same number.
    private static func spellings(of value: String) -> [String] {
        guard value.count == phoneLength, value.allSatisfy(\.isNumber) else { return [value] }
        let groups = [value.prefix(3), value.dropFirst(3).prefix(4), value.suffix(4)].map(String.init)
        return [value] + [" ", "-", "\u{2011}", "\u{3000}"].map(groups.joined(separator:))
    }

    /// The text with a mark in the place of each value.
    func text(_ text: String) -> String {
        guard needles.stand(in: text) else { return text }
        return values.reduce(text) { text, entry in
            text.holds(bytesOf: entry.value) ? text.replacing(entry.value, with: entry.mark) : text
        }
    }

    /// Says that no value stands anywhere on the page.
    private func isClean(_ page: Page) -> Bool {
        !needles.stand(in: page.title) && !(page.refusal.map(needles.stand) ?? false)
            && page.blocks.allSatisfy { block in
                switch block {
                case .heading(let words), .text(let words), .note(let words), .picture(let words):
                    !needles.stand(in: words)
                case .facts(let facts):
                    facts.allSatisfy { !needles.stand(in: $0.label) && !needles.stand(in: $0.value) }
                case .bill(let lines): lines.allSatisfy { !needles.stand(in: $0.label) }
                case .sticker, .file: true
                case .message(let message): !needles.stand(in: message.text)
                case .form(let form):
                    (form.fields + form.buttons).allSatisfy {
                        !needles.stand(in: $0.label) && !needles.stand(in: $0.hint)
                    }
                }
            }
    }

    /// The page with marks in the place of values.
    func page(_ page: Page) -> Page {
        // Most pages show nothing of it, and stay the value that they are.
        guard !isClean(page) else { return page }
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
        case .sticker, .file: block
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
