import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Server

struct VisitsAdminTests {
    @Test func `a visit can begin some days later, in an app that scanned the sticker`() async throws {
        let range = try await TestRange.open()
        let plain = try await Self.make(in: range, #"{"scenario":"\#(TestScript.first)"}"#)
        let site = try await range.get(plain.address).document
        #expect(site.page.party == .site)
        for app in ["chat", "wallet", "browser"] {
            let wish = #"{"scenario":"\#(TestScript.first)","entry":"\#(app)","clock":3}"#
            let made = try await Self.make(in: range, wish)
            let page = try await range.get(made.address).document
            #expect(page.page.party == .merchant)
            #expect(page.clock / 86_400 - site.clock / 86_400 == 3)
            #expect(page.address.contains("/\(made.visit)/"))
        }
    }

    @Test(arguments: [
        (#"{"scenario":"yujian","mode":"coercive"}"#, "yujian@coercive"), (#"{"scenario":"yujian"}"#, "yujian@pure"),
        (#"{"scenario":"noodle-shop@pure","mode":"coercive"}"#, "yujian@coercive"),
        (#"{"scenario":"yujian@coercive","mode":"pure"}"#, "yujian@pure"),
    ])
    func `a merchant is played in the mode that is asked for`(_ wish: String, _ scenario: String) async throws {
        let range = try await TestRange.open(offers: TestScript.modes)
        let made = try await Self.make(in: range, wish)
        let text = try await range.admin(.get, "/__admin/visits/\(made.visit)").text
        #expect(text.contains(#""scenario":"\#(scenario)""#))
    }

    @Test(arguments: [
        (#"{"scenario":"yujian","mode":"none"}"#, 404), (#"{"scenario":"yujian","clock":-1}"#, 422),
        (#"{"scenario":"yujian","clock":367}"#, 422), (#"{"scenario":"yujian","entry":"fax"}"#, 422),
        (#"{"scenario":"yujian","seed":"a\u0000b"}"#, 422), (#"{"scenario":"yujian","more":1}"#, 422),
        (#"{"scenario":"yujian","notify_url":"http://elsewhere.example/"}"#, 422),
    ])
    func `what cannot be played is refused`(_ wish: String, _ status: Int) async throws {
        let range = try await TestRange.open(offers: TestScript.modes)
        #expect(try await range.admin(.post, "/__admin/visits", wish).status == status)
        #expect(try await range.journal.counts().visits == 0)
    }

    @Test func `the list goes page by page through all visits`() async throws {
        let range = try await TestRange.open()
        var made: Set<VisitID> = []
        for _ in 0..<7 { made.insert(try await range.visit().visit) }
        var (path, seen) = ("/__admin/visits?limit=3", [VisitID]())
        for turn in 0..<4 {
            let list: List = try await range.admin(.get, path).decoded()
            #expect(list.meta.total == 7)
            #expect(list.visits.count == [3, 3, 1, 0][turn])
            seen += list.visits.map(\.visit)
            guard let next = list.meta.next else { break }
            path = next
        }
        #expect(seen.count == 7)
        #expect(Set(seen) == made)
    }

    private static func make(in range: TestRange, _ wish: String) async throws -> TestRange.Made {
        let answer = try await range.admin(.post, "/__admin/visits", wish)
        try #require(answer.status == 201, "\(answer.text)")
        return try answer.decoded()
    }

    private struct List: Decodable {
        struct Meta: Decodable {
            var next: String?
            var total: Int
        }

        struct Line: Decodable {
            var visit: VisitID
            var scenario: ScenarioID
            var seed: String
            var created: Int
        }

        var meta: Meta
        var visits: [Line]
    }
}
