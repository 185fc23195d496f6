extension Page {
    /// Hashes what tells most pages apart, as bytes; whether two are the same is decided by everything.
    package func hash(into hasher: inout Hasher) {
        Self.add(title, to: &hasher)
        Self.add(look, to: &hasher)
        if let refusal { Self.add(refusal, to: &hasher) }
        hasher.combine(blocks.count)
        for block in blocks { Self.add(block, to: &hasher) }
    }

    private static func add(_ block: Block, to hasher: inout Hasher) {
        switch block {
        case .heading(let words), .text(let words), .note(let words): add(words, to: &hasher)
        case .facts(let facts): for fact in facts { add(fact.value, to: &hasher) }
        case .bill(let lines):
            for line in lines {
                add(line.label, to: &hasher)
                add(line.price, to: &hasher)
            }
        case .form(let form):
            hasher.combine(form.fields.count)
            if let good = form.goods.first {
                add(good.name, to: &hasher)
                add(good.price, to: &hasher)
            }
            for button in form.buttons { add(button.label, to: &hasher) }
        case .message(let message): add(message.text, to: &hasher)
        case .picture, .sticker, .file: break
        }
    }

    /// Adds a text's bytes: its own hash takes a Chinese text apart first.
    private static func add(_ words: String, to hasher: inout Hasher) {
        var words = words
        words.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
