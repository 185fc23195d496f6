import Synchronization

/// The date of an answer, written once a second.
///
/// - Source: RFC 9110 section 5.6.7.
final class HTTPDate: Sendable {
    private let now: @Sendable () -> Int
    private let written = Mutex<(second: Int, text: String)>((.min, ""))

    /// Takes the clock, in milliseconds since 1970.
    init(now: @escaping @Sendable () -> Int) { self.now = now }

    /// The date now.
    var text: String {
        let second = now() / 1_000
        return written.withLock { written in
            if written.second != second { written = (second, Self.text(of: second)) }
            return written.text
        }
    }

    /// A second since 1970 as an answer's date says it.
    static func text(of second: Int) -> String {
        let (days, rest) = second.quotientAndRemainder(dividingBy: 86_400)
        // Days of the civil calendar, counted from 1 March of the year 0, so that a leap day comes last.
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * part + 2) / 5 + 1
        let month = part < 10 ? part + 3 : part - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let time = [rest / 3_600, rest / 60 % 60, rest % 60].map(two).joined(separator: ":")
        return "\(weekdays[(days + 4) % 7]), \(two(day)) \(months[month - 1]) \(year) \(time) GMT"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
