package import Vocabulary

/// The sealed key of a bench: its header and its cases.
package struct BenchKey: Hashable, Sendable {
    /// Which bench it is.
    package var header: BenchHeader
    /// The cases, in the order of the file.
    package var cases: [SealedCase]

    /// What a case's bundle does not show of what is there, by the case's id; nil where the bench has no bundles.
    package var limits: [String: Set<Kind>]?

    /// Makes a key.
    package init(header: BenchHeader, cases: [SealedCase], limits: [String: Set<Kind>]? = nil) {
        self.header = header
        self.cases = cases
        self.limits = limits
    }

    /// A part of a key's cases.
    package enum Part: Hashable, Sendable {
        /// Those by which a tool is judged: test and hidden; all of them where there are no others.
        case scored
        /// Those whose truth was handed out to build with, where there are others beside them.
        case dev
    }

    /// The cases of a part.
    package func cases(of part: Part) -> [SealedCase] {
        let hasBoth = Set(cases.map { $0.split == .dev }).count == 2
        return switch part {
        case .scored: hasBoth ? cases.filter { $0.split != .dev } : cases
        case .dev: hasBoth ? cases.filter { $0.split == .dev } : []
        }
    }
}
