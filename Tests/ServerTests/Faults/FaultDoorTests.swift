import Foundation
import HTTPTypes
import Journal
import Scenarios
import TestKit
import Testing
import Vocabulary

@testable import Server

struct FaultDoorTests {
    /// A visit that stands before the order form, where something strikes, and a range that serves it.
    private struct Stand {
        var range: TestRange
        var made: TestRange.Made
        /// The page before the place that is struck: pressing on it fails.
        var page: TestRange.Document
        var status: Int?
        var isPlayed: Bool

        /// How many acts the journal has.
        var acts: Int {
            get async throws { try await range.journal.events(of: made.visit).count }
        }
    }

    private static func made(_ range: TestRange, _ faults: [String], seed: String) async throws -> TestRange.Made {
        let list = faults.map { "\"\($0)\"" }.joined(separator: ",")
        let wish = #"{"scenario":"\#(TestScript.first)","seed":"\#(seed)","faults":[\#(list)]}"#
        let answer = try await range.admin(.post, "/__admin/visits", wish)
        try #require(answer.status == 201, "\(answer.text)")
        return try answer.decoded()
    }

    /// What a visit is played with, as the journal keeps it.
    private static func script(of made: TestRange.Made, on range: TestRange) async throws -> String {
        let record = try #require(try await range.journal.visit(made.visit))
        return try #require(try await range.journal.snapshot(record.snapshot))
    }

    /// Seeds whose visit meets a fault when it presses on the menu, after one act: one for each manner that there is.
    private static func stands(_ id: SeededFault.ID, on range: TestRange) async throws -> [Stand] {
        let fault = SeededFault(id, .every(3))
        var found: [Stand] = []
        for seed in (0..<80).map({ "seed \($0)" }) {
            // The menu's first showing is at the same place and would be struck in the form's stead.
            guard !fault.strikes(after: 1, seed: seed), fault.strikes(after: 2, seed: seed) else { continue }
            let status = id == .serverError ? ServerErrorFault.status(fault, after: 2, seed: seed) : nil
            let isPlayed = fault.playsFirst(after: 2, seed: seed)
            guard !found.contains(where: { $0.status == status && $0.isPlayed == isPlayed }) else { continue }
            let made = try await made(range, [fault.text], seed: seed)
            let page = try await range.checkout(of: made)
            found.append(Stand(range: range, made: made, page: page, status: status, isPlayed: isPlayed))
        }
        return found
    }

    /// Presses the order form's button with a phone number in it.
    private static func submit(_ stand: Stand) async throws -> DirectAnswer {
        let field = try #require(stand.page.page.controls.first { $0.tag == .input })
        let button = try #require(stand.page.page.controls.first { $0.tag == .button && $0.weight == .primary })
        let phone = try #require(stand.made.card["phone-number"])
        return try await stand.range.press(button.target, [field.name: phone], at: stand.page.address)
    }

    @Test func `a server error is answered as one, once, whether or not the act was played`() async throws {
        let stands = try await Self.stands(.serverError, on: try await TestRange.open())
        #expect(Set(stands.map(\.isPlayed)) == [true, false] && Set(stands.map(\.status)) == [500, 502, 504])
        for stand in stands {
            let before = try await stand.acts
            let failed = try await Self.submit(stand)
            #expect(failed.status == stand.status)
            #expect(try await stand.acts == before + (stand.isPlayed ? 1 : 0))
            let again = try await Self.submit(stand)
            #expect(again.status == 200, "\(again.text)")
            #expect(try await stand.acts == before + 1, "it was played twice")
            let page = try again.document
            #expect(page.address != stand.page.address && page.page.title != stand.page.page.title)
            #expect(try await stand.range.get(page.address).document == page, "it is not the page as it stands")
        }
    }

    @Test func `a dropped connection brings no byte, and the same submit afterwards is not played twice`() async throws
    {
        let stands = try await Self.stands(.drop, on: try await TestRange.open())
        #expect(Set(stands.map(\.isPlayed)) == [true, false])
        for stand in stands {
            let before = try await stand.acts
            await #expect(throws: ConnectionBroken.self) { try await Self.submit(stand) }
            #expect(try await stand.acts == before + (stand.isPlayed ? 1 : 0))
            #expect(try await Self.submit(stand).status == 200)
            #expect(try await stand.acts == before + 1)
        }
    }

    @Test func `of parallel submits at a struck place one at most is played`() async throws {
        for stand in try await Self.stands(.serverError, on: try await TestRange.open()) {
            let before = try await stand.acts
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<16 { group.addTask { try await Self.submit(stand).status } }
                return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            #expect(try await stand.acts == before + 1, "\(statuses)")
            #expect(statuses[stand.status ?? 0] == 1)
        }
    }

    @Test func `a browser that tries again is led to the page as it stands`() async throws {
        let stands = try await Self.stands(.serverError, on: try await TestRange.open())
        let stand = try #require(stands.first { $0.isPlayed })
        #expect(try await Self.submit(stand).status == stand.status)
        let field = try #require(stand.page.page.controls.first { $0.tag == .input })
        let button = try #require(stand.page.page.controls.first { $0.tag == .button && $0.weight == .primary })
        let again = try await stand.range.server.answer(
            .post,
            stand.page.address,
            headers: [.accept: "text/html", .contentType: "application/x-www-form-urlencoded"],
            body: TestRange.form(["press": button.target, field.name: stand.made.card["phone-number"] ?? ""])
        )
        #expect(again.status == 303)
        let there = try #require(again.headers[.location])
        #expect(try await stand.range.browse(there).status == 200)
    }

    @Test func `what a failing server says names neither the fault nor the range's doing`() async throws {
        let stands = try await Self.stands(.serverError, on: try await TestRange.open())
        for stand in stands {
            let json = try await Self.submit(stand)
            #expect(json.headers[.contentType] == "application/problem+json")
            for word in ["fault", "5xx", "seed", "every", "drop"] {
                #expect(!json.text.lowercased().contains(word), "\(json.text)")
            }
        }
    }

    @Test func `the place and the phone are on no server, and answer always`() async throws {
        let range = try await TestRange.open()
        for seed in (0..<12).map({ "place \($0)" }) {
            let made = try await Self.made(range, ["5xx=every:2", "drop=every:2"], seed: seed)
            for _ in 0..<3 { #expect(try await range.get(made.address).status == 200) }
        }
    }

    @Test func `nothing goes wrong with others, nor where nobody asked for it`() async throws {
        let range = try await TestRange.open()
        _ = try await Self.made(range, ["drop=every:2", "latency=5"], seed: "troubled")
        let calm = try await range.visit(seed: "calm")
        let page = try await range.checkout(of: calm)
        for _ in 0..<8 { #expect(try await range.get(page.address).status == 200) }
        let script = try await Self.script(of: calm, on: range)
        #expect(!script.contains("\"faults\""))
    }

    @Test func `a visit with faults is written down as one, and goes on as such after a restart`() async throws {
        try await Scratch.folder { folder in
            let file = folder.appending(path: "range.sqlite").path
            let before = try await TestRange.open(.file(file))
            let made = try await Self.made(before, ["5xx=every:2", "notification-late"], seed: "restart")
            let script = try await Self.script(of: made, on: before)
            #expect(script.contains(#""faults":["5xx=every:2","notification-late=once"]"#))
            try await before.journal.close()

            let after = try await TestRange.open(.file(file))
            var statuses: [Int] = []
            let site = try await after.get(made.address).document
            var address = try #require(site.codes.values.first)
            for _ in 0..<6 {
                let answer = try await after.get(address)
                statuses.append(answer.status)
                guard answer.status == 200 else { continue }
                let page = try answer.document
                let next = try await after.press("tomorrow", at: page.address)
                statuses.append(next.status)
                if next.status == 200 { address = try #require(site.codes.values.first) }
            }
            #expect(statuses.contains { (500...504).contains($0) }, "\(statuses)")
            try await after.journal.close()
        }
    }

    @Test func `latency holds answers up, as long for the same visit each time`() async throws {
        let range = try await TestRange.open()
        let made = try await Self.made(range, ["latency=120"], seed: "slow")
        let site = try await range.get(made.address).document
        let menu = try await range.get(try #require(site.codes.values.first)).document
        let started = ContinuousClock.now
        #expect(try await range.get(menu.address).document == menu)
        #expect(started.duration(to: .now) >= .milliseconds(120))
    }

    @Test(arguments: ["rain", "latency", "latency=99999", "5xx=every:1"])
    func `a wish for what is no fault is refused with what to write`(_ text: String) async throws {
        let range = try await TestRange.open()
        let wish = #"{"scenario":"\#(TestScript.first)","faults":["\#(text)"]}"#
        let answer = try await range.admin(.post, "/__admin/visits", wish)
        #expect(answer.status == 422, "\(answer.text)")
        // Either what a fault looks like, or within which numbers it stays.
        let says = ["does not fit ^(latency=", "stay within"]
        #expect(says.contains(where: answer.text.contains), "\(answer.text)")
    }
}
