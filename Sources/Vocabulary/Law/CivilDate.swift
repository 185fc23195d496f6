/// A date as papers give it: a day, a month or a year, where no more is known.
///
/// - Shape: ISO 8601, such as `2026-01-01`, `2023-07` or `2020`; a shorter date comes before the longer ones it begins.
package struct CivilDate: Comparable, Written {
    /// A date, in the message about what is none.
    package static let noun = "date"

    /// The date as written.
    package let text: String

    /// Reads a date; nil where the text is none.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let lengths = [4, 2, 2]
        guard (1...3).contains(parts.count) else { return nil }
        for (part, length) in zip(parts, lengths) {
            guard part.utf8.count == length, part.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        }
        let numbers = parts.compactMap { Int($0) }
        if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
        if numbers.count > 2, !(1...Self.days(in: numbers[1], of: numbers[0])).contains(numbers[2]) { return nil }
        self.text = text
    }

    /// The day of a moment of a visit's clock.
    package init(of moment: Moment) { text = String(moment.text.prefix(10)) }

    /// The date as written.
    package var description: String { text }

    /// The year.
    package var year: Int { Int(text.prefix(4)) ?? 0 }

    /// Orders dates in time.
    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.text < right.text }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
