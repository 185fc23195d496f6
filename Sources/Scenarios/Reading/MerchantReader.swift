import Vocabulary
import Yams

/// Reads one merchant file.
///
/// - Source: the comments at the top of `fixtures/merchants/*.yaml`.
package enum MerchantReader {
    /// A merchant as read; nil where something is wrong.
    package static func read(_ bytes: [UInt8], file: String) -> (merchant: Merchant?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let merchant = merchant(node, in: &draft)
            return (draft.problems.isEmpty ? merchant : nil, draft.problems.sorted())
        }
    }

    private static func merchant(_ node: Node, in draft: inout Draft) -> Merchant? {
        let keys = draft.mapping(
            node,
            of: "a merchant",
            required: ["id", "name", "service", "host", "account", "app", "look", "place", "town", "trader"],
            optional: ["settling", "menu", "tariff", "code", "stay-minutes", "seats-at-most", "shops"]
        )
        let place = draft.place(keys["place"])
        let trader = draft.trader(keys["trader"])
        guard
            let id = draft.id(keys["id"], of: "id"),
            let name = draft.bilingual(keys["name"], of: "name"),
            let word = draft.word(keys["service"], of: "service", from: Service.allCases.map(\.rawValue)),
            let service = Service(rawValue: word),
            let host = draft.id(keys["host"], of: "host"),
            let account = draft.bilingual(keys["account"], of: "account"),
            let app = draft.text(keys["app"], of: "app"),
            let look = draft.word(keys["look"], of: "look", from: Axes.looks),
            let town = draft.text(keys["town"], of: "town"),
            let place,
            let trader
        else { return nil }
        if !trader.company.hasPrefix(town) {
            draft.report(
                keys["town"],
                .contradiction,
                "`\(trader.company)` is not of \(town)",
                fix: "let the company's name begin with its town"
            )
        }
        if ScenarioReader.stem(of: draft.file) != id {
            draft.report(keys["id"], .badID, "id `\(id)` is not the file's stem", fix: "name the file \(id).yaml")
        }
        let merchant = Merchant(
            id: MerchantID(rawValue: id),
            name: name,
            service: service,
            host: host,
            account: account.zh,
            app: app,
            look: look,
            place: place.name,
            stickerSpot: place.spot,
            settling: choice(keys["settling"], "settling", in: &draft) ?? .prepaid,
            menu: service.spine == .order ? menu(keys["menu"], at: node, in: &draft) : [],
            tariff: service.spine == .stay ? tariff(keys["tariff"], at: node, in: &draft) : nil,
            lotCode: choice(keys["code"], "code", in: &draft) ?? .inLot,
            stayMinutes: draft.number(keys["stay-minutes"], of: "stay-minutes", within: 0...20_000) ?? 0,
            trader: trader,
            town: town,
            seatsAtMost: draft.number(keys["seats-at-most"], of: "seats-at-most", within: 1...20),
            shops: keys["shops"].map { node in
                draft.list(node, of: "shops").compactMap { draft.text($0, of: "shops") }
            }
        )
        if let shops = merchant.shops, !shops.contains(merchant.place) {
            draft.report(
                keys["shops"],
                .contradiction,
                "`\(merchant.place)` is none of the shops",
                fix: "name the shop of the code too"
            )
        }
        let signs =
            [name.zh, name.en, account.zh, account.en, app, place.name, place.spot, trader.company]
            + (merchant.shops ?? [])
        if let brand = RealBrandCheck.brand(in: signs + merchant.menu.flatMap { [$0.category, $0.name] }) {
            draft.report(keys["name"], .realBrand, "`\(brand)` is a real name", fix: "invent one")
        }
        return merchant
    }

    private static func choice<Word: RawRepresentable & CaseIterable>(
        _ node: Node?,
        _ what: String,
        in draft: inout Draft
    ) -> Word? where Word.RawValue == String {
        draft.word(node, of: what, from: Word.allCases.map(\.rawValue)).flatMap(Word.init(rawValue:))
    }

    private static func menu(_ node: Node?, at whole: Node, in draft: inout Draft) -> [Merchant.Dish] {
        guard let node else {
            draft.report(whole, .missingKey, "a shop lacks `menu`", fix: "add `menu:` with categories and dishes")
            return []
        }
        var dishes: [Merchant.Dish] = []
        for item in draft.list(node, of: "menu") {
            let keys = draft.mapping(item, of: "a category", required: ["category"], optional: ["dishes", "rows"])
            guard let category = draft.text(keys["category"], of: "category") else { continue }
            if keys["dishes"] == nil, keys["rows"] == nil {
                draft.report(item, .missingKey, "`\(category)` holds nothing", fix: "add `dishes:` or `rows:`")
            }
            for row in keys["rows"].map({ draft.list($0, of: "rows") }) ?? [] {
                dishes += SeatReader.seats(row, category: category, in: &draft)
            }
            guard keys["dishes"] != nil else { continue }
            for dish in draft.list(keys["dishes"], of: "dishes") {
                if let dish = self.dish(dish, category: category, in: &draft) { dishes.append(dish) }
            }
        }
        return dishes
    }

    private static func dish(_ node: Node, category: String, in draft: inout Draft) -> Merchant.Dish? {
        let keys = draft.mapping(
            node,
            of: "a dish",
            required: ["name", "portion", "price"],
            optional: ["by-weight", "market", "sold-out"]
        )
        guard
            let name = draft.text(keys["name"], of: "name"),
            let portion = draft.text(keys["portion"], of: "portion"),
            let price = draft.number(keys["price"], of: "price", within: 0...10_000_000)
        else { return nil }
        return Merchant.Dish(
            category: category,
            name: name,
            portion: portion,
            price: Fen(price),
            isByWeight: draft.flag(keys["by-weight"], of: "by-weight") ?? false,
            isSeasonal: draft.flag(keys["market"], of: "market") ?? false,
            isSoldOut: draft.flag(keys["sold-out"], of: "sold-out") ?? false
        )
    }

    private static func tariff(_ node: Node?, at whole: Node, in draft: inout Draft) -> Tariff? {
        guard let node else {
            draft.report(whole, .missingKey, "a car park lacks `tariff`", fix: "add `tariff:`")
            return nil
        }
        let keys = draft.mapping(
            node,
            of: "tariff",
            required: ["free-minutes", "per-hour", "daily-cap", "leave-within-minutes"]
        )
        guard
            let free = draft.number(keys["free-minutes"], of: "free-minutes", within: 0...1_440),
            let hour = draft.number(keys["per-hour"], of: "per-hour", within: 0...100_000),
            let cap = draft.number(keys["daily-cap"], of: "daily-cap", within: 0...1_000_000),
            let leave = draft.number(keys["leave-within-minutes"], of: "leave-within-minutes", within: 1...1_440)
        else { return nil }
        return Tariff(freeMinutes: free, perHour: Fen(hour), dailyCap: Fen(cap), leaveWithinMinutes: leave)
    }
}

extension Draft {
    /// Marks of what is invented: the end of a company's name, and a licence that no register can hold.
    private static let inventedEnding = "（虚构）"
    private static let inventedRegion = "91990000"
    private static let licenceLength = 18

    /// Who trades under the name: a company that says it is invented, and a licence of a region that does not exist.
    fileprivate mutating func trader(_ node: Node?) -> Merchant.Trader? {
        guard let node else { return nil }
        let keys = mapping(node, of: "trader", required: ["company", "licence"])
        guard
            let company = text(keys["company"], of: "company"),
            let licence = text(keys["licence"], of: "licence")
        else { return nil }
        if !company.hasSuffix(Self.inventedEnding) {
            report(
                keys["company"],
                .realBrand,
                "`\(company)` does not say that it is invented",
                fix: "let the name end in \(Self.inventedEnding)"
            )
        }
        let isInvented = licence.hasPrefix(Self.inventedRegion) && licence.hasSuffix("O")
        if !isInvented || licence.count != Self.licenceLength {
            report(
                keys["licence"],
                .realBrand,
                "`\(licence)` could be somebody's licence",
                fix: "write \(Self.licenceLength) signs that begin with \(Self.inventedRegion) and end in the letter O"
            )
        }
        return Merchant.Trader(company: company, licence: licence)
    }

    /// The table or pillar of a merchant: its name as printed, and the spot where the code sticks.
    fileprivate mutating func place(_ node: Node?) -> (name: String, spot: String)? {
        guard let node else { return nil }
        let keys = mapping(node, of: "place", required: ["zh", "sticker-spot"])
        guard
            let name = text(keys["zh"], of: "place zh"),
            let spot = text(keys["sticker-spot"], of: "sticker-spot")
        else { return nil }
        return (name, spot)
    }
}
