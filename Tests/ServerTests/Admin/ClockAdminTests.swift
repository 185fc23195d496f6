import Foundation
import HTTPTypes
import Testing
import Vocabulary

@testable import Server

struct ClockAdminTests {
    @Test func `a visit's clock moves by days, as tomorrow does, and no other's`() async throws {
        let range = try await TestRange.open()
        let (one, other) = (try await range.visit(seed: "same"), try await range.visit(TestScript.second))
        let before = try await range.admin(.get, "/__admin/visits/\(other.visit)").text
        #expect(try await range.admin(.post, "/__admin/visits/\(one.visit)/clock", #"{"days":2}"#).status == 200)
        let twin = try await TestRange.open()
        let pressed = try await twin.visit(seed: "same")
        var address = pressed.address
        for _ in 0..<2 { address = try await twin.press("tomorrow", at: address).document.address }
        let (moved, walked) = (try await range.get(one.address).document, try await twin.get(address).document)
        #expect(moved.page == walked.page)
        #expect(moved.clock == walked.clock)
        #expect(try await range.admin(.get, "/__admin/visits/\(other.visit)").text == before)
        #expect(try await range.admin(.post, "/__admin/visits/abcdefghijkl/clock", #"{"days":2}"#).status == 404)
    }

    @Test func `all clocks move at once, those too of visits that are not in memory`() async throws {
        let range = try await TestRange.open(bound: 16)
        var made: [TestRange.Made] = []
        for _ in 0..<70 { made.append(try await range.visit()) }
        _ = try await range.admin(.delete, "/__admin/visits/\(made.removeFirst().visit)")
        let start = try await range.get(made[0].address).document.clock
        let answer: [String: Int] = try await range.admin(.post, "/__admin/clock", #"{"days":1}"#).decoded()
        #expect(answer == ["advanced": 69])
        for visit in made {
            let clock = try await range.get(visit.address).document.clock
            // The act itself takes some seconds.
            #expect((86_400..<86_460).contains(clock - start))
        }
    }

    @Test(arguments: ["{}", #"{"days":0}"#, #"{"days":367}"#, #"{"days":"1"}"#])
    func `time does not stand or run back`(_ body: String) async throws {
        let range = try await TestRange.open()
        #expect(try await range.admin(.post, "/__admin/clock", body).status == 422)
    }
}
