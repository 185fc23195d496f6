import Vocabulary

/// What the form template sees: dishes by category, fields and buttons.
struct FormView: BlockView {
    /// A category of the menu.
    struct Shelf: Sendable {
        var name: String
        var anchor: String
        var goods: [GoodView]
        /// Says that it is a hall, whose seats stand row by row.
        var isHall: Bool
        var rows: [Row]
    }

    /// A row of a hall.
    struct Row: Sendable {
        var seats: [GoodView]
    }

    var template = "block-form"
    var hasGoods: Bool
    /// Says that there is more than one category to choose from.
    var hasRail: Bool
    var shelves: [Shelf]
    var fields: [ControlView]
    var hasFields: Bool
    var buttons: [ControlView]
    var hasButtons: Bool
    /// Says that a dish can be chosen, so that the buttons stand in a bar at the foot of the screen.
    var hasBar: Bool

    init(_ form: Form, shelves above: inout Int) {
        var names: [String] = []
        for good in form.goods where !names.contains(good.category) { names.append(good.category) }
        let goods = form.goods.enumerated().map { (category: $1.category, view: GoodView($1, at: $0)) }
        shelves = names.enumerated().map { [above] turn, name in
            Shelf(
                name: name,
                anchor: "c\(above + turn + 1)",
                goods: form.goods.contains { $0.category == name && $0.row != nil }
                    ? [] : goods.filter { $0.category == name }.map(\.view),
                isHall: form.goods.contains { $0.category == name && $0.row != nil },
                rows: Self.rows(of: form.goods.filter { $0.category == name })
            )
        }
        above += names.count
        hasGoods = !form.goods.isEmpty
        hasRail = names.count > 1
        hasBar = form.goods.contains { $0.count != nil }
        fields = form.fields.map { ControlView($0) }
        hasFields = !form.fields.isEmpty
        hasButtons = !form.buttons.isEmpty
        // A form with two equally strong ways on must let both through empty, as its JSON face does.
        let isLone = form.buttons.filter { $0.weight == .primary }.count == 1
        buttons = form.buttons.map { ControlView($0, asksForFields: isLone && $0.weight == .primary) }
    }

    /// The seats of a showing by their rows, in the order of the page; nothing where none are sold.
    private static func rows(of goods: [Good]) -> [Row] {
        var numbers: [Int] = []
        for row in goods.compactMap(\.row) where !numbers.contains(row) { numbers.append(row) }
        return numbers.map { number in
            Row(seats: goods.filter { $0.row == number }.map { GoodView($0, at: 0) })
        }
    }
}

/// A dish as the menu draws it.
struct GoodView: Sendable {
    var name: String
    var portion: String
    var price: String
    /// The price that stands beside the first, and for whom; empty where there is one price.
    var beside: String
    var hasBeside: Bool
    var isSoldOut: Bool
    /// Says that there is a field for how many.
    var hasCount: Bool
    var countName: String
    var countLabel: String
    /// What stands in the count before anybody touched it.
    var countPreset: String
    /// Says that the price is too long to share its line with the count.
    var isWordy: Bool
    /// One of six drawn plates, neighbours on the menu have different ones; or a seat, or a packet in one of six colours.
    var tone: String

    init(_ good: Good, at place: Int) {
        name = good.name
        portion = good.portion
        price = good.price
        beside = good.beside.map { "\($0.label) \($0.value)" } ?? ""
        hasBeside = good.beside != nil
        isSoldOut = good.isSoldOut
        hasCount = good.count != nil && !good.isSoldOut
        countName = good.count?.name ?? ""
        countPreset = good.count?.preset ?? "0"
        countLabel = "\(good.name) \(good.count?.label ?? "")"
        isWordy = good.price.count > 8
        let plate = "tone-\(place % 6 + 1)"
        tone = good.picture == .dish ? plate : "\(plate) \(good.picture.rawValue)"
    }
}
