/// What a bench's key says of one kind in one case.
package enum BenchVerdict: String, CaseIterable, Codable, Hashable, Sendable {
    /// It is there: a tool that does not say so misses it.
    case violation
    /// It is not there, on purpose: a tool that says so accuses the innocent.
    case compliant
    /// Facts that can be read either way: left out of the score and shown apart.
    case borderline
}
