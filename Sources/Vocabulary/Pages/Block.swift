/// One piece of a page, in reading order.
package enum Block: Hashable, Codable, Sendable {
    /// A headline.
    case heading(String)
    /// A sentence in normal size.
    case text(String)
    /// Small print.
    case note(String)
    /// A picture, told by its description: an account's avatar, a code, a barrier.
    case picture(String)
    /// Labelled facts: plate, time of entry, order number.
    case facts([Fact])
    /// What costs what, with the sum as its last line.
    case bill([BillLine])
    /// A code stuck to the table or pillar.
    case sticker(Sticker)
    /// Something that reached the phone: a short message, a call.
    case message(Message)
    /// A file that the phone can keep, told by the words of its link.
    case file(String)
    /// Fields and buttons that are sent together.
    case form(Form)

    /// The block's controls in reading order.
    package var controls: [Control] {
        switch self {
        case .form(let form): form.goods.compactMap(\.count) + form.fields + form.buttons
        case .sticker(let sticker): [sticker.scan]
        case .heading, .text, .note, .picture, .facts, .bill, .message, .file: []
        }
    }

    /// The words of the block, those of controls not counted.
    package var words: [String] {
        switch self {
        case .heading(let text), .text(let text), .note(let text), .picture(let text), .file(let text): [text]
        case .facts(let facts): facts.map { "\($0.label) \($0.value)" }
        case .bill(let lines): lines.map { "\($0.label) \($0.price)" }
        case .sticker(let sticker): sticker.words
        case .message(let message): [message.sender, message.time, message.text]
        case .form(let form):
            form.goods.map { good in
                ([good.name, good.portion, good.price] + (good.beside.map { [$0.label, $0.value] } ?? []))
                    .joined(separator: " ")
            }
        }
    }
}

/// A labelled fact.
package struct Fact: Hashable, Codable, Sendable {
    /// What it is, such as 车牌 or 入场时间.
    package var label: String
    /// What it says.
    package var value: String

    /// Makes a fact.
    package init(_ label: String, _ value: String) {
        self.label = label
        self.value = value
    }
}

/// One line of a bill.
package struct BillLine: Hashable, Codable, Sendable {
    /// What is charged, with its count.
    package var label: String
    /// The price as printed; empty where none is shown.
    package var price: String
    /// What the document says where a screen draws the price; nil where both are the same, as nearly everywhere.
    ///
    /// Not part of the page as data.
    package var underneath: String?

    /// Makes a line.
    package init(_ label: String, _ price: String) {
        self.label = label
        self.price = price
    }

    private enum CodingKeys: CodingKey {
        case label
        case price
    }
}

/// A code with its printed words, as it sticks to a table or pillar.
package struct Sticker: Hashable, Codable, Sendable {
    /// The printed words, line by line.
    package var words: [String]
    /// Where it sticks, such as 桌角.
    package var place: String
    /// Scanning it.
    package var scan: Control
    /// Says that an address to type is printed on it, and no pattern.
    package var isAddress: Bool

    /// Makes a sticker.
    package init(words: [String], place: String, scan: Control, isAddress: Bool = false) {
        self.words = words
        self.place = place
        self.scan = scan
        self.isAddress = isAddress
    }
}

/// Fields and buttons that are sent together.
package struct Form: Hashable, Codable, Sendable {
    /// Dishes to choose from; empty in other forms.
    package var goods: [Good]
    /// Fields and ticks.
    package var fields: [Control]
    /// The buttons; pressing one sends the fields.
    package var buttons: [Control]

    /// Makes a form.
    package init(goods: [Good] = [], fields: [Control] = [], buttons: [Control]) {
        self.goods = goods
        self.fields = fields
        self.buttons = buttons
    }
}

/// A dish on the menu, a seat of the hall, a thing on the shelf.
package struct Good: Hashable, Codable, Sendable {
    /// What is drawn beside it.
    package enum Picture: String, Codable, CaseIterable, Hashable, Sendable {
        /// A full plate.
        case dish
        /// A seat.
        case seat
        /// A packet.
        case packet
    }

    /// Its name.
    package var name: String
    /// The category it stands under.
    package var category: String
    /// How much one gets, such as 例 or 500g.
    package var portion: String
    /// The price as printed; empty where none is shown.
    package var price: String
    /// What is drawn beside it.
    package var picture: Picture
    /// Says that today there is none left.
    package var isSoldOut: Bool
    /// The field for how many, or the box of what there is one of; nil when it cannot be ordered.
    package var count: Control?
    /// The row of the hall in which a seat is drawn; nil for what is no seat.
    package var row: Int?
    /// The price that stands beside the first, and for whom it is; nil where there is one price.
    package var beside: Fact?

    /// Makes a dish.
    package init(
        name: String,
        category: String,
        portion: String,
        price: String,
        picture: Picture = .dish,
        isSoldOut: Bool = false,
        count: Control? = nil,
        row: Int? = nil,
        beside: Fact? = nil
    ) {
        self.name = name
        self.category = category
        self.portion = portion
        self.price = price
        self.picture = picture
        self.isSoldOut = isSoldOut
        self.count = count
        self.row = row
        self.beside = beside
    }
}
