import Vocabulary

/// A time as the internet writes it.
///
/// - Source: RFC 3339, section 5.6.
enum InternetTime {
    /// The time that a text tells; nil where it tells none.
    ///
    /// - Parameter text: Such as `2026-03-18T12:03:00Z` or `2026-03-18T20:03:00.5+08:00`.
    /// - Returns: Milliseconds since 1970-01-01T00:00:00Z.
    static func milliseconds(of text: String) -> Int? {
        let shape =
            /([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}:[0-9]{2}):([0-9]{2})(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})/
        // A minute may have a second more than sixty.
        guard let parts = text.wholeMatch(of: shape)?.output, let seconds = Int(parts.3), seconds <= 60,
            let minute = Moment(text: "\(parts.1) \(parts.2)"), let ahead = lead(of: parts.5)
        else { return nil }
        let fraction = parts.4.flatMap { Double("0\($0)") } ?? 0
        return (minute.seconds + seconds - ahead) * 1_000 + Int(fraction * 1_000)
    }

    /// How far a zone is ahead; nil for one that cannot be.
    ///
    /// - Unit: seconds.
    private static func lead(of zone: Substring) -> Int? {
        guard let sign = zone.first, sign == "+" || sign == "-" else { return 0 }
        let parts = zone.dropFirst().split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, parts[0] < 24, parts[1] < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (parts[0] * 3_600 + parts[1] * 60)
    }
}
