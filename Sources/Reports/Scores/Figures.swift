import Foundation
import Scoring

/// How numbers of scores are written: three places, undefined as a word.
struct Figures: Sendable {
    /// The language.
    var language: Language

    /// What stands for a number that is undefined.
    var undefined: String { language("未定义", "undefined") }

    /// A number.
    func text(_ number: Double?) -> String { number.map { Self.fixed($0) } ?? undefined }

    /// An interval; a dash where there is none.
    func text(_ interval: Interval?) -> String {
        interval.map { "[\(Self.fixed($0.low)), \(Self.fixed($0.high))]" } ?? "–"
    }

    /// A rate with what it is a rate of.
    func text(_ rate: Rate) -> String { "\(text(rate.value)) (\(rate.hits)/\(rate.count))" }

    /// Three places behind the point, and no minus before nothing.
    static func fixed(_ number: Double) -> String {
        let text = String(format: "%.3f", number)
        return text == "-0.000" ? "0.000" : text
    }
}
