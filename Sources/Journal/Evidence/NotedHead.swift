package import Vocabulary

/// The head of a visit's chain as somebody noted it earlier, elsewhere.
///
/// - Shape: one line, `VISIT SEQUENCE HASH`, as `evidence heads` prints it.
package struct NotedHead: Hashable, Sendable, LosslessStringConvertible {
    /// The visit.
    package var visit: VisitID
    /// The head.
    package var head: ChainHead

    /// Makes a note.
    package init(visit: VisitID, head: ChainHead) {
        self.visit = visit
        self.head = head
    }

    /// Reads a line; nil where it is none.
    package init?(_ description: String) {
        let parts = description.split(whereSeparator: \.isWhitespace).map(String.init)
        guard parts.count == 3, let sequence = Int(parts[1]), sequence >= 0, parts[2].utf8.count == 64,
            parts[2].allSatisfy({ $0.isHexDigit && !$0.isUppercase })
        else { return nil }
        self.init(
            visit: VisitID(rawValue: parts[0]),
            head: ChainHead(sequence: sequence, hash: Fingerprint(rawValue: parts[2]))
        )
    }

    /// The line.
    package var description: String { "\(visit) \(head.sequence) \(head.hash)" }
}
