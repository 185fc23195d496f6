import Foundation
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// What the parking cloud says of a stay: what the page's bill says.
struct ParkingEndpointsTests {
    @Test func `the fee of a plate is the page's bill`() async throws {
        var bench = try await PlatformBench.open(at: PlatformBench.carPark())
        _ = try await bench.scan()
        let plate = try #require(bench.made.card["licence-plate"])
        try await bench.press("find-car")
        let fee = try await Self.ask(bench, #"{"payScene":0,"plateNum":"\#(plate)"}"#)
        #expect(fee.number("code") == 200)
        let data = fee.object("data")
        #expect(data.number("payableFee") == Self.due(on: bench.document.page))
        #expect(data.number("payableFee") == 1_800, "three hours begun")
        #expect(data.text("enterTime") == "2026-03-18 09:53:00")
        #expect(data.text("leaveTime").isEmpty)
        #expect(data.number("useTime") == 130 * 60 + 10)
        #expect(data.text("plateNum") == plate)
    }

    @Test func `a stay that is paid costs nothing more, and ends when the car leaves`() async throws {
        var bench = try await PlatformBench.open(at: PlatformBench.carPark())
        _ = try await bench.scan()
        let plate = try #require(bench.made.card["licence-plate"])
        try await bench.press("find-car", "to-payment", "pay")
        let paid = try await Self.ask(bench, #"{"payScene":0,"plateNum":"\#(plate)"}"#).object("data")
        #expect(paid.number("payableFee") == 0)
        #expect(paid.number("paidFee") == 1_800)
        let number = paid.text("recordNo")
        try await bench.press("leave")
        let left = try await Self.ask(bench, #"{"payScene":1,"recordNo":"\#(number)"}"#).object("data")
        #expect(left.text("leaveTime").hasPrefix("2026-03-18 12:03:"))
    }

    @Test func `at the exit lane nothing is typed, in the lot something must be`() async throws {
        var lane = try await PlatformBench.open(at: PlatformBench.carPark(.exitLane))
        _ = try await lane.scan()
        let known = try await Self.ask(lane, #"{"payScene":2}"#).object("data")
        #expect(known.text("plateNum") == lane.made.card["licence-plate"])
        #expect(known.number("payableFee") == Self.due(on: lane.document.page))
        let lot = try await PlatformBench.open(at: PlatformBench.carPark())
        #expect(try await Self.ask(lot, #"{"payScene":2}"#).number("code") == 404)
        #expect(try await Self.ask(lot, #"{"payScene":0}"#).number("code") == 400)
        #expect(try await Self.ask(lot, #"{"payScene":0,"plateNum":"宁Z00000"}"#).number("code") == 404)
    }

    @Test func `a camera's mistake is the lane's, and one's own plate finds one's own stay`() async throws {
        var bench = try await PlatformBench.open(
            at: PlatformBench.carPark(.exitLane),
            circumstances: [.misreadPlate]
        )
        _ = try await bench.scan()
        let own = try #require(bench.made.card["licence-plate"])
        let read = try await Self.ask(bench, #"{"payScene":2}"#).object("data")
        #expect(read.text("plateNum") != own)
        #expect(read.number("payableFee") == Self.due(on: bench.document.page))
        let mine = try await Self.ask(bench, #"{"payScene":1,"plateNum":"\#(own)"}"#).object("data")
        #expect(mine.number("payableFee") == 1_800)
        #expect((mine.number("payableFee") ?? 0) < (read.number("payableFee") ?? 0))
    }

    @Test func `only the car park may ask, and only this`() async throws {
        let bench = try await PlatformBench.open(at: PlatformBench.carPark())
        #expect(try await Self.ask(bench, #"{"payScene":2}"#, pid: "P1").number("code") == 401)
        #expect(try await Self.ask(bench, #"{"payScene":2}"#, sign: "x").number("code") == 401)
        #expect(try await Self.ask(bench, #"{"payScene":2}"#, service: "openGate").number("code") == 404)
        #expect(try await Self.ask(bench, #"{"payScene":7}"#).number("code") == 400)
        #expect(try await Self.ask(bench, #"{"payScene":"two"}"#).number("code") == 400)
    }

    @Test func `a table has no stay`() async throws {
        let bench = try await PlatformBench.open()
        #expect(try await Self.ask(bench, #"{"payScene":2}"#).number("code") == 404)
    }

    static func ask(
        _ bench: PlatformBench,
        _ content: String,
        pid: String? = nil,
        sign: String? = nil,
        service: String = "queryParkFee"
    ) async throws -> [String: Any] {
        let body = """
            {"pid":"\(pid ?? bench.access.parkPid)","serviceName":"\(service)",\
            "sign":"\(sign ?? bench.access.secret)","timestamp":"1","bizContent":\(content)}
            """
        let answer = try await bench.send("parking", "/open/gateway", body)
        #expect(answer.status == 200)
        return answer.object
    }

    /// What the last line of the page's bill says.
    private static func due(on page: Page) -> Int? {
        let lines = page.blocks.compactMap { if case .bill(let lines) = $0 { lines } else { nil } }.last
        return lines?.last.flatMap { Int($0.price.filter(\.isNumber)) }
    }
}
