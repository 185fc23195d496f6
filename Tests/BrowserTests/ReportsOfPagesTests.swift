import Foundation
import Testing
import Vocabulary
import Walker

/// What a page sends by itself in a real browser is what the client sends for it.
@Suite(.browser, .serialized, .timeLimit(.minutes(10)))
struct ReportsOfPagesTests {
    /// What came in: method, host and path, never a value.
    private struct Log: Decodable {
        struct Request: Decodable {
            var method: String
            var host: String
            var path: String
            var referrer: String?
        }

        var requests: [Request]

        /// What came in, with how much of the page's address others were told.
        var reports: [String] {
            requests.filter { ["/hm.gif", "/sa.gif", "/cm", "/ck", "/ck/hm.gif"].contains($0.path) }
                .map { "\($0.method) \($0.host)\($0.path) \($0.referrer ?? "-")" }.sorted()
        }
    }

    private static func reports(on range: BrowserRange) async throws -> [String] {
        let bytes = try await range.bytes(at: "/__admin/requests", accepting: "application/json")
        return try JSONDecoder().decode(Log.self, from: Data(bytes)).reports
    }

    private static func forget(on range: BrowserRange) async throws {
        _ = try await range.wire.send(WireRequest(method: "POST", url: range.base + "/__admin/reset"))
    }

    /// The visit of an obedient consumer, up to the first page that declares something.
    private static func session(at scenario: ScenarioID, on range: BrowserRange) async throws -> Session {
        var session = try await range.session(at: scenario)
        let sticker = session.document.page.blocks.compactMap { block in
            if case .sticker(let sticker) = block { sticker } else { nil }
        }.first
        try await session.scan(try #require(sticker))
        for _ in 0..<12 where session.document.resources?.isEmpty ?? true {
            try await session.press(try #require(primary(of: session)), values: values(of: session))
        }
        return session
    }

    private static func primary(of session: Session) -> String? {
        session.document.page.mainButton?.target
    }

    private static func values(of session: Session) -> [String: String] {
        Filling.values(for: primary(of: session) ?? "", on: session.document.page, card: session.card, .everything)
    }

    @Test(
        arguments: [
            "dine-in-report-before-consent", "tissue-report-before-consent", "takeaway-idle-script",
            "parking-nickname-to-statistics", "dine-in-number-to-advertiser", "pickup-number-in-picture",
            "ticketing-number-in-referer", "retail-number-not-in-referer", "pickup-number-in-cookie",
            "ticketing-identifier-in-own-cookie",
        ] as [ScenarioID]
    )
    func `a page sends the same in Chromium`(_ scenario: ScenarioID) async throws {
        try await BrowserRange.whileOpen { range in
            try await Self.forget(on: range)
            let session = try await Self.session(at: scenario, on: range)
            let byClient = try await Self.reports(on: range)
            #expect(!byClient.isEmpty)
            try await Self.forget(on: range)
            try await Chromium.window { window in
                try await window.go(to: session.document.address)
                let byBrowser = try await Self.settled(byClient.count, on: range)
                #expect(byBrowser == byClient)
            }
        }
    }

    @Test func `a picture told the whole address is told the query, in Chromium too`() async throws {
        try await BrowserRange.whileOpen { range in
            let told = ["ticketing-number-in-referer": "query", "retail-number-not-in-referer": "origin"]
            for (scenario, told) in told.sorted(by: { $0.key < $1.key }) {
                let session = try await Self.session(at: ScenarioID(rawValue: scenario), on: range)
                try await Self.forget(on: range)
                try await Chromium.window { window in
                    try await window.go(to: session.document.address)
                    let seen = try await Self.settled(1, on: range)
                    #expect(seen == ["GET ad.guanggao-c.localhost/hm.gif \(told)"])
                }
            }
        }
    }

    @Test func `a script that watches a field sends in Chromium what the client sends`() async throws {
        try await BrowserRange.whileOpen { range in
            var session = try await Self.session(at: "retail-digest-to-statistics", on: range)
            let address = session.document.address
            let values = Self.values(of: session)
            let watched = try #require(session.document.resources?.first { $0.manner == .watch })
            let value = try #require(values[watched.field])
            try await Self.forget(on: range)
            try await Chromium.window { window in
                try await window.go(to: address)
                #expect(try await Self.reports(on: range).isEmpty)
                try await window.type(value, into: "[name=\(watched.field)]")
                try await Task.sleep(for: .milliseconds(200))
                try await window.click("form:has([name=\(watched.field)]) button.weight-primary")
                let byBrowser = try await Self.settled(1, on: range)
                #expect(byBrowser == ["POST hm.tongji-a.localhost/sa.gif -"])
            }
            session = try await Self.session(at: "retail-digest-to-statistics", on: range)
            try await Self.forget(on: range)
            let sent = try await session.press(
                try #require(Self.primary(of: session)),
                values: Self.values(of: session)
            )
            #expect(sent.map(\.encoding) == [.sha256])
            #expect(try await Self.reports(on: range) == ["POST hm.tongji-a.localhost/sa.gif -"])
        }
    }

    @Test func `a receiver's cookie is kept and held against its own reports, in Chromium too`() async throws {
        try await BrowserRange.whileOpen { range in
            let session = try await Self.session(at: "pickup-number-in-cookie", on: range)
            #expect(session.sends.map(\.place) == [.cookie])
            let number = try #require(session.card[.phoneNumber])
            try await Chromium.window { window in
                try await window.go(to: session.document.address)
                _ = try await Self.settled(2, on: range)
                let port = try #require(range.base.split(separator: ":").last)
                let host = "http://ad.guanggao-c.localhost:\(port)"
                #expect(try await window.cookies(sentTo: "\(host)/ck/hm.gif") == [number])
                #expect(try await window.cookies(sentTo: "\(host)/hm.gif").isEmpty)
            }
        }
    }

    /// What came in, once so much is there and a moment has passed in which more could come.
    private static func settled(_ count: Int, on range: BrowserRange) async throws -> [String] {
        for _ in 0..<50 {
            if try await reports(on: range).count >= count { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        try await Task.sleep(for: .milliseconds(500))
        return try await reports(on: range)
    }
}
