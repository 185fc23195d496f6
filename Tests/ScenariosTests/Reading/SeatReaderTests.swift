import Foundation
import Scenarios
import Testing
import Vocabulary

struct SeatReaderTests {
    private static let name = "fixtures/merchants/taying-cinema.yaml"

    private func reading(turning from: String, to: String) throws -> (merchant: Merchant?, problems: [Problem]) {
        let file = try #require(Shelf.files.merchants.first { $0.name == Self.name })
        let text = String(decoding: file.bytes, as: UTF8.self)
        let body = try #require(text.firstRange(of: "\nid: "))
        let place = try #require(text[body.lowerBound...].firstRange(of: from))
        return MerchantReader.read(Array(text.replacingCharacters(in: place, with: to).utf8), file: Self.name)
    }

    @Test func `seats are data, row by row, and snacks are none`() throws {
        let cinema = try #require(Shelf.library.merchants["taying-cinema"])
        let seats = cinema.menu.filter { $0.row != nil }
        let showings = Set(seats.map(\.category))
        #expect(showings.count == 3)
        for showing in showings {
            let hall = seats.filter { $0.category == showing }
            #expect(Set(hall.map(\.name)).count == hall.count, "two seats of one number")
            #expect(hall.contains { $0.isSoldOut })
            #expect(hall.contains { !$0.isSoldOut })
        }
        #expect(cinema.seatsAtMost == 4)
        #expect(cinema.menu.contains { $0.row == nil })
    }

    @Test func `nobody else sells seats`() {
        let others = Shelf.library.merchants.values.filter { $0.service != .ticketing }
        #expect(others.allSatisfy { merchant in merchant.menu.allSatisfy { $0.row == nil } })
    }

    @Test(arguments: [
        ("sold: [5] }", "sold: [9] }", Problem.ID.contradiction),
        ("seats: [5, 6, 7, 8], sold: [5]", "seats: [5, 5]", .contradiction),
        ("row: 5,", "row: 0,", .outOfRange), ("class: 普通座, ", "", .missingKey),
        ("seats: [5, 6, 7, 8], sold: [5]", "seats: [5, 400]", .outOfRange),
        ("seats-at-most: 4", "seats-at-most: 0", .outOfRange),
        ("    rows:\n", "    aisles:\n", .unknownKey),
    ])
    func `a fault of a hall is told`(_ from: String, _ to: String, _ id: Problem.ID) throws {
        let reading = try reading(turning: from, to: to)
        #expect(reading.merchant == nil)
        #expect(reading.problems.contains { $0.id == id && $0.line > 1 }, "\(reading.problems.map(\.text))")
    }
}
