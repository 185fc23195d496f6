import Foundation
import Testing
import Vocabulary

@testable import Classroom

/// Times as exports give them.
struct ClassTimeTests {
    @Test(arguments: [
        ("2026-11-22T09:14:03.250+08:00", 1_795_310_043_250, 480), ("1970-01-01T00:00:00.000+00:00", 0, 0),
        ("1969-12-31T19:30:00.001-04:30", 1, -270), ("2024-02-29T23:59:59.999+08:00", 1_709_222_399_999, 480),
    ])
    func `times are written and read`(_ text: String, _ milliseconds: Int, _ offset: Int) {
        let time = ClassTime(milliseconds: milliseconds, offsetMinutes: offset)
        #expect(time.text == text && ClassTime(text) == time)
    }

    @Test func `other spellings of RFC 3339 are read, other words are not`() {
        #expect(ClassTime("2026-11-22T01:14:03Z") == ClassTime(milliseconds: 1_795_310_043_000, offsetMinutes: 0))
        #expect(ClassTime("2026-11-22 01:14:03.5z")?.milliseconds == 1_795_310_043_500)
        for text in ["", "2026-11-22", "2026-13-01T00:00:00Z", "2026-11-22T25:00:00Z", "2026-11-22T01:14:03"] {
            #expect(ClassTime(text) == nil, "\(text)")
        }
    }

    @Test func `Foundation comes to the same times`() throws {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        var dice = Dice(seed: 3)
        for _ in 0..<500 {
            let milliseconds = dice.roll(below: 4_000_000_000_000) - 1_000_000_000_000
            let time = ClassTime(milliseconds: milliseconds, offsetMinutes: 0)
            let date = try #require(formatter.date(from: time.text))
            #expect(abs(date.timeIntervalSince1970 * 1_000 - Double(milliseconds)) < 0.5, "\(time.text)")
            #expect(ClassTime(time.text) == time)
        }
    }
}
