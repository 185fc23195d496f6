import Scenarios
import Vocabulary

/// A page in the making: what it shows, what each control does, and what its fields mean.
///
/// The page goes to the consumer; the options and fields stay here.
struct PageDraft {
    /// What the consumer sees.
    var page: Page
    /// What each target does.
    private(set) var options: [String: Option] = [:]
    /// What the fields of each form mean, by the targets of its buttons.
    private var entries: [String: [Entry]] = [:]

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

    /// What to say when a form of dishes is sent without any; nil in other forms.
    private var emptyCartWords: [String: String] = [:]

    /// Adds a form without fields.
    mutating func buttons(_ buttons: [Control]) { show(.form(Form(buttons: buttons))) }

    /// Adds a form whose fields mean something.
    mutating func form(
        goods: [Good] = [],
        fields: [Control] = [],
        entries: [Entry],
        buttons: [Control],
        withoutDishes words: String? = nil
    ) {
        for button in buttons {
            self.entries[button.target] = entries
            emptyCartWords[button.target] = words
        }
        show(.form(Form(goods: goods, fields: fields, buttons: buttons)))
    }

    /// What one field means.
    struct Entry {
        /// The field's name on the wire.
        var name: String
        /// What stands in it.
        var meaning: Meaning
        /// What to say when it is empty and must not be; nil where it may be.
        var demanded: String?

        /// What stands in a field.
        enum Meaning {
            /// A value from the training identity's card.
            case item(Demand)
            /// A closed choice that concerns an item; the empty choice gives nothing.
            case choice(Demand, from: [String])
            /// A box.
            case tick(PracticeID)
            /// How many of a dish.
            case count(good: Int)
        }
    }

    /// What came of reading a form.
    enum Outcome {
        /// Everything is there.
        case complete(Event)
        /// Something is missing: the words to show.
        case missing(String)
        /// A field holds what is not on the card.
        case foreign
    }

    /// Reads the fields that belong to a pressed control into an event, values dropped at once.
    func entries(for option: Option, action: Action, card: IdentityCard) -> Outcome {
        var event = Event(option: option.id)
        for entry in entries[action.press] ?? [] {
            let value = action.values[entry.name] ?? ""
            if value.isEmpty {
                if let words = entry.demanded { return .missing(words) }
                continue
            }
            switch entry.meaning {
            case .item(let item):
                guard card[item] == value else { return .foreign }
                event.given.append(Event.Given(item: item, length: value.count))
            case .choice(let item, let choices):
                guard choices.contains(value) else { return .foreign }
                event.given.append(Event.Given(item: item, length: value.count))
            case .tick(let practice): event.ticked.append(practice)
            case .count(let good):
                guard let count = Int(value), (1...99).contains(count) else { continue }
                event.picks.append(Event.Pick(good: good, count: count))
            }
        }
        if event.picks.isEmpty, let words = emptyCartWords[action.press] { return .missing(words) }
        return .complete(event)
    }
}
