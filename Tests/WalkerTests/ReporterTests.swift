import Testing
import Vocabulary

@testable import Walker

struct ReporterTests {
    /// Answers everything, sends one address on, and remembers what came.
    private actor Desk: Wire {
        private(set) var requests: [WireRequest] = []

        func send(_ request: WireRequest) async throws -> WireResponse {
            requests.append(request)
            guard request.url.contains("/cm") else { return WireResponse(status: 204) }
            let query = request.url.drop { $0 != "?" }
            return WireResponse(status: 302, headers: [WireHeader("Location", "http://b.localhost/hm.gif\(query)")])
        }
    }

    /// Sets a cookie with an address that sends on, and remembers which came back.
    private actor CookieHost: Wire {
        private let header: String
        private(set) var cookies: [String?] = []
        private(set) var referers: [String?] = []

        init(setting header: String) { self.header = header }

        func send(_ request: WireRequest) async throws -> WireResponse {
            cookies.append(request.headers.first { $0.name == "Cookie" }?.value)
            referers.append(request.headers.first { $0.name == "Referer" }?.value)
            guard !request.url.contains(".gif"), request.url.contains("/ck") else { return WireResponse(status: 200) }
            let headers = [WireHeader("Location", "/ck/hm.gif"), WireHeader("Set-Cookie", header)]
            return WireResponse(status: 302, headers: headers)
        }
    }

    private let desk = Desk()

    private func reporter(over wire: (any Wire)? = nil) throws -> Reporter {
        Reporter(
            wire: wire ?? desk,
            targets: AllowedTargets(),
            canaries: Canaries(IdentityCard(values: [.phoneNumber: "15412345678"])),
            page: try WebAddress("http://shop.localhost/x/y")
        )
    }

    private func told(_ resources: [Resource]) async throws -> [Sent] {
        var reporter = try reporter()
        return try await reporter.atOnce(resources)
    }

    private func told(onSubmit resources: [Resource], values: [String: String]) async throws -> [Sent] {
        var reporter = try reporter()
        return try await reporter.onSubmit(resources, values: values)
    }

    @Test func `a chain is followed, and each host on it got the item`() async throws {
        let chain = Resource(.image, to: "http://a.localhost/cm?m=15412345678")
        let sent = try await told([chain])
        #expect(sent.map(\.host) == ["a.localhost", "b.localhost"])
        #expect(await desk.requests.count == 2)
    }

    @Test func `a post carries its body and type, and names the page to its own host alone`() async throws {
        let own = Resource(.post, to: "/sa.gif", type: "text/plain;charset=UTF-8", body: "{}")
        let other = Resource(.post, to: "http://a.localhost/sa.gif", type: "text/plain;charset=UTF-8", body: "{}")
        #expect(try await told([own, other]) == [])
        let requests = await desk.requests
        #expect(requests.map(\.method) == ["POST", "POST"])
        #expect(requests.map { request in request.headers.contains { $0.name == "Referer" } } == [true, false])
    }

    @Test func `a picture that is told the whole address gets what stands in that`() async throws {
        let page = try WebAddress("http://shop.localhost/x/y?m=15412345678")
        let card = IdentityCard(values: [.phoneNumber: "15412345678"])
        var reporter = Reporter(wire: desk, targets: AllowedTargets(), canaries: Canaries(card), page: page)
        let told = [Resource.wholeAddress, Resource.hostAlone, ""].map { policy in
            Resource(.image, to: "http://a.localhost/hm.gif?rnd=1", referrer: policy)
        }
        let sent = try await reporter.atOnce(told)
        #expect(sent.map(\.host) == ["shop.localhost", "a.localhost"])
        #expect(sent.map(\.place) == [.query, .header])
        let referers = await desk.requests.map { request in request.headers.first { $0.name == "Referer" }?.value }
        #expect(referers == ["http://shop.localhost/x/y?m=15412345678", "http://shop.localhost/", nil])
    }

    @Test func `a watched field leaves when the form does, as the markup says`() async throws {
        let watch = Resource(.watch, to: "http://a.localhost/sa.gif", field: "mobile", encoding: "md5")
        #expect(try await told([watch]) == [])
        #expect(await desk.requests.isEmpty)
        let sent = try await told(onSubmit: [watch], values: ["mobile": "15412345678"])
        #expect(sent.map(\.encoding) == [.md5] && sent.map(\.place) == [.body])
        #expect(try await told(onSubmit: [watch], values: ["plate": "1"]) == [])
    }

    @Test func `a cookie that a picture's host sets leaves with the next request, and is found there`() async throws {
        let host = CookieHost(setting: "mobile=15412345678; Path=/ck; SameSite=None; Secure; Partitioned")
        var reporter = try reporter(over: host)
        let sent = try await reporter.atOnce([Resource(.image, to: "http://a.localhost/ck?rnd=1")])
        #expect(sent.map(\.place) == [.cookie] && sent.map(\.host) == ["a.localhost"])
        #expect(await host.cookies == [nil, "mobile=15412345678"])
        // What the next page asks of the same host goes with it too; of another host, or elsewhere, it does not.
        let others = ["http://a.localhost/hm.gif", "http://b.localhost/ck/hm.gif", "http://a.localhost/ckx.gif"].map {
            Resource(.image, to: $0)
        }
        #expect(try await reporter.atOnce(others) == [])
        let again = try await reporter.atOnce([Resource(.image, to: "http://a.localhost/ck/hm.gif")])
        #expect(again.map(\.place) == [.cookie])
    }

    @Test(
        arguments: [
            "mobile=15412345678; Path=/ck; SameSite=Lax", "mobile=15412345678; Path=/ck; SameSite=None",
            "mobile=15412345678; Path=/ck; SameSite=None; Partitioned",
            "mobile=15412345678; Path=/ck; SameSite=None; Secure",
        ]
    )
    func `a cookie that a browser keeps from other people's pages stays at home`(_ header: String) async throws {
        let host = CookieHost(setting: header)
        var reporter = try reporter(over: host)
        #expect(try await reporter.atOnce([Resource(.image, to: "http://a.localhost/ck")]) == [])
        let own = try await reporter.atOnce([Resource(.image, to: "http://stat.shop.localhost/ck")])
        #expect(own.map(\.place) == (header.contains("Lax") || header.contains("Secure") ? [.cookie] : []))
    }

    @Test func `a chain on the page's own host is told the page to its end`() async throws {
        let host = CookieHost(setting: "a=1; Path=/ck")
        var reporter = try reporter(over: host)
        _ = try await reporter.atOnce([Resource(.image, to: "/ck"), Resource(.image, to: "http://a.localhost/ck")])
        #expect(await host.referers == ["http://shop.localhost/x/y", "http://shop.localhost/x/y", nil, nil])
    }

    @Test func `a page cannot lead the client off this machine`() async throws {
        let error = await #expect(throws: WalkerError.self) {
            try await told([Resource(.image, to: "http://example.invalid/hm.gif")])
        }
        #expect(error?.code == .targetRefused)
    }
}
