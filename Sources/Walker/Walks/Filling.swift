import Vocabulary

/// Fills a form as a policy and a training identity say, and tells which asks are thereby granted or refused.
struct Filling {
    let willing: Willing
    let card: IdentityCard
    let lexicon: Lexicon
    /// The printed words of the sticker that was scanned: they name the table.
    let printed: [String]
    /// Says that the form came back: boxes that ask for nothing are ticked now, since one of them may be demanded.
    let isSecondTry: Bool
    /// How many of each dish.
    let portions: Int
    /// What is sent, by field name.
    private(set) var values: [String: String] = [:]
    /// What became of the asks, by the control that asks.
    private(set) var answers: [String: Ask.Answer] = [:]

    /// Dishes put into the cart at most.
    static let dishes = 2
    /// The article of a shelf that is scanned now, by its turn; nil in a form that scans nothing.
    private let turn: Int?

    init(
        _ form: Form,
        asks: [Ask],
        willing: Willing,
        card: IdentityCard,
        lexicon: Lexicon,
        printed: [String],
        isSecondTry: Bool = false,
        portions: Int = 1,
        basket: Int = 0
    ) {
        self.willing = willing
        self.card = card
        self.lexicon = lexicon
        self.printed = printed
        self.isSecondTry = isSecondTry
        self.portions = portions
        let scans = form.buttons.contains { ButtonRole(lexicon.hits(in: $0.label)) == .group(.scanArticle) }
        turn = scans ? basket : nil
        let counts = form.goods.filter { !$0.isSoldOut }.compactMap(\.count)
        let boxes = counts.prefix(Self.dishes).filter(FieldReader.isTick)
        for count in counts.prefix(Self.dishes) {
            values[count.name] = FieldReader.isTick(count) ? FieldReader.ticked(count) : "\(portions)"
        }
        // Of what there is one of nobody takes more: a larger order is made up of something else.
        if portions > 1, !boxes.isEmpty, let more = counts.first(where: { !FieldReader.isTick($0) }) {
            values[more.name] = "\(portions)"
        }
        for field in form.fields {
            let ask = asks.first { $0.control == field.name && ($0.source == .field || $0.source == .tick) }
            fill(field, ask, isAllGranted: asks.allSatisfy { $0.source != .tick || willing.grants($0) })
        }
    }

    /// Says that the form has a box that asks for nothing and that nobody has ticked yet.
    static func hasIdleBox(_ form: Form, asks: [Ask]) -> Bool {
        form.fields.contains { field in
            FieldReader.isTick(field) && !field.isChecked && !asks.contains { $0.control == field.name }
        }
    }

    private mutating func fill(_ field: Control, _ ask: Ask?, isAllGranted: Bool) {
        if let ask, !willing.grants(ask) {
            answers[ask.control] = .refused
            return
        }
        if FieldReader.isTick(field) {
            // One that asks is ticked by whoever grants it. Another stays as it is until the form comes back; one that
            // ticks the others is ticked by whoever grants all of them.
            let isFree = FeeReader.price(of: field) == nil
            let isHarmless = isFree && (isAllGranted || !lexicon.hits(in: field.label).has(.selectAll))
            if ask != nil || field.isChecked || isSecondTry && isHarmless {
                values[field.name] = FieldReader.ticked(field)
            }
            if let ask { answers[ask.control] = .granted }
            return
        }
        guard let value = value(for: field, ask?.demands.first) else { return }
        if field.inputType == "radio", field.options.isEmpty, values[field.name] != nil, !isPersonal(field.label) {
            return
        }
        values[field.name] = value
        if let ask { answers[ask.control] = .granted }
    }

    /// What is entered: the card's value, a choice, or what the table itself says; nil where there is nothing to say.
    private func value(for field: Control, _ demand: Demand?) -> String? {
        let options = field.options.filter { !$0.isEmpty }
        if !options.isEmpty {
            if let turn { return options[min(turn, options.count - 1)] }
            if let value = demand.flatMap({ card[$0] }), options.contains(value) { return value }
            guard let person = options.first(where: isPersonal) else { return options.first }
            let company = options.first { !isPersonal($0) }
            // Who keeps the number of the company to themselves asks in their own name.
            let isForCompany = willing.persona.invoice == .company && willing.grants(.demand(.taxpayerNumber))
            return isForCompany ? company ?? person : person
        }
        if field.inputType == "radio" { return field.label }
        guard let demand else { return nil }
        if let value = card[demand] { return value }
        switch demand {
        case .dinerCount: return "2"
        case .orderContent: return "1"
        case .receiverName: return card[.realName]
        case .placeId: return table
        default: return nil
        }
    }

    private func isPersonal(_ option: String) -> Bool { lexicon.hits(in: option).has(.personalTitle) }

    /// The table as the sticker prints it: 桌号 A05 gives A05.
    private var table: String? {
        for words in printed {
            let sign = words.drop { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.prefix {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
            }
            if !sign.isEmpty { return String(sign) }
        }
        return nil
    }
}
