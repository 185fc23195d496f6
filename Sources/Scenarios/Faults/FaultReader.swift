/// Reads a fault as it is written in scenarios, on the command line and over the admin's part.
package enum FaultReader {
    /// Why a text is no fault, and what to write.
    package struct Mistake: Error, Hashable, Sendable, CustomStringConvertible {
        /// What is wrong.
        package var message: String
        /// What to do.
        package var fix: String
        /// Says that a number is outside its bounds.
        var isNumber = false

        /// Both in one line.
        package var description: String { "\(message); \(fix)" }
    }

    /// Reads one.
    ///
    /// - Parameter text: A fault's name, and behind `=` how often or how much: `latency=20..80`, `5xx=every:3`, `sold-out`.
    /// - Returns: The fault, or what is wrong with the text.
    package static func fault(_ text: String) -> Result<SeededFault, Mistake> {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let id = SeededFault.ID(rawValue: parts[0]) else {
            let known = FaultCatalogue.all.map(\.id.rawValue).joined(separator: ", ")
            return .failure(
                Mistake(message: "there is no fault `\(Draft.shown(parts[0]))`", fix: "use one of \(known)")
            )
        }
        let forms = FaultCatalogue.entry(of: id).forms
        guard parts.count == 2 else {
            guard forms.contains(.once) else {
                return .failure(Mistake(message: "`\(id.rawValue)` does not say how much", fix: fix(id, forms)))
            }
            return .success(SeededFault(id, .once))
        }
        guard let measure = reading(parts[1]), forms.contains(measure.form) else {
            let message = "`\(id.rawValue)` cannot be `\(Draft.shown(parts[1]))`"
            return .failure(Mistake(message: message, fix: fix(id, forms)))
        }
        if let bounds = violated(by: measure) {
            let message = "`\(id.rawValue)` is `\(Draft.shown(parts[1]))`"
            return .failure(
                Mistake(
                    message: message,
                    fix: "stay within \(bounds.lowerBound) and \(bounds.upperBound)",
                    isNumber: true
                )
            )
        }
        return .success(SeededFault(id, measure))
    }

    private static func fix(_ id: SeededFault.ID, _ forms: [FaultForm]) -> String {
        "write \(forms.map { "`\(id.rawValue)=\($0.example)`" }.joined(separator: " or "))"
    }

    private static func reading(_ text: String) -> SeededFault.Measure? {
        if text == "once" { return .once }
        if text.hasPrefix("every:") { return number(text.dropFirst(6)).map { .every($0) } }
        let ends = text.split(separator: ".", omittingEmptySubsequences: false)
        switch ends.count {
        case 1: return number(ends[0]).map { .milliseconds($0...$0) }
        case 3 where ends[1].isEmpty:
            guard let low = number(ends[0]), let high = number(ends[2]), low <= high else { return nil }
            return .milliseconds(low...high)
        default: return nil
        }
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    /// The bounds that a measure leaves; nil where it is within.
    private static func violated(by measure: SeededFault.Measure) -> ClosedRange<Int>? {
        switch measure {
        case .once: nil
        case .every(let count): FaultForm.counts.contains(count) ? nil : FaultForm.counts
        case .milliseconds(let span): span.upperBound <= FaultForm.longest ? nil : 0...FaultForm.longest
        }
    }
}
