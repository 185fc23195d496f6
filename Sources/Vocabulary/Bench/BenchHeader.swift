/// The first line of a bench's files: which bench it is.
package struct BenchHeader: Codable, Hashable, Sendable {
    /// What the file holds, and in which version of its format: `mockmerchant-bench-key/1` or `mockmerchant-bench-cases/1`.
    package var schema: String
    /// The bench's name and version, such as `mm-bench 1.0.0`; a submission repeats it.
    package var bench: String
    /// How many cases there are.
    package var count: Int
    /// A word that occurs nowhere else, so that a model trained on these files can be recognised.
    package var canary: String
    /// The SHA-256 of the cases' lines, in hexadecimal digits.
    package var hash: String

    /// Makes a header.
    package init(schema: String, bench: String, count: Int, canary: String, hash: String) {
        self.schema = schema
        self.bench = bench
        self.count = count
        self.canary = canary
        self.hash = hash
    }

    /// The format of the sealed key.
    package static let keySchema = "mockmerchant-bench-key/1"
    /// The format of the public cases.
    package static let casesSchema = "mockmerchant-bench-cases/1"
    /// The name and version of the bench that this program makes.
    package static let current = "mm-bench 1.0.0"
}
