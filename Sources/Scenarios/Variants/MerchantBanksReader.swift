import Vocabulary
import Yams

/// Reads what merchants can be called and can sell instead.
///
/// - Source: the comments at the top of `fixtures/merchant-banks.yaml`.
package enum MerchantBanksReader {
    /// The banks as read; nil where something is wrong.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name.
    ///   - merchants: The merchants that it is about.
    /// - Returns: The banks, and what is wrong with the file.
    package static func read(
        _ bytes: [UInt8],
        file: String,
        of merchants: [Merchant]
    ) -> (banks: MerchantBanks?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let keys = draft.mapping(node, of: "the banks", required: ["stems", "accounts", "merchants"])
            var banks = MerchantBanks()
            banks.stems = draft.list(keys["stems"], of: "stems").compactMap { stem($0, in: &draft) }
            banks.accounts = texts(keys["accounts"], of: "accounts", in: &draft)
            let own = draft.mapping(
                keys["merchants"] ?? node,
                of: "merchants",
                required: [],
                optional: merchants.map(\.id.rawValue)
            )
            for merchant in merchants {
                guard let node = own[merchant.id.rawValue] else { continue }
                banks.banks[merchant.id] = bank(node, of: merchant, in: &draft)
            }
            if banks.stems.count < Variant.Draw.allCases.count || banks.accounts.isEmpty {
                draft.report(node, .missingKey, "there are too few names", fix: "write stems and accounts")
            }
            let signs = banks.signs
            if let brand = RealBrandCheck.brand(in: signs) {
                draft.report(node, .realBrand, "`\(brand)` is a real name", fix: "invent one")
            }
            return (draft.problems.isEmpty ? banks : nil, draft.problems.sorted())
        }
    }

    private static func texts(_ node: Node?, of what: String, in draft: inout Draft) -> [String] {
        draft.list(node, of: what).compactMap { draft.text($0, of: what) }
    }

    private static func stem(_ node: Node, in draft: inout Draft) -> MerchantBanks.Stem? {
        let keys = draft.mapping(node, of: "a stem", required: ["zh", "en", "host"])
        guard
            let zh = draft.text(keys["zh"], of: "zh"),
            let en = draft.text(keys["en"], of: "en"),
            let host = draft.id(keys["host"], of: "host")
        else { return nil }
        return MerchantBanks.Stem(name: Bilingual(zh: zh, en: en), host: host)
    }

    private static func bank(_ node: Node, of merchant: Merchant, in draft: inout Draft) -> MerchantBanks.Bank? {
        let keys = draft.mapping(
            node,
            of: "a merchant",
            required: ["forms"],
            optional: ["places", "branches", "menu"]
        )
        let forms = draft.list(keys["forms"], of: "forms").compactMap { draft.bilingual($0, of: "a form") }
        let menu = draft.list(keys["menu"], of: "menu").compactMap { shelf($0, in: &draft) }
        let sizes = merchant.shelves.map { $0.dishes.count { $0.row == nil } }
        let isFit =
            menu.isEmpty
            || menu.count == sizes.count
                && zip(menu, sizes).allSatisfy { Set($0.goods).count >= $1 && !$0.names.isEmpty }
        if forms.isEmpty || !isFit {
            draft.report(
                node,
                .contradiction,
                "`\(merchant.id)` has other categories, or more in one of them",
                fix: "write forms, and as many categories and goods as the merchant's own menu has"
            )
        }
        return MerchantBanks.Bank(
            forms: forms,
            places: texts(keys["places"], of: "places", in: &draft),
            branches: texts(keys["branches"], of: "branches", in: &draft),
            menu: menu
        )
    }

    private static func shelf(_ node: Node, in draft: inout Draft) -> MerchantBanks.Shelf? {
        let keys = draft.mapping(node, of: "a category", required: ["names"], optional: ["goods"])
        let goods = texts(keys["goods"], of: "goods", in: &draft).compactMap { text -> MerchantBanks.Good? in
            let words = text.split(separator: " ").map(String.init)
            guard words.count == 2 else {
                draft.report(keys["goods"], .invalidText, "`\(text)` has no portion", fix: "write `name portion`")
                return nil
            }
            return MerchantBanks.Good(name: words[0], portion: words[1])
        }
        return MerchantBanks.Shelf(names: texts(keys["names"], of: "names", in: &draft), goods: goods)
    }
}

extension MerchantBanks {
    /// Every text that a sign or menu can show.
    fileprivate var signs: [String] {
        let own = banks.sorted { $0.key < $1.key }.map(\.value)
        return stems.flatMap { [$0.name.zh, $0.name.en, $0.host] } + accounts
            + own.flatMap { $0.forms.flatMap { [$0.zh, $0.en] } + $0.places + $0.branches }
            + own.flatMap(\.menu).flatMap { $0.names + $0.goods.flatMap { [$0.name, $0.portion] } }
    }
}
