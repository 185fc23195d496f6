import Foundation
import Synchronization
import Testing

@testable import Server

/// Dates of answers are those of RFC 9110.
struct HTTPDateTests {
    @Test func `a date is written as everybody else writes it`() throws {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        // Each day of a leap year and of those around it, at another second each.
        let start = 1_672_531_200
        for day in 0..<1_200 {
            let second = start + day * 86_400 + day * 71 % 86_400
            #expect(HTTPDate.text(of: second) == format.string(from: Date(timeIntervalSince1970: Double(second))))
        }
        #expect(HTTPDate.text(of: 784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(HTTPDate.text(of: 0) == "Thu, 01 Jan 1970 00:00:00 GMT")
    }

    @Test func `it goes on with the clock`() {
        let moment = Atomic(784_111_777_000)
        let date = HTTPDate(now: { moment.load(ordering: .relaxed) })
        #expect(date.text == "Sun, 06 Nov 1994 08:49:37 GMT")
        moment.store(784_111_777_999, ordering: .relaxed)
        #expect(date.text == "Sun, 06 Nov 1994 08:49:37 GMT")
        moment.store(784_111_778_000, ordering: .relaxed)
        #expect(date.text == "Sun, 06 Nov 1994 08:49:38 GMT")
    }
}
