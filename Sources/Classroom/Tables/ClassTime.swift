import Vocabulary

/// A point in real time as exports give it; handed in, never read from a clock.
///
/// - Unit: milliseconds since 1970-01-01T00:00:00Z, shown with an offset in minutes.
package struct ClassTime: Hashable, Sendable, Comparable {
    /// Milliseconds since 1970 in UTC.
    package var milliseconds: Int
    /// How far the place's clocks are ahead of UTC.
    package var offsetMinutes: Int

    /// Makes a time; China's offset where none is given.
    package init(milliseconds: Int, offsetMinutes: Int = 480) {
        self.milliseconds = milliseconds
        self.offsetMinutes = offsetMinutes
    }

    /// Reads RFC 3339, such as `2026-11-22T09:14:03.250+08:00` or `2026-11-22T01:14:03Z`; nil for other words.
    package init?(_ text: String) {
        let shape =
            /(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))/
        guard let match = text.wholeMatch(of: shape) else { return nil }
        let words = [match.1, match.2, match.3, match.4, match.5, match.6].compactMap { Int($0) }
        guard words.count == 6, CivilDate(String(text.prefix(10))) != nil, words[3] < 24, words[4] < 60, words[5] < 61
        else { return nil }
        let sign = match.8 == "-" ? -1 : 1
        let (hours, minutes) = (Int(match.9 ?? "0") ?? 0, Int(match.10 ?? "0") ?? 0)
        guard hours < 24, minutes < 60 else { return nil }
        let offset = sign * (hours * 60 + minutes)
        let fraction = Int(((match.7 ?? "") + "000").prefix(3)) ?? 0
        let day = Self.dayNumber(words[0], words[1], words[2])
        let seconds = day * 86_400 + words[3] * 3_600 + words[4] * 60 + words[5] - offset * 60
        self.init(milliseconds: seconds * 1_000 + fraction, offsetMinutes: offset)
    }

    /// The time as RFC 3339 with offset and milliseconds.
    package var text: String {
        let local = milliseconds + offsetMinutes * 60_000
        let day = Int((Double(local) / 86_400_000).rounded(.down))
        let rest = local - day * 86_400_000
        let (year, month, date) = Self.date(day)
        let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60].map { Self.padded($0, 2) }
        let offset = abs(offsetMinutes)
        let zone = "\(offsetMinutes < 0 ? "-" : "+")\(Self.padded(offset / 60, 2)):\(Self.padded(offset % 60, 2))"
        let days = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(date, 2))"
        return "\(days)T\(clock.joined(separator: ":")).\(Self.padded(rest % 1_000, 3))\(zone)"
    }

    /// Orders times, wherever they were taken.
    package static func < (left: ClassTime, right: ClassTime) -> Bool { left.milliseconds < right.milliseconds }

    private static func padded(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }

    /// Days since 1970 of a date of the Gregorian calendar (Hinnant's algorithm, years from March).
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    /// The date of a day since 1970.
    private static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = Int((Double(shifted) / 146_097).rounded(.down))
        let ofEra = shifted - era * 146_097
        let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let month = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * month + 2) / 5 + 1
        let turned = month < 10 ? month + 3 : month - 9
        return (year + era * 400 + (turned <= 2 ? 1 : 0), turned, day)
    }
}
