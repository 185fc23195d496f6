import Foundation
import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import Testing
import Vocabulary

@testable import Server

/// A page that is shown again costs nothing and says nothing old.
struct ShownPagesTests {
    private static let visit: VisitID = "visitvisitvisit2"

    @Test(arguments: ["application/json", "text/html"])
    func `what is shown again is the same, and stands in the log again`(_ accept: String) async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        var answers: [DirectAnswer] = []
        for cookie in ["", "mm_visit=aaaaaaaaaaaaaaaa", ""] {
            var headers: HTTPFields = [.accept: accept]
            if !cookie.isEmpty { headers[.cookie] = cookie }
            answers.append(try await range.server.answer(.get, made.address, headers: headers))
        }
        #expect(answers[0].status == 200)
        #expect(answers[1] == answers[0])
        #expect(answers[2] == answers[0])
        let log = try await range.admin(.get, "/__admin/requests").text
        #expect(log.components(separatedBy: #""possession":"absent""#).count == 3)
        #expect(log.components(separatedBy: #""possession":"foreign""#).count == 2)
        for id in 1...3 { #expect(log.contains(#""id":\#(id),"#)) }
    }

    @Test func `each face and each host has its own answer`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit(host: "127.0.0.1:8080")
        let path = "/" + made.address.split(separator: "/").dropFirst(2).joined(separator: "/")
        for _ in 0..<2 {
            for host in ["127.0.0.1:8080", "192.168.1.5:8080"] {
                let page = try await range.browse("http://\(host)\(path)")
                #expect(page.status == 200)
                #expect(page.text.contains("<!doctype html>"))
                let data = try await range.get("http://\(host)\(path)").document
                #expect(data.page.party == .site)
                let code = try #require(data.codes.values.first)
                #expect(code.hasPrefix("http://\(host)/"), "\(code)")
            }
        }
    }

    @Test func `a page that has moved on is shown no more`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        for _ in 0..<2 { #expect(try await range.browse(made.address).status == 200) }
        let next = try await range.press("tomorrow", at: made.address).document
        let old = try await range.browse(made.address)
        #expect(old.status == 303)
        #expect(old.headers[.location] == next.address)
        #expect(try await range.browse(next.address).status == 200)
        _ = try await range.admin(.post, "/__admin/visits/\(made.visit)/reset")
        #expect(try await range.browse(next.address).status == 303)
    }

    @Test func `an act that the journal refuses leaves no page behind`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        #expect(try await range.browse(made.address).status == 200)
        try await range.journal.close()
        #expect(try await range.press("tomorrow", at: made.address).status == 503)
        #expect(try await range.browse(made.address).status == 503)
    }

    @Test func `while many look and one acts, nobody is shown what is over`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let last = try await withThrowingTaskGroup(of: String?.self) { group in
            group.addTask {
                var address = made.address
                for _ in 0..<50 { address = try await range.press("tomorrow", at: address).document.address }
                return address
            }
            for _ in 0..<4 {
                group.addTask {
                    var address = made.address
                    for _ in 0..<200 { address = try await range.get(address, follows: 200).document.address }
                    return nil
                }
            }
            return try await group.reduce(nil) { $0 ?? $1 }
        }
        let answer = try await range.browse(made.address)
        #expect(answer.status == 303)
        #expect(answer.headers[.location] == last)
    }

    @Test func `an answer that was made before a change is not taken in`() {
        let pages = ShownPages()
        let wish = Self.wish(of: Self.visit)
        let early = pages.open(Self.visit)
        pages.forget(Self.visit)
        pages.keep(Self.shown, for: wish, under: early)
        #expect(pages.find(wish) == nil)
        let late = pages.open(Self.visit)
        pages.keep(Self.shown, for: wish, under: early)
        #expect(pages.find(wish) == nil)
        pages.keep(Self.shown, for: wish, under: late)
        #expect(pages.find(wish) != nil)
        pages.forget(Self.visit)
        #expect(pages.find(wish) == nil)
    }

    @Test func `of ten thousand visits a bounded number is kept`() {
        let pages = ShownPages(bound: 64)
        let wishes = (10_000..<20_000).map { Self.wish(of: VisitID(rawValue: "visitvisit\($0)")) }
        for (turn, wish) in wishes.enumerated() {
            let visit = VisitID(rawValue: "visitvisit\(10_000 + turn)")
            pages.keep(Self.shown, for: wish, under: pages.open(visit))
        }
        #expect((1...64).contains(wishes.count { pages.find($0) != nil }))
    }

    private static func wish(of visit: VisitID) -> ShownPages.Wish {
        ShownPages.Wish(
            authority: "localhost",
            path: "/\(visit)/abcdefghijkl2345",
            wantsJSON: true,
            isEncrypted: false,
            ports: nil
        )
    }

    private static let shown: ShownPages.Shown = {
        let request = Request(
            head: HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/"),
            body: .init(buffer: .init())
        )
        let addresses = Addresses(secret: [1])
        return ShownPages.Shown(
            head: HTTPResponse(status: .ok),
            body: ByteBuffer(),
            cookie: PossessionCookie(
                of: visit,
                at: Origin(host: "localhost", port: nil),
                prefix: nil,
                addresses: addresses
            ),
            served: ServedRequest(request, status: .ok, note: RequestNote.Content(), id: 1, at: 0)
        )
    }()
}
