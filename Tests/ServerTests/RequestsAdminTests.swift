import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Testing
import Vocabulary

@testable import Server

struct RequestsAdminTests {
    @Test func `it tells what was served, newest first, and nothing of the admin's part`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        _ = try await range.get(made.address)
        _ = try await range.browse("http://localhost:8080/nothing/there?secret=13912345678")
        _ = try await range.admin(.get, "/__admin/scenarios")
        let journal = try await Self.journal(of: range)
        #expect(journal.meta == .init(bound: RequestLog.standardBound, total: 2))
        #expect(!journal.requestJournalDisabled)
        #expect(journal.requests.map(\.path) == ["/nothing/there", Self.shown(made.address)])
        #expect(journal.requests.map(\.status) == [404, 200])
        #expect(journal.requests.map(\.wasMatched) == [false, true])
        #expect(journal.requests.map(\.host) == ["localhost", "range.localhost"])
        #expect(journal.requests.map(\.method) == ["GET", "GET"])
        #expect(journal.requests.map(\.id) == [2, 1])
    }

    @Test func `of an act it keeps the names of the fields and no value, no handle and no token`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let checkout = try await range.checkout(of: made)
        let phone = try #require(checkout.page.controls.first { $0.tag == .input && $0.isRequired })
        let submit = try #require(checkout.page.controls.first { $0.tag == .button })
        _ = try await range.press(submit.target, [phone.name: "13912345678"], at: checkout.address)
        _ = try await range.press(
            submit.target,
            [phone.name: try #require(made.card["phone-number"])],
            at: checkout.address
        )
        let text = try await range.admin(.get, "/__admin/requests").text
        for value in Array(made.card.values) + ["13912345678", made.visit.rawValue, submit.target, "?"] {
            #expect(!text.contains(value), "\(value)")
        }
        let tokens = checkout.address.split(separator: "/").suffix(1)
        for token in tokens { #expect(!text.contains(token)) }
        let acts = try await Self.journal(of: range).requests.filter { $0.method == "POST" }
        #expect(acts.first?.fields == ["press", phone.name].sorted())
    }

    @Test func `it tells whether a client was shown the visit before`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let own = try #require(try await range.get(made.address).headers[.setCookie]).prefix { $0 != ";" }
        for cookie in [String(own), "mm_visit=aaaaaaaaaaaaaaaa"] {
            _ = try await range.server.answer(.get, made.address, headers: [.cookie: cookie])
        }
        _ = try await range.browse("http://localhost:8080/")
        let told = try await Self.journal(of: range).requests.map(\.possession)
        #expect(told == [nil, "foreign", "proven", "absent"])
    }

    @Test(arguments: [
        ("", 4), ("{}", 4), (#"{"method":"ANY"}"#, 4), (#"{"method":"post"}"#, 1), (#"{"host":"range.localhost"}"#, 2),
        (#"{"host":"localhost:8080"}"#, 2), (#"{"urlPath":"/"}"#, 1), (#"{"urlPathPrefix":"/__range/"}"#, 1),
        (#"{"urlPathPrefix":"/"}"#, 4), (#"{"method":"GET","urlPath":"/none"}"#, 0), (#"{"visit":"none"}"#, 0),
    ])
    func `it counts and finds by method, host, path and visit`(_ pattern: String, _ count: Int) async throws {
        let range = try await Self.used()
        let counted: [String: Int] = try await range.admin(.post, "/__admin/requests/count", pattern).decoded()
        #expect(counted == ["count": count])
        let found: Found = try await range.admin(.post, "/__admin/requests/find", pattern).decoded()
        #expect(found.requests.count == count)
    }

    @Test func `a visit is found by its handle and by its whole addresses`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        _ = try await range.get(try await range.visit().address)
        _ = try await range.get(made.address)
        let path = try #require(URL(string: made.address)).path
        for pattern in [
            #"{"visit":"\#(made.visit)"}"#, #"{"urlPath":"\#(path)"}"#, #"{"urlPathPrefix":"/\#(made.visit)/"}"#,
        ] {
            let found: Found = try await range.admin(.post, "/__admin/requests/find", pattern).decoded()
            #expect(found.requests.map(\.path) == [Self.shown(made.address)], "\(pattern)")
        }
    }

    @Test(arguments: [("{", 400), ("[]", 422), (#"{"method":1}"#, 422), (#"{"urlPathPattern":".*"}"#, 422)])
    func `a pattern that cannot be read is refused with what may stand there`(
        _ pattern: String,
        _ status: Int
    ) async throws {
        let range = try await TestRange.open()
        for path in ["/__admin/requests/count", "/__admin/requests/find"] {
            let answer = try await range.admin(.post, path, pattern)
            #expect(answer.status == status)
            #expect(answer.headers[.contentType] == "application/problem+json")
            if status == 422 { #expect(answer.text.contains("urlPathPrefix")) }
        }
    }

    @Test func `it tells what found nothing`() async throws {
        let range = try await Self.used()
        #expect(try await Self.unmatched(of: range).isEmpty)
        _ = try await range.browse("http://localhost:8080/favicon.ico")
        _ = try await range.browse("http://localhost:8080/abcdefghijkl2345/zzzzzzzzzzzz2345.png")
        #expect(try await Self.unmatched(of: range).map(\.path) == ["/abcdef…/zzzzzz….png", "/favicon.ico"])
    }

    @Test func `a reset forgets the requests and no visit`() async throws {
        let range = try await Self.used()
        let made = try await range.visit()
        let moved = try await range.press("tomorrow", at: made.address).document
        let forgotten: [String: Int] = try await range.admin(.post, "/__admin/reset").decoded()
        #expect(forgotten == ["forgotten": 5])
        #expect(try await Self.journal(of: range).requests.isEmpty)
        #expect(try await range.get(moved.address).document == moved)
    }

    @Test func `one visit is started over and no other is touched`() async throws {
        let range = try await TestRange.open()
        let one = try await range.visit()
        let other = try await range.visit()
        let site = try await range.get(one.address).document.page
        for made in [one, other] { _ = try await range.get(try await range.checkout(of: made).address) }
        let before = try await range.get(other.address).document
        #expect(try await range.admin(.post, "/__admin/visits/\(one.visit)/reset").status == 200)
        #expect(try await range.get(one.address).document.page == site)
        #expect(try await range.get(other.address).document == before)
    }

    @Test func `the log is bounded, and the oldest go first`() {
        let log = RequestLog(bound: 3, now: { 7 })
        for turn in 1...8 {
            let head = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/\(turn)")
            log.keep(Request(head: head, body: RequestBody(buffer: ByteBuffer())), status: .ok, note: .init())
            #expect(log.newestFirst.map(\.id) == Array((max(1, turn - 2)...turn).reversed()))
        }
        #expect(log.newestFirst.map(\.path) == ["/8", "/7", "/6"])
        #expect(log.newestFirst.allSatisfy { $0.loggedDate == 7 })
        #expect(log.clear() == 3)
        #expect(log.newestFirst.isEmpty)
    }

    @Test(arguments: [
        ("/", "/"), ("/__range/range.css", "/__range/range.css"), ("/s/abcdefghijkl2345", "/s/abcdef…"),
        ("/chat/abcdefghijkl2345/abcdefghijkl2345.png", "/chat/abcdef…/abcdef….png"), ("", ""),
        ("//x//", "//x//"), ("/" + String(repeating: "_", count: 300), "/" + String(repeating: "_", count: 199)),
    ])
    func `a path is shown without handles and tokens`(_ path: String, _ shown: String) {
        #expect(ServedRequest.shortened(path) == shown)
    }

    /// A range that answered four requests: the street, a style sheet, a page, an act.
    private static func used() async throws -> TestRange {
        let range = try await TestRange.open()
        let made = try await range.visit()
        for path in ["/", "/__range/range.css"] { _ = try await range.browse("http://localhost:8080\(path)") }
        _ = try await range.get(made.address)
        _ = try await range.press("tomorrow", at: made.address)
        return range
    }

    private static func journal(of range: TestRange) async throws -> Journal {
        try await range.admin(.get, "/__admin/requests").decoded()
    }

    private static func unmatched(of range: TestRange) async throws -> [Entry] {
        let found: Found = try await range.admin(.get, "/__admin/requests/unmatched").decoded()
        return found.requests
    }

    private static func shown(_ address: String) -> String {
        ServedRequest.shortened(URL(string: address)?.path ?? "")
    }

    private struct Journal: Decodable {
        struct Meta: Decodable, Equatable {
            var bound: Int
            var total: Int
        }

        var meta: Meta
        var requestJournalDisabled: Bool
        var requests: [Entry]
    }

    private struct Found: Decodable { var requests: [Entry] }

    private struct Entry: Decodable {
        var id: Int
        var method: String
        var host: String
        var path: String
        var status: Int
        var fields: [String]
        var possession: String?
        var wasMatched: Bool
    }
}
