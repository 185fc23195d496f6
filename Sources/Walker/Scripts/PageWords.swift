import Vocabulary

/// What is written on a page, piece by piece, as a person reads it.
struct PageWords {
    let page: Page

    /// Every text: the title, what stands on the page, what it answers, and the words of its controls.
    var all: [String] {
        [page.title] + [page.refusal].compactMap(\.self) + page.blocks.flatMap(\.words)
            + page.controls.flatMap { [$0.label, $0.hint] + $0.options }.filter { !$0.isEmpty }
    }

    /// The messages on the phone, whole.
    var letters: [Message] {
        page.blocks.compactMap { if case .message(let message) = $0 { message } else { nil } }
    }

    /// The messages on the phone, as they are told.
    var messages: [String] { letters.map(Self.text(of:)) }

    /// A message as it is told.
    static func text(of message: Message) -> String { "\(message.sender) \(message.text)" }

    /// The words of its buttons, fields, boxes and dishes.
    var controls: [String] {
        let finder = ControlFinder(page: page)
        return finder.buttons.map(\.words) + finder.fields.map(\.words)
    }

    /// Lines that are told of a page at most.
    private static let most = 12
    /// Signs of a line at most.
    private static let longest = 90

    /// The page in a few lines, for somebody who expected another one.
    var lines: [String] {
        let finder = ControlFinder(page: page)
        let whose = page.party == .merchant ? "" : " (\(page.party.rawValue))"
        let prose = page.blocks.flatMap { block -> [String] in
            if case .form(let form) = block { return form.goods.isEmpty ? [] : ["\(form.goods.count) goods"] }
            return block.words
        }
        let told = prose.prefix(Self.most).map { "  " + String($0.prefix(Self.longest)) }
        return ["on the page: \u{300C}\(page.title)\u{300D}\(whose)"]
            + (page.refusal.map { ["  it answers: \($0)"] } ?? [])
            + told + (prose.count > Self.most ? ["  …"] : [])
            + (finder.codes.isEmpty ? [] : ["  codes: \(ControlFinder.list(finder.codes.map(\.words)))"])
            + (finder.fields.isEmpty
                ? [] : ["  fields: \(ControlFinder.list(finder.fields.map(\.words).prefix(Self.most).map(\.self)))"])
            + (finder.buttons.isEmpty ? [] : ["  buttons: \(ControlFinder.list(finder.buttons.map(\.words)))"])
    }
}
