package import Vocabulary

/// What is written on a page, as lines of text: what somebody without a browser reads of it.
package enum PageTranscript {
    /// Writes a page's words in reading order.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - brand: The merchant's name.
    /// - Returns: The lines, the last one ended.
    package static func text(of page: Page, brand: String) -> String {
        let head = ["[\(brand)] \(page.title)"]
        let refusal = page.refusal.map { ["! \($0)"] } ?? []
        return (head + refusal + page.blocks.flatMap(lines)).joined(separator: "\n") + "\n"
    }

    private static func lines(of block: Block) -> [String] {
        switch block {
        case .heading(let text): ["", "# \(text)"]
        case .text(let text): [text]
        case .note(let text): ["(\(text))"]
        case .picture(let text): ["[图/picture] \(text)"]
        case .facts(let facts): facts.map { "\($0.label): \($0.value)" }
        case .bill(let lines): lines.map { "\($0.label) \($0.price)" }
        case .sticker(let sticker): ["", "[贴纸/sticker] \(sticker.place)"] + sticker.words
        case .message(let message): ["[\(message.time)] \(message.sender): \(message.text)"]
        case .file(let text): ["[文件/file] \(text)"]
        case .form(let form): form.goods.map(line) + form.fields.map(line) + form.buttons.map(line)
        }
    }

    private static func line(of good: Good) -> String {
        [good.name, good.portion, good.price, good.isSoldOut ? "(售罄/sold out)" : ""].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private static func line(of control: Control) -> String {
        switch control.tag {
        case .button, .link: "[按钮/button] \(control.label)"
        case .input where ["checkbox", "radio", "link"].contains(control.inputType):
            "[\(control.isChecked ? "x" : " ")] \(control.label)"
        case .input, .select:
            "[填写/field] \(control.label)\(control.isRequired ? " *" : "")"
                + (control.hint.isEmpty ? "" : " (\(control.hint))")
        }
    }
}
