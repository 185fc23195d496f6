import Vocabulary

/// Finds things on a page as a person does: by their words, and where several have them, by what stands above them.
struct ControlFinder {
    /// Why something was not found, and what was there.
    struct Missing: Error, Hashable {
        /// In a sentence.
        var message: String
    }

    /// Something with words.
    struct Found<Thing> {
        var words: String
        var thing: Thing
        /// The words of the block above it.
        var above: [String]
    }

    /// A button, and the form in which it stands.
    struct Button {
        var control: Control
        var form: Form
    }

    let page: Page

    /// Every button of the page's forms.
    var buttons: [Found<Button>] {
        things { form in form.buttons.map { ($0.label, Button(control: $0, form: form)) } }
    }

    /// Every field, box and count.
    var fields: [Found<Control>] {
        things { form in
            form.goods.compactMap { good in good.count.map { (good.name, $0) } } + form.fields.map { ($0.label, $0) }
        }
    }

    /// Every code that sticks there.
    var codes: [Found<Sticker>] {
        StickerReader.stickers(on: page).map { Found(words: $0.words.joined(separator: " "), thing: $0, above: []) }
    }

    private func things<Thing>(_ list: (Form) -> [(String, Thing)]) -> [Found<Thing>] {
        var above: [String] = []
        var found: [Found<Thing>] = []
        for block in page.blocks {
            if case .form(let form) = block {
                found += list(form).map { Found(words: $0.0, thing: $0.1, above: above) }
                if !form.goods.isEmpty { above = block.words }
            } else if !block.words.isEmpty {
                above = block.words
            }
        }
        return found
    }

    /// The button of some words.
    func button(_ name: ControlWords) throws(Missing) -> Button { try one(of: buttons, named: name, "button").thing }

    /// The field of some words, or of some grey words in it.
    func field(_ name: ControlWords) throws(Missing) -> Control {
        let hints = fields.filter { !$0.thing.hint.isEmpty }.map {
            Found(words: $0.thing.hint, thing: $0.thing, above: $0.above)
        }
        let isLabelled = fields.contains { Self.plain($0.words).contains(Self.plain(name.words)) }
        return try one(of: isLabelled ? fields : fields + hints, named: name, "field").thing
    }

    /// The code of some words, or of a place.
    func code(_ name: ControlWords) throws(Missing) -> Sticker { try one(of: codes, named: name, "code").thing }

    /// The one thing that is meant: of all its words before of some, and of several the one that the turn says.
    private func one<Thing>(
        of things: [Found<Thing>],
        named name: ControlWords,
        _ noun: String
    ) throws(Missing) -> Found<Thing> {
        var fitting = things
        if !name.words.isEmpty {
            let words = Self.plain(name.words)
            let whole = things.filter { Self.plain($0.words) == words }
            fitting = whole.isEmpty ? things.filter { Self.plain($0.words).contains(words) } : whole
        }
        guard !fitting.isEmpty else { throw Missing(message: complaint(about: name, among: things.map(\.words), noun)) }
        if let beside = name.beside {
            let near = fitting.filter { found in found.above.contains { $0.contains(beside) } }
            guard !near.isEmpty else {
                let shown = Self.list(fitting.map { $0.above.joined(separator: " ") })
                throw Missing(message: "no \(noun) \(name.text): above those with these words stands \(shown)")
            }
            fitting = near
        }
        if let turn = name.turn {
            guard fitting.indices.contains(turn - 1) else {
                throw Missing(
                    message:
                        "there \(fitting.count == 1 ? "is 1 \(noun)" : "are \(fitting.count) \(noun)s") of these words, "
                        + "and \(turn) was asked for"
                )
            }
            return fitting[turn - 1]
        }
        guard fitting.count == 1 else {
            throw Missing(
                message:
                    "\(name.text) is ambiguous: \(fitting.count) \(noun)s have these words, \(Self.list(fitting.map(\.words))); "
                    + "write more of them, or `turn:` or `beside:`"
            )
        }
        return fitting[0]
    }

    private func complaint(about name: ControlWords, among words: [String], _ noun: String) -> String {
        guard !words.isEmpty else { return "no \(noun) \(name.text): the page has none" }
        let near = Nearness.nearest(to: name.words, among: words).map { ", did you mean \u{300C}\($0)\u{300D}" } ?? ""
        return "no \(noun) \(name.text)\(near); there are \(Self.list(words))"
    }

    static func list(_ words: [String]) -> String { words.map { "\u{300C}\($0)\u{300D}" }.joined(separator: ", ") }

    /// Words without what nobody says: spaces, and the star of a field that must be filled.
    static func plain(_ words: String) -> String {
        words.filter { !$0.isWhitespace && $0 != "*" && $0 != "\u{FF0A}" }.lowercased()
    }
}
