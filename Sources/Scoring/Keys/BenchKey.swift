package import Vocabulary

/// The sealed key of a bench: its header and its cases.
package struct BenchKey: Hashable, Sendable {
    /// Which bench it is.
    package var header: BenchHeader
    /// The cases, in the order of the file.
    package var cases: [SealedCase]

    /// Makes a key.
    package init(header: BenchHeader, cases: [SealedCase]) {
        self.header = header
        self.cases = cases
    }
}
