import Scenarios

/// The faults that whoever makes a visit wishes for it, as they are written.
struct FaultWish: Decodable, Sendable {
    private let texts: [String]

    /// The most that are read: there are fewer faults.
    static let bound = 32

    init(from decoder: any Decoder) throws { texts = try decoder.singleValueContainer().decode([String].self) }

    /// Reads them.
    ///
    /// - Returns: Each once.
    /// - Throws: ``RangeError/incomplete`` with what is wrong with the first that is none.
    func faults() throws -> [SeededFault] {
        guard texts.count <= Self.bound else {
            throw RangeError(.incomplete, "there are not so many faults, name each once")
        }
        let faults = try texts.map { text in
            switch FaultReader.fault(text) {
            case .success(let fault): return fault
            case .failure(let mistake): throw RangeError(.incomplete, mistake.description)
            }
        }
        return SeededFault.merged([], faults)
    }
}
