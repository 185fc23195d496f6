import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Server

/// The address names the visit; the cookie proves possession to the log and decides nothing.
struct PossessionTests {
    @Test func `every page sets a cookie for its own addresses alone, which does not hold the handle`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        for accept in ["text/html", "application/json"] {
            let page = try await range.server.answer(.get, made.address, headers: [.accept: accept])
            let cookie = try #require(page.headers[.setCookie])
            let parts = cookie.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(parts.dropFirst() == ["Path=/\(made.visit)/", "HttpOnly", "SameSite=Lax"])
            #expect(parts[0].wholeMatch(of: /mm_visit=[a-z2-7]{16}/) != nil)
            #expect(!parts[0].contains(made.visit.rawValue))
        }
    }

    @Test func `on a network it is kept under the party's part of the path`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit(host: "127.0.0.1:8080")
        let cookie = try #require(try await range.browse(made.address).headers[.setCookie])
        #expect(cookie.contains("; Path=/site/\(made.visit)/;"))
    }

    @Test func `each party and each visit has another one`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let site = try await range.get(made.address)
        let menu = try await range.get(try #require(site.document.codes.values.first))
        let other = try await range.get(try await range.visit().address)
        let cookies = try [site, menu, other].map { try #require($0.headers[.setCookie]).prefix { $0 != ";" } }
        #expect(Set(cookies).count == 3)
    }

    @Test(arguments: [nil, "mm_visit=aaaaaaaaaaaaaaaa", "mm_visit=", "mm_visit", ";;=", "other=1"] as [String?])
    func `without the cookie or with a wrong one a visit goes on as with it`(_ cookie: String?) async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let own = try #require(try await range.get(made.address).headers[.setCookie]).prefix { $0 != ";" }
        var headers: HTTPFields = [.accept: "application/json"]
        headers[.cookie] = cookie
        let shown = try await range.server.answer(.get, made.address, headers: headers)
        headers[.cookie] = String(own)
        #expect(shown == (try await range.server.answer(.get, made.address, headers: headers)))
        headers[.cookie] = cookie
        headers[.contentType] = "application/x-www-form-urlencoded"
        let acted = try await range.server.answer(
            .post,
            made.address,
            headers: headers,
            body: Array("press=tomorrow".utf8)
        )
        #expect(acted.status == 200)
        #expect(try acted.document.address != made.address)
    }

    @Test func `a cookie of another visit on the same host never changes which visit an address names`() async throws {
        let range = try await TestRange.open()
        let one = try await range.visit()
        let other = try await range.visit(TestScript.second)
        let cookie = try #require(try await range.get(other.address).headers[.setCookie]).prefix { $0 != ";" }
        var headers: HTTPFields = [.accept: "application/json", .cookie: String(cookie)]
        if let name = HTTPField.Name("X-Visit") { headers[name] = other.visit.rawValue }
        let shown = try await range.server.answer(.get, one.address, headers: headers)
        #expect(try shown.document.address == one.address)
        #expect(try await range.journal.events(of: other.visit).isEmpty)
    }

    @Test(arguments: ["http://localhost:8080", "http://yujian.localhost:8080", "http://192.168.1.5:8080"])
    func `a client that keeps the handle alone is led to its visit's page`(_ base: String) async throws {
        for isBlind in [false, true] {
            let range = try await TestRange.open()
            let made = try await range.visit()
            _ = try await range.press("tomorrow", at: made.address)
            let served = isBlind ? try await TestRange.open(range.journal, isBlind: true) : range
            var headers: HTTPFields = [.accept: "application/json"]
            if let name = HTTPField.Name("X-Visit") { headers[name] = made.visit.rawValue }
            for method in [HTTPRequest.Method.get, .head] {
                let led = try await served.server.answer(method, base + "/", headers: headers)
                #expect(led.status == 303)
                let place = try #require(led.headers[.location])
                #expect(place.contains("/\(made.visit)/"))
                let page = try await served.get(place.hasPrefix("/") ? base + place : place)
                #expect(try page.document.clock > 0)
            }
        }
    }

    @Test(arguments: [("abcdefghijkl2345", 404), ("not a handle", 400), ("", 400)])
    func `a handle of no visit is not found, and what is none cannot be read`(
        _ handle: String,
        _ status: Int
    ) async throws {
        let range = try await TestRange.open()
        var headers: HTTPFields = [.accept: "application/json"]
        if let name = HTTPField.Name("X-Visit") { headers[name] = handle }
        #expect(try await range.server.answer(.get, "http://localhost:8080/", headers: headers).status == status)
    }

    @Test func `the cookie is read among others and told apart`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let origin = Origin(host: "localhost", port: nil)
        let addresses = Addresses(secret: Array("s".utf8))
        let cookie = PossessionCookie(of: made.visit, at: origin, prefix: nil, addresses: addresses)
        func read(_ lines: [String]) -> Possession {
            cookie.possession(in: lines.map { HTTPField(name: .cookie, value: $0) })
        }
        #expect(read([]) == .absent)
        #expect(read(["a=b; c"]) == .absent)
        #expect(read(["a=b; mm_visit=\(cookie.value); c=d"]) == .proven)
        #expect(read(["a=b", "mm_visit=\(cookie.value)"]) == .proven)
        #expect(read(["mm_visit=other"]) == .foreign)
        #expect(read(["mm_visit"]) == .foreign)
    }
}
