import Foundation
import HTTPTypes
import Testing
import Vocabulary

@testable import Server

struct MerchantsAdminTests {
    @Test func `whoever scans after the switch meets the other mode, and whoever came before goes on`() async throws {
        let range = try await TestRange.open(offers: TestScript.modes)
        let sticker = try await Self.sticker(of: "yujian@pure", in: range)
        let before = try await Self.scan(sticker, in: range)
        #expect(try await range.checkout(of: before).asksForPhone == false)
        let answer = try await range.admin(.put, "/__admin/merchants/yujian/mode", #"{"mode":"coercive"}"#)
        #expect(answer.text == #"{"merchant":"yujian","mode":"coercive"}"#)
        #expect(try await range.checkout(of: try await Self.scan(sticker, in: range)).asksForPhone)
        #expect(try await range.checkout(of: before).asksForPhone == false)
        let list = try await range.admin(.get, "/__admin/merchants").text
        #expect(list.contains(#"{"id":"yujian","mode":"coercive","modes":["coercive","pure"]}"#))
        // A visit that is asked for by its scenario is that scenario.
        #expect(try await range.checkout(of: try await range.visit("yujian@pure")).asksForPhone == false)

        #expect(try await range.admin(.delete, "/__admin/merchants/yujian/mode").text == #"{"merchant":"yujian"}"#)
        #expect(try await range.checkout(of: try await Self.scan(sticker, in: range)).asksForPhone == false)
    }

    @Test func `there is no switching to what is not played`() async throws {
        let range = try await TestRange.open(offers: TestScript.modes)
        for (merchant, mode) in [("yujian", "none"), ("none", "pure"), ("yujian%40pure", "pure")] {
            let answer = try await range.admin(.put, "/__admin/merchants/\(merchant)/mode", #"{"mode":"\#(mode)"}"#)
            #expect(answer.status == 404)
        }
        #expect(try await range.admin(.delete, "/__admin/merchants/none/mode").status == 404)
    }

    private static func sticker(of scenario: String, in range: TestRange) async throws -> String {
        struct List: Decodable {
            struct Line: Decodable {
                var id: String
                var sticker: String
            }

            var scenarios: [Line]
        }
        let list: List = try await range.admin(.get, "/__admin/scenarios").decoded()
        return try #require(list.scenarios.first { $0.id == scenario }).sticker
    }

    private static func scan(_ sticker: String, in range: TestRange) async throws -> TestRange.Made {
        let headers: HTTPFields = [.accept: "application/json"]
        return try await range.server.answer(.get, "http://localhost:8080\(sticker)", headers: headers).decoded()
    }
}
