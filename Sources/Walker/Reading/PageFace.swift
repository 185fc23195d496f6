package import Vocabulary

/// What two pages that look alike have in common: everything but the opaque targets and the refusal.
package struct PageFace: Hashable, Sendable {
    private var page: Page

    /// Takes the face of a page.
    package init(_ page: Page) {
        self.page = page
        self.page.refusal = nil
        self.page.blocks = page.blocks.map { block in
            switch block {
            case .sticker(var sticker):
                sticker.scan.target = ""
                return .sticker(sticker)
            case .form(var form):
                for place in form.goods.indices { form.goods[place].count?.target = "" }
                for place in form.fields.indices { form.fields[place].target = "" }
                for place in form.buttons.indices { form.buttons[place].target = "" }
                return .form(form)
            case .heading, .text, .note, .picture, .facts, .bill, .message, .file: return block
            }
        }
    }
}
