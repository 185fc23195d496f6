import Testing
import Vocabulary

@testable import Scenarios

/// What a merchant under another name keeps: its structure, and that nobody real is meant.
struct MerchantVariantTests {
    private static let library = VariantShelf.library
    private static let merchants = library.merchants.values.sorted { $0.id < $1.id }

    @Test(arguments: merchants) func `each draw is another invented name`(_ merchant: Merchant) throws {
        let others = Variant.Draw.allCases.map { merchant.renamed(by: $0, from: Self.library.variants.banks) }
        let all = [merchant] + others
        for names in [all.map(\.name.zh), all.map(\.name.en), all.map(\.host), all.map(\.account), all.map(\.app)] {
            #expect(Set(names).count == all.count, "\(names)")
        }
        for other in others {
            #expect((other.id, other.service, other.town) == (merchant.id, merchant.service, merchant.town))
            let trader = try #require(other.trader)
            #expect(trader.licence.count == 18 && trader.licence.hasPrefix("91990000") && trader.licence.hasSuffix("O"))
            #expect(trader.company.hasPrefix(other.town ?? "?") && trader.company.hasSuffix("（虚构）"))
            #expect(other.shops?.contains(other.place) ?? true)
            #expect(Set(other.shops ?? []).count == other.shops?.count ?? 0)
            let signs = [other.name.zh, other.name.en, other.account, other.app, other.place, trader.company]
            #expect(RealBrandCheck.brand(in: signs + other.menu.map(\.name)) == nil)
            let own = merchant.app.dropLast(3)
            #expect(!(signs + other.menu.map(\.name) + (other.shops ?? [])).contains { $0.contains(own) })
        }
    }

    @Test(arguments: merchants) func `each draw sells otherwise in the same structure`(_ merchant: Merchant) {
        let others = Variant.Draw.allCases.map { merchant.restocked(by: $0, from: Self.library.variants.banks) }
        if merchant.service != .tissue { #expect(Set(others + [merchant]).count == others.count + 1) }
        for other in others {
            #expect(other.menu.count == merchant.menu.count)
            for holds in [\Merchant.Dish.isSoldOut, \.isSeasonal, \.isByWeight] {
                #expect(other.menu.count { $0[keyPath: holds] } == merchant.menu.count { $0[keyPath: holds] })
            }
            #expect(other.menu.compactMap(\.row) == merchant.menu.compactMap(\.row))
            for shelf in other.shelves {
                #expect(
                    shelf.dishes.allSatisfy { $0.row != nil }
                        || Set(shelf.dishes.map(\.name)).count == shelf.dishes.count
                )
            }
            #expect(other.shelves.count == merchant.shelves.count)
            #expect(RealBrandCheck.brand(in: other.menu.flatMap { [$0.category, $0.name, $0.portion] }) == nil)
            if let tariff = other.tariff, let own = merchant.tariff {
                #expect(tariff.freeMinutes == own.freeMinutes && tariff.dailyCap > tariff.perHour * 6)
            }
        }
    }
}
