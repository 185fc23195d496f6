import Vocabulary

/// Lists what a page says, so that nothing of it is lost on the screen.
enum SaidWords {
    /// Answers everything that can be read on the screen, without white space.
    static func shown(in window: WebDriver) async throws -> String {
        let text: String = try await window.run(
            """
            const pictures = Array.from(document.querySelectorAll('main [role=img]'), e => e.getAttribute('aria-label'));
            return document.title + document.querySelector('main').innerText + pictures.join(' ');
            """
        )
        return bare(text)
    }

    /// Answers the words of a page that cannot be read on the screen, prices and amounts among them.
    static func missing(of page: Page, in text: String) -> [String] {
        words(of: page).filter { !text.contains(bare($0)) }.map { "JSON alone says \($0)" }
    }

    private static func words(of page: Page) -> [String] {
        [page.title]
            + page.blocks.flatMap { block -> [String] in
                switch block {
                case .heading(let text), .text(let text), .note(let text), .picture(let text), .file(let text): [text]
                case .facts(let facts): facts.flatMap { [$0.label, $0.value] }
                case .bill(let lines): lines.flatMap { [$0.label, $0.price] }
                case .sticker(let sticker): sticker.words + [sticker.place]
                case .message(let message): [message.sender, message.time, message.text]
                case .form(let form):
                    form.goods.flatMap {
                        [$0.name, $0.category, $0.portion, $0.price] + ($0.beside.map { [$0.label, $0.value] } ?? [])
                    } + form.fields.map(\.hint)
                }
            }
    }

    private static func bare(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
}
