/// A value that papers and reports hold as one word or line, read again from the same.
///
/// - Shape: one string, its description; a type gives the two directions and gets its coding from here.
package protocol Written: LosslessStringConvertible, Hashable, Codable, Sendable {
    /// What the value is called where its written form is none, such as `date`.
    static var noun: String { get }
}

extension Written {
    /// Reads the written form.
    ///
    /// - Parameter decoder: Where it stands.
    /// - Throws: A `DecodingError` that names the text, where the text is no such form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no \(Self.noun)")
        }
        self = value
    }

    /// Writes the written form.
    ///
    /// - Parameter encoder: Where it goes.
    /// - Throws: What the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
