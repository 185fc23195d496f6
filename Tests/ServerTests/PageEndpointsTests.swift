import Foundation
import HTTPTypes
import HummingbirdTesting
import Journal
import NIOCore
import Testing
import Vocabulary

@testable import Server

struct PageEndpointsTests {
    @Test func `a visit is walked from its site by its codes and pages`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let site = try await range.get(made.address).document
        #expect(site.address == made.address)
        #expect(site.page.party == .site)
        let sticker = try #require(site.page.stickers.first)
        let menu = try await range.get(try #require(site.codes[sticker.scan.target])).document
        #expect(menu.page.party == .merchant)
        #expect(menu.address.hasPrefix("http://yujian.localhost:8080/\(made.visit)/"))
        #expect(menu.address != site.address)
        #expect(menu.clock > site.clock)
    }

    @Test func `a code is good from any page of the visit`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let code = try #require(try await range.get(made.address).document.codes.values.first)
        let menu = try await range.get(code).document
        _ = try await range.press("tomorrow", at: menu.address)
        let again = try await range.get(code).document
        #expect(again.page == menu.page)
        #expect(again.address != menu.address)
    }

    @Test(arguments: [
        ("", "Mozilla/5.0 Safari/604.1", ScanApp.browser), ("", "Weiliao/8.0.50", nil),
        ("?app=wallet", "Mozilla/5.0", .wallet), ("?app=chat", "ZhifuClient/10", nil),
        ("?app=fax", "ZhifuClient/10", .wallet),
    ])
    func `a scan keeps the app, which the bridge or the user agent tells`(
        _ query: String,
        _ agent: String,
        _ app: ScanApp?
    ) async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let code = try #require(try await range.get(made.address).document.codes.values.first)
        _ = try await range.server.answer(.get, code + query, headers: [.userAgent: agent])
        let events = try await range.journal.events(of: made.visit).map { row in
            try JSONDecoder().decode(Event.self, from: Data(row.body.utf8))
        }
        #expect(events.map(\.app) == [app])
    }

    @Test func `a code that is got again adds nothing`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let code = try #require(try await range.get(made.address).document.codes.values.first)
        let menu = try await range.get(code).document
        for _ in 0..<20 { #expect(try await range.get(code).document == menu) }
        #expect(try await range.journal.events(of: made.visit).count == 1)
        _ = try await range.press("tomorrow", at: menu.address)
        let again = try await range.get(code).document
        for _ in 0..<20 { #expect(try await range.get(code).document == again) }
        // One act, the way back to the place, and the scan.
        #expect(try await range.journal.events(of: made.visit).count == 4)
    }

    @Test func `a code that is got many times at once is scanned once`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let code = try #require(try await range.get(made.address).document.codes.values.first)
        let places = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<32 { group.addTask { try await range.browse(code).headers[.location] } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(places.count == 1)
        #expect(try await range.journal.events(of: made.visit).count == 1)
    }

    @Test func `a page of a visit that is gone differs from an address that never was one`() async throws {
        let range = try await TestRange.open()
        let gone = try await range.browse("http://localhost:8080/abcdefghijkl2345/abc")
        #expect(gone.text.contains(RangePage.gone().title))
        for path in ["/no-such-visit/token", "/favicon.ico", "/a/b/c/d", "/s/none", "/__range/no.css"] {
            let unknown = try await range.browse("http://localhost:8080\(path)")
            #expect(unknown.text.contains(RangePage.unknown().title), "\(path)")
            #expect(!unknown.text.contains(RangePage.gone().title), "\(path)")
        }
    }

    @Test func `an old address leads to the current page, and an act on it is refused`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let current = try await range.press("tomorrow", at: made.address).document
        let old = try await range.browse(made.address)
        #expect(old.status == 303)
        #expect(old.headers[.location] == current.address)
        let act = try await range.press("tomorrow", at: made.address)
        #expect(act.status == 409)
        #expect(act.headers[.contentType] == "application/problem+json")
        #expect(try await range.get(made.address).document == current)
    }

    @Test func `an act that the page does not offer changes nothing`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let answer = try await range.press("no-such-control", at: made.address)
        #expect(answer.status == 200)
        #expect(try answer.document.address == made.address)
        #expect(try await range.journal.events(of: made.visit).isEmpty)
    }

    @Test func `a page is answered on its own party's host only`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let path = try #require(URL(string: made.address)).path
        for host in ["localhost:8080", "yujian.localhost:8080", "pay.zhifu.localhost:8080"] {
            let answer = try await range.browse(path, host: host)
            #expect(answer.status == 303)
            #expect(answer.headers[.location] == made.address)
        }
        #expect(try await range.browse(path, host: "range.localhost:8080").status == 200)
        #expect(try await range.browse("/chat" + path, host: "range.localhost:8080").status == 303)
    }

    @Test func `on a network without host names a party is the first part of the path`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit(host: "127.0.0.1:8080")
        let path = try #require(URL(string: made.address)).path
        #expect(path.hasPrefix("/site/\(made.visit)/"))
        let host = "192.168.1.5:8080"
        let answer = try await range.server.answer(
            .get,
            "http://\(host)\(path)",
            headers: [.accept: "application/json"]
        )
        let site = try answer.document
        #expect(site.address == path)
        let code = try #require(site.codes.values.first)
        #expect(code.hasPrefix("http://\(host)/site/\(made.visit)/"))
        let scanned = try await range.browse(code)
        #expect(scanned.headers[.location]?.hasPrefix("/merchant/\(made.visit)/") == true)
        let wrong = try await range.browse(path.replacing("/site/", with: "/wallet/"), host: host)
        #expect(wrong.status == 303)
    }

    @Test func `what is not on the training identity is dropped at the door`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let code = try #require(try await range.get(made.address).document.codes.values.first)
        let menu = try await range.get(code).document
        let dish = try #require(menu.page.controls.first { $0.tag == .input })
        let toCheckout = try #require(menu.page.controls.first { $0.tag == .button })
        let checkout = try await range.press(toCheckout.target, [dish.name: "1"], at: menu.address).document
        let phone = try #require(checkout.page.controls.first { $0.tag == .input && $0.isRequired })
        let submit = try #require(checkout.page.controls.first { $0.tag == .button })

        let foreign = try await range.press(submit.target, [phone.name: "13912345678"], at: checkout.address)
        #expect(foreign.status == 200)
        #expect(try foreign.document.notice == PageJSON.cardNotice)
        #expect(try foreign.document.page == checkout.page)
        let shown = try await range.server.answer(
            .post,
            checkout.address,
            headers: [.contentType: "application/x-www-form-urlencoded"],
            body: TestRange.form(["press": submit.target, phone.name: "13912345678"])
        )
        let number = try #require(made.card["phone-number"])
        #expect(shown.status == 200)
        #expect(shown.text.contains(number))
        #expect(!shown.text.contains("13912345678"))

        let missing = try await range.press(submit.target, at: checkout.address).document
        #expect(missing.address == checkout.address)
        #expect(missing.page.refusal != nil)
        let taken = try await range.press(submit.target, [phone.name: number], at: checkout.address).document
        #expect(taken.address != checkout.address)
        #expect(taken.notice == nil)
        let bodies = try await range.journal.events(of: made.visit).map(\.body)
        #expect(bodies.count == 3)
        #expect(bodies.allSatisfy { !$0.contains(number) })
    }

    @Test func `a browser is led on after an act and shown the page after a refused one`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let taken = try await range.server.answer(
            .post,
            made.address,
            headers: [.contentType: "application/x-www-form-urlencoded; charset=utf-8"],
            body: Array("press=tomorrow".utf8)
        )
        #expect(taken.status == 303)
        let refused = try await range.server.answer(
            .post,
            try #require(taken.headers[.location]),
            headers: [.contentType: "application/x-www-form-urlencoded"],
            body: Array("press=nothing".utf8)
        )
        #expect(refused.status == 200)
        #expect(refused.headers[.contentType] == "text/html; charset=utf-8")
    }

    @Test func `a sticker's code is shown as a picture`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let code = try #require(try await range.get(made.address).document.codes.values.first)
        let picture = try await range.browse(code + ".png")
        #expect(picture.status == 200)
        #expect(picture.body.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(try await range.browse(made.address + ".png").status == 404)
    }

    @Test(arguments: [
        ("application/x-www-form-urlencoded", "press=%ZZ", 400),
        ("application/x-www-form-urlencoded", "press=%E9", 400),
        ("application/json", "{", 400),
        ("text/plain", "press=site", 415),
        ("multipart/form-data; boundary=x", "press=site", 415),
        ("application/x-www-form-urlencoded", "a=b", 422),
        ("application/x-www-form-urlencoded", "", 422),
        ("application/json", "{}", 422),
        ("application/json", #"{"press":"site","values":{"a":1}}"#, 422),
        ("application/x-www-form-urlencoded", "press=site&a=" + String(repeating: "x", count: 70_000), 413),
    ])
    func `a body that cannot be read is refused`(_ type: String, _ body: String, _ status: Int) async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        for accept in ["application/json", "text/html"] {
            let answer = try await range.server.answer(
                .post,
                made.address,
                headers: [.contentType: type, .accept: accept],
                body: Array(body.utf8)
            )
            #expect(answer.status == status)
        }
        #expect(try await range.journal.events(of: made.visit).isEmpty)
    }

    @Test(arguments: [
        "/no-such-visit/token", "/merchant/no-such-visit/token", "/nothing", "/a/b/c/d", "/__range/no.css",
    ])
    func `what is not there is not found`(_ path: String) async throws {
        let range = try await TestRange.open()
        #expect(try await range.browse("http://localhost:8080\(path)").status == 404)
        #expect(try await range.get("http://localhost:8080\(path)").headers[.contentType] == "application/problem+json")
    }

    @Test func `every page carries the same headers whoever shows it`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let code = try #require(try await range.get(made.address).document.codes.values.first)
        let menu = try await range.browse(try #require(try await range.browse(code).headers[.location]))
        let other = try await range.visit(TestScript.second)
        let nothing = try await range.browse("http://localhost:8080/nothing")
        let pages = [try await range.browse(other.address), menu, nothing]
        let names = pages.map { Set($0.headers.map(\.name.canonicalName)) }
        #expect(names[0] == names[1])
        // What belongs to no visit has no possession to prove.
        #expect(names[2] == names[0].subtracting(["set-cookie"]))
        #expect(names[0].isSuperset(of: ["content-security-policy", "x-content-type-options", "referrer-policy"]))
        #expect(pages.allSatisfy { $0.headers[.cacheControl] == "no-store" })
    }

    @Test func `it serves a free port and says which`() async throws {
        let range = try await TestRange.open()
        let app = range.server.application(host: "127.0.0.1", port: 0)
        try await app.test(.live) { client in
            #expect((client.port ?? 0) > 0)
            try await client.execute(uri: "/__admin/health", method: .get) { #expect($0.status == .ok) }
            let wish = ByteBuffer(string: #"{"scenario":"\#(TestScript.first)"}"#)
            let made = try await client.execute(uri: "/__admin/visits", method: .post, body: wish) { answer in
                #expect(answer.status == .created)
                return try JSONDecoder().decode(TestRange.Made.self, from: Data(answer.body.readableBytesView))
            }
            let path = try #require(URL(string: made.address)).path
            let type: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            let long = ByteBuffer(string: "press=" + String(repeating: "x", count: 1_000_000))
            try await client.execute(uri: path, method: .post, headers: type, body: long) {
                #expect($0.status == .contentTooLarge)
            }
            let act = ByteBuffer(string: "press=tomorrow")
            try await client.execute(uri: path, method: .post, headers: type, body: act) {
                #expect($0.status == .seeOther)
            }
        }
        try await app.test(.router) { client in
            try await client.execute(uri: "/", method: .get) { #expect($0.status == .ok) }
        }
    }
}
