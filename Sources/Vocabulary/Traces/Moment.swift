/// A point on a visit's virtual clock.
///
/// - Unit: seconds since 1970-01-01T00:00:00 in the range's own zone (UTC+8); the machine's clock is never read for it.
package struct Moment: Hashable, Comparable, Codable, Sendable {
    /// Whole seconds.
    package var seconds: Int

    /// Makes a moment from seconds.
    package init(seconds: Int) { self.seconds = seconds }

    /// The clock at which every visit starts: 2026-03-18 12:03, a Wednesday at lunch.
    package static let visitStart = Moment(seconds: 1_773_835_380)

    /// The moment some seconds later.
    package func later(bySeconds seconds: Int) -> Moment { Moment(seconds: self.seconds + seconds) }

    /// Orders moments in time.
    package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

    /// Writes date and minute as a receipt prints them, such as `2026-03-18 12:03`.
    package var text: String {
        let (year, month, day) = date
        return "\(year)-\(Self.padded(month))-\(Self.padded(day)) \(timeText)"
    }

    /// Writes the time of day, such as `12:03`.
    package var timeText: String {
        let second = seconds - dayNumber * 86_400
        return "\(Self.padded(second / 3_600)):\(Self.padded(second % 3_600 / 60))"
    }

    /// Reads date and minute as a page prints them, such as `2026-03-18 12:03`; nil for other words.
    package init?(text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        let time = parts.last?.split(separator: ":", omittingEmptySubsequences: false).compactMap { Int($0) } ?? []
        guard parts.count == 2, time.count == 2, (0..<24).contains(time[0]), (0..<60).contains(time[1]),
            CivilDate(String(parts[0])) != nil
        else { return nil }
        let date = parts[0].split(separator: "-").compactMap { Int($0) }
        guard date.count == 3 else { return nil }
        seconds = Self.dayNumber(year: date[0], month: date[1], day: date[2]) * 86_400 + time[0] * 3_600 + time[1] * 60
    }

    /// The day number of a civil date, by the era arithmetic of the proleptic Gregorian calendar.
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private var dayNumber: Int { seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400 }

    /// The civil date of a day number, by the era arithmetic of the proleptic Gregorian calendar.
    private var date: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
