import Scenarios
import Vocabulary

/// A page in the making: what it shows, what each control does, and what its fields mean.
///
/// The page goes to the consumer; everything else stays here.
struct PageDraft {
    /// What the consumer sees.
    private(set) var page: Page
    /// What each target does.
    private(set) var options: [String: Option] = [:]
    /// Where practices show.
    private(set) var marks: [Mark] = []
    /// What a press sends, by its target; a press without an entry sends nothing.
    private(set) var sendings: [String: Sending] = [:]

    /// A practice, and the control that is its own; nil where it shows in words or prices.
    struct Mark {
        var practice: PracticeID
        var control: Control?
        /// The words in which it shows, where those are a message of their own.
        var said: String?
    }

    /// What a press sends.
    struct Sending {
        /// The fields of its form.
        var parts: [FormPart]
        /// What to say when no dish was chosen; nil where none need be.
        var withoutDishes: String?
    }

    /// Starts a page.
    init(_ page: Page) { self.page = page }

    /// Adds a block.
    mutating func show(_ block: Block) { page.blocks.append(block) }

    /// Makes a control that does something when pressed; its target is the place on the page and says nothing.
    mutating func control(
        _ label: String,
        _ option: Option,
        weight: Control.Weight = .plain,
        scope: String? = nil,
        tag: Control.Tag = .button
    ) -> Control {
        let target = "a\(options.count + 1)"
        options[target] = option
        return Control(tag: tag, label: label, scope: scope, target: target, weight: weight)
    }

    /// Puts a block before the page's first form, or at its end where it has none.
    mutating func showBeforeForms(_ block: Block) {
        let place = page.blocks.firstIndex { if case .form = $0 { true } else { false } } ?? page.blocks.endIndex
        page.blocks.insert(block, at: place)
    }

    /// Changes how what is on the page shows, and nothing of what it does.
    mutating func redraw(_ change: (inout Page) -> Void) { change(&page) }

    /// Says at the head of the page what did not come about.
    mutating func warn(_ words: String) { page.refusal = words }

    /// Adds a form without fields.
    mutating func buttons(_ buttons: [Control]) { show(.form(Form(buttons: buttons))) }

    /// Adds a form whose fields mean something.
    ///
    /// - Parameters:
    ///   - parts: Its fields and boxes.
    ///   - sending: The buttons that send them.
    ///   - leaving: The buttons beside those, which send nothing: who goes back need not fill in anything.
    mutating func form(_ parts: [FormPart], sending: [Control], leaving: [Control] = []) {
        for button in sending { sendings[button.target] = Sending(parts: parts) }
        for part in parts { if let practice = part.practice { mark(practice, at: part.control) } }
        show(.form(Form(fields: parts.map(\.control), buttons: sending + leaving)))
    }

    /// Adds the menu: dishes with a count each, of which at least one must be chosen, and what else is for sale.
    ///
    /// - Parameters:
    ///   - goods: The dishes.
    ///   - places: Their places on the merchant's menu; nil where they are its first ones.
    ///   - parts: What else is for sale.
    ///   - button: The button that sends it.
    ///   - words: What to say when nothing was chosen.
    mutating func menu(
        _ goods: [Good],
        at places: [Int]? = nil,
        beside parts: [FormPart],
        sending button: Control,
        withoutDishes words: String
    ) {
        let counts = zip(places ?? Array(goods.indices), goods).compactMap { place, good in
            good.count.map {
                FormPart(control: $0, meaning: $0.inputType == "number" ? .count(good: place) : .single(good: place))
            }
        }
        sendings[button.target] = Sending(parts: counts + parts, withoutDishes: words)
        for part in parts { if let practice = part.practice { mark(practice, at: part.control) } }
        show(.form(Form(goods: goods, fields: parts.map(\.control), buttons: [button])))
    }

    /// Notes that a practice shows on this page.
    mutating func mark(_ practice: PracticeID, at control: Control? = nil, said: String? = nil) {
        marks.append(Mark(practice: practice, control: control, said: said))
    }

    /// Where one fairly points who means a practice: its control, the buttons that stand with it, a sticker's words, a message.
    func fairPlaces(of mark: Mark) -> [FairPlace] {
        let message = mark.said.map { [FairPlace(text: $0)] } ?? []
        guard let control = mark.control else { return message }
        let own = FairPlace(role: control.role, text: control.label)
        let beside = page.blocks.filter { $0.controls.contains(control) }.flatMap { block -> [FairPlace] in
            switch block {
            case .form(let form): form.buttons.map { FairPlace(role: $0.role, text: $0.label) }
            case .sticker(let sticker):
                [FairPlace(text: sticker.words.joined(separator: " "))] + sticker.words.map { FairPlace(text: $0) }
            default: []
            }
        }
        return ([own] + beside + message).reduce(into: []) { places, place in
            if !place.text.isEmpty, !places.contains(place) { places.append(place) }
        }
    }

    /// Notes that the author's price display shows on this page.
    mutating func markPrices(in script: Script) {
        if let prices = script.practices.first(where: { $0.shape == .prices }) { mark(prices.id) }
    }
}
