import Foundation

extension RangeReport {
    /// When a run with a fixed time began, in milliseconds since 1970: the first of January 2026.
    package static let fixedStart = 1_767_225_600_000

    /// When the run began, in milliseconds since 1970.
    var start: Int { started ?? Self.fixedStart }

    /// When it was over.
    var end: Int { start + Int(((totals.seconds ?? 0) * 1_000).rounded()) }

    /// A duration as reports for CI write it: seconds with three decimals, nothing where the time is fixed.
    static func text(ofSeconds seconds: Double?) -> String { String(format: "%.3f", seconds ?? 0) }
}
