/// Numbers as tables hold them: a decimal point, at most six places, no exponent.
package enum Figure {
    /// What stands where a number is not defined.
    package static let undefined = "undefined"

    /// Writes a number; nothing is an empty cell.
    package static func text(_ number: Double?) -> String {
        guard let number, number.isFinite, abs(number) < 1e12 else { return "" }
        let millionths = Int((abs(number) * 1_000_000).rounded())
        let sign = number < 0 && millionths > 0 ? "-" : ""
        let (whole, part) = millionths.quotientAndRemainder(dividingBy: 1_000_000)
        guard part > 0 else { return "\(sign)\(whole)" }
        let digits = String(part)
        let padded = String(repeating: "0", count: 6 - digits.count) + digits
        return "\(sign)\(whole)." + String(padded.reversed().drop { $0 == "0" }.reversed())
    }

    /// Writes a whole number; nothing is an empty cell.
    package static func text(_ number: Int?) -> String { number.map(String.init) ?? "" }

    /// Writes a number that may be undefined.
    package static func text(_ measured: Measured) -> String {
        measured.value.map { text($0) } ?? undefined
    }
}
