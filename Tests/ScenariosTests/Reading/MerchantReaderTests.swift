import Foundation
import Scenarios
import Testing
import Vocabulary

struct MerchantReaderTests {
    private static let merchants = Shelf.library.merchants.values.sorted { $0.id < $1.id }

    @Test(arguments: merchants.filter { $0.service == .dineIn })
    func `a restaurant has a real menu`(_ merchant: Merchant) {
        #expect(merchant.menu.count >= 30)
        #expect(Set(merchant.menu.map(\.category)).count >= 4)
        #expect(Set(merchant.menu.map(\.name)).count == merchant.menu.count, "two dishes of one name")
        #expect(merchant.menu.contains { $0.isSoldOut })
        #expect(merchant.menu.contains { $0.isSeasonal })
        #expect(merchant.menu.allSatisfy { $0.price > Fen(0) && !$0.portion.isEmpty })
        #expect(merchant.tariff == nil)
        // A category that comes back later would be printed twice.
        let categories = merchant.menu.map(\.category)
        let runs = categories.indices.count { $0 == 0 || categories[$0] != categories[$0 - 1] }
        #expect(runs == Set(categories).count)
    }

    @Test(arguments: merchants.filter { $0.service == .parking })
    func `a car park has a tariff and a car that owes something`(_ merchant: Merchant) throws {
        let tariff = try #require(merchant.tariff)
        #expect(tariff.fee(minutes: merchant.stayMinutes) > Fen(0))
        #expect(tariff.leaveWithinMinutes > 0)
        #expect(merchant.menu.isEmpty)
    }

    @Test func `there are two of each service, and they differ in what decides a visit`() {
        let tables = Self.merchants.filter { $0.service == .dineIn }
        let lots = Self.merchants.filter { $0.service == .parking }
        #expect(Set(tables.map(\.settling)) == Set(Merchant.Settling.allCases))
        #expect(Set(lots.map(\.lotCode)) == Set(Merchant.LotCode.allCases))
    }

    @Test func `no two merchants share a host, an account or an app`() {
        #expect(Set(Self.merchants.map(\.host)).count == Self.merchants.count)
        #expect(Set(Self.merchants.map(\.account)).count == Self.merchants.count)
        #expect(Set(Self.merchants.map(\.app)).count == Self.merchants.count)
    }

    @Test(
        arguments: [
            ("service: parking", "service: laundry", Problem.ID.unknownWord),
            ("look: plain", "look: shiny", .unknownWord),
            ("code: in-lot", "code: behind-the-tree", .unknownWord),
            ("host: huantang", "host: huan.tang", .badID),
            ("id: huantang-park", "id: other-park", .badID),
            ("per-hour: 600", "per-hour: six", .wrongType),
            ("per-hour: 600", "per-hour: -1", .outOfRange),
            ("stay-minutes: 135", "stay-minutes: 99999999999999999999", .wrongType),
            ("daily-cap: 5000, ", "", .missingKey),
            ("tariff:", "tarif:", .unknownKey),
            ("app: 獾塘里App", "app: \"\"", .missingKey),
            ("app: 獾塘里App", "app: 支付宝", .realBrand),
            ("sticker-spot: 立柱", "sticker-spot: [立柱]", .wrongType),
            ("sticker-spot: 立柱", "sticker-spot: \"立\\u202E柱\"", .invalidText),
        ]
    ) func `a fault is told`(_ from: String, _ to: String, _ id: Problem.ID) throws {
        let name = "fixtures/merchants/huantang-park.yaml"
        let file = try #require(Shelf.files.merchants.first { $0.name == name })
        let text = String(decoding: file.bytes, as: UTF8.self)
        // The comments at the top describe the keys by the same words.
        let body = try #require(text.firstRange(of: "\nid: "))
        let place = try #require(text[body.lowerBound...].firstRange(of: from))
        let turned = text.replacingCharacters(in: place, with: to)
        let reading = MerchantReader.read(Array(turned.utf8), file: name)
        #expect(reading.merchant == nil)
        #expect(reading.problems.contains { $0.id == id && $0.line > 1 }, "\(reading.problems.map(\.text))")
    }
}
