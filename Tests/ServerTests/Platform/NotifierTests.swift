import Foundation
import HTTPTypes
import Journal
import Scenarios
import Synchronization
import Testing
import Vocabulary

@testable import Server

/// A back end that named an address is told of each payment, until it takes it.
struct NotifierTests {
    /// What a back end has heard; it takes nothing before the `patience`-th time.
    private final class BackEnd: Sendable {
        private let heard = Mutex<[Posting]>([])
        private let patience: Int

        init(patience: Int = 1) { self.patience = patience }

        var postings: [Posting] { heard.withLock(\.self) }

        func take(_ posting: Posting) -> Bool {
            heard.withLock { heard in
                heard.append(posting)
                return heard.count >= patience
            }
        }
    }

    private static func paid(telling backEnd: BackEnd, _ faults: SeededFault.ID...) async throws -> PlatformBench {
        var bench = try await PlatformBench.open(
            faults: faults.map { SeededFault($0) },
            tellingPayments: { backEnd.take($0) }
        )
        _ = try await bench.scan()
        let on = try #require(bench.document.page.controls.first { $0.tag == .button }?.label)
        try await bench.press(on, "submit", "to-payment", "pay")
        return bench
    }

    @Test func `the notice that is posted is the one that can be asked for`() async throws {
        let backEnd = BackEnd()
        let bench = try await Self.paid(telling: backEnd)
        #expect(backEnd.postings.isEmpty, "no page waits for a back end")
        #expect(await bench.range.server.notifier.tell(of: VisitID(rawValue: bench.made.visit)) == 1)
        let posting = try #require(backEnd.postings.first)
        #expect(posting.address == PlatformBench.notifyURL)
        let asked = try await bench.call("pay", "/v3/pay/notices", authorization: bench.payHeader).text
        #expect(asked.contains(String(decoding: posting.body, as: UTF8.self)))
        let notice = try JSONDecoder().decode(JSONTree.self, from: Data(posting.body))
        #expect(SchemaCheck().fault(of: notice, against: Schemas.named("PayNotice")) == nil)
        #expect(bench.made.card.values.allSatisfy { !String(decoding: posting.body, as: UTF8.self).contains($0) })
    }

    @Test func `what is not taken is sent again, the same`() async throws {
        let backEnd = BackEnd(patience: 2)
        let bench = try await Self.paid(telling: backEnd)
        #expect(await bench.range.server.notifier.tell(of: VisitID(rawValue: bench.made.visit)) == 2)
        #expect(Set(backEnd.postings).count == 1)
    }

    @Test func `a doubled notice is sent once more after it was taken, the same, and the order is paid once`()
        async throws
    {
        let backEnd = BackEnd()
        let bench = try await Self.paid(telling: backEnd, .notificationDoubled)
        #expect(await bench.range.server.notifier.tell(of: VisitID(rawValue: bench.made.visit)) == 2)
        #expect(backEnd.postings.count == 2 && Set(backEnd.postings).count == 1)
        let asked = try await bench.call("pay", "/v3/pay/notices", authorization: bench.payHeader).text
        #expect(asked.contains(String(decoding: try #require(backEnd.postings.first).body, as: UTF8.self)))
    }

    @Test func `a late notice comes seconds after the payment, which the platform knows at once`() async throws {
        let backEnd = BackEnd()
        let bench = try await Self.paid(telling: backEnd, .notificationLate)
        #expect(bench.document.page.controls.contains { $0.label == "payment-look" })
        let started = ContinuousClock.now
        #expect(await bench.range.server.notifier.tell(of: VisitID(rawValue: bench.made.visit)) == 1)
        #expect(started.duration(to: .now) >= Notifier.lateness)
        #expect(backEnd.postings.count == 1)
    }

    @Test func `nobody is told who has not asked`() async throws {
        let bench = try await PlatformBench.open()
        #expect(await bench.range.server.notifier.tell(of: VisitID(rawValue: bench.made.visit)) == 0)
    }

    @Test(arguments: ["https://example.com/paid", "http://192.168.1.4/paid", "paid", "http://localhost.example.com/"])
    func `an address elsewhere is refused, and no visit is made`(_ address: String) async throws {
        let range = try await TestRange.open()
        let wish = #"{"scenario":"\#(TestScript.first)","notify_url":"\#(address)"}"#
        let answer = try await range.admin(.post, "/__admin/visits", wish)
        #expect(answer.status == 422)
        #expect(try await range.journal.counts().visits == 0)
    }
}
