package import Vocabulary

/// Writes down a walk that somebody makes or has made, page by page, in the words that the pages show.
package struct ScriptDraft: Sendable {
    /// The words of a text that is expected after a step, at most.
    private static let longest = 60

    private let redaction: Redaction
    private let card: [String: String]
    private let file: String
    /// The steps so far.
    package private(set) var steps: [ScriptStep] = []

    /// Begins at the visit's first page.
    ///
    /// - Parameters:
    ///   - card: The training identity, whose values come into the script by name alone.
    ///   - file: The file that the script is for.
    package init(card: IdentityCard, for file: String) {
        // A client is told the items alone.
        self.card = card.values.filter { Demand(rawValue: $0.key) != nil }
        var told = card
        told.values = self.card
        redaction = Redaction(told)
        self.file = file
    }

    /// Writes down what was done on a page.
    ///
    /// - Parameters:
    ///   - target: The pressed control's target, or the word of the strip.
    ///   - page: The page.
    ///   - values: What stood in the form's fields, by field name.
    ///   - next: The page that came.
    /// - Returns: Whether the page has such a control.
    package mutating func write(pressing target: String, on page: Page, values: [String: String], to next: Page) -> Bool
    {
        let place = SourcePlace(file: file)
        let shown = redaction.page(page)
        var step = ScriptStep(at: place, checks: checks(of: redaction.page(next)))
        switch Walk.Strip(rawValue: target) {
        case .place: step.act = .go(.site)
        case .again: step.act = .go(.start)
        case .tomorrow:
            // Days that pass one after the other pass together.
            if case .wait(let days) = steps.last?.act {
                step.act = .wait(days: days + 1)
                steps.removeLast()
            } else {
                step.act = .wait(days: 1)
            }
        case nil:
            let finder = ControlFinder(page: shown)
            if let code = Self.code(target, among: finder) {
                step.act = .scan(code)
            } else if let found = finder.buttons.first(where: { $0.thing.control.target == target }) {
                step.act = .tap(Self.name(of: found.words, at: target, among: finder.buttons) { $0.control.target })
                step.fillings = fillings(of: found.thing.form, among: finder, values)
            } else {
                return false
            }
        }
        steps.append(step)
        return true
    }

    /// A sticker by the first of its words that no other has, else by its place.
    private static func code(_ target: String, among finder: ControlFinder) -> ControlWords? {
        guard let place = finder.codes.firstIndex(where: { $0.thing.scan.target == target }) else { return nil }
        let others = finder.codes.indices.filter { $0 != place }.map { ControlFinder.plain(finder.codes[$0].words) }
        let own = finder.codes[place].thing.words.first { words in
            let plain = ControlFinder.plain(words)
            return !plain.isEmpty && Int(plain) == nil && !others.contains { $0.contains(plain) }
        }
        return own.map { ControlWords($0) } ?? ControlWords("", turn: place + 1)
    }

    /// The words of a control, and its turn where several have them.
    private static func name<Thing>(
        of words: String,
        at key: String,
        among things: [ControlFinder.Found<Thing>],
        by id: (Thing) -> String
    ) -> ControlWords {
        let alike = things.filter { ControlFinder.plain($0.words) == ControlFinder.plain(words) }
        guard alike.count > 1 else { return ControlWords(words) }
        return ControlWords(words, turn: alike.firstIndex { id($0.thing) == key }.map { $0 + 1 })
    }

    /// What stood otherwise in a form than a page shows it.
    private func fillings(
        of form: Form,
        among finder: ControlFinder,
        _ values: [String: String]
    ) -> [ScriptStep.Filling] {
        let counts = Set(form.goods.compactMap(\.count?.name))
        return (form.goods.compactMap(\.count) + form.fields).compactMap { field in
            guard let words = finder.fields.first(where: { $0.thing == field })?.words else { return nil }
            // Radio buttons of one name are told apart by their words.
            let name = Self.name(
                of: words.isEmpty ? field.hint : words,
                at: field.name,
                among: finder.fields,
                by: \.name
            )
            let (own, preset) = (values[field.name], HeldForm.preset(of: field))
            let place = SourcePlace(file: file)
            if field.inputType == "radio", field.options.isEmpty {
                return own == field.label && preset == nil ? ScriptStep.Filling(name, .ticked, at: place) : nil
            }
            // None of a dish is what stands there before anybody orders.
            func plain(_ value: String?) -> String { counts.contains(field.name) && value == "0" ? "" : value ?? "" }
            guard plain(own) != plain(preset) else { return nil }
            if FieldReader.isTick(field) {
                return ScriptStep.Filling(name, own == nil ? .unticked : .ticked, at: place)
            }
            return ScriptStep.Filling(name, .words(own.map { told($0, in: field) } ?? ""), at: place)
        }
    }

    /// A value by its name on the identity; words of a choice and counts as they are.
    private func told(_ value: String, in field: Control) -> String {
        if field.options.contains(value) { return value }
        return card.filter { $0.value == value }.keys.min().map(Redaction.mark) ?? value
    }

    private func checks(of page: Page) -> [ScriptCheck] {
        let place = SourcePlace(file: file)
        let title = ScriptCheck(.page(.equals(page.title)), at: place)
        let texts = page.blocks.flatMap { block -> [String] in
            switch block {
            case .heading(let words), .text(let words): [words]
            default: []
            }
        }
        let text = texts.first { !$0.isEmpty && $0.count <= Self.longest }
        return [title] + (text.map { [ScriptCheck(.text(.contains($0)), at: place)] } ?? [])
    }
}
