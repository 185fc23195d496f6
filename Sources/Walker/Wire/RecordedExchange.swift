package import Vocabulary

/// One exchange as a client's recording keeps it: no value of a person, and of a body its length and hash.
///
/// - Shape: one line of JSON each; fixtures/schema/recording.schema.json.
package struct RecordedExchange: Hashable, Codable, Sendable {
    /// A header line.
    package struct Header: Hashable, Codable, Sendable {
        /// Its name.
        package var name: String
        /// Its value, scrubbed.
        package var value: String

        /// Makes a line.
        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A field of a posted form.
    package struct Field: Hashable, Codable, Sendable {
        /// Its name.
        package var name: String
        /// The mark of the item that it held; what was pressed, for the field that says so; nil otherwise.
        package var mark: String?
        /// How long its value was, in characters.
        package var length: Int

        /// Makes a field.
        package init(name: String, mark: String?, length: Int) {
            self.name = name
            self.mark = mark
            self.length = length
        }
    }

    /// The visit.
    package var visit: VisitID
    /// When it was sent.
    ///
    /// - Unit: milliseconds since 1970-01-01T00:00:00Z.
    package var moment: Int
    /// How long the answer took.
    ///
    /// - Unit: microseconds.
    package var microseconds: Int
    /// The method.
    package var method: String
    /// The whole address, scrubbed.
    package var url: String
    /// The request's headers, scrubbed.
    package var requestHeaders: [Header]
    /// The fields of a posted form, in order.
    package var posted: [Field]
    /// How long the request's body was.
    ///
    /// - Unit: bytes.
    package var requestBytes: Int
    /// The status.
    package var status: Int
    /// The answer's headers, scrubbed.
    package var responseHeaders: [Header]
    /// How long the answer's body was.
    ///
    /// - Unit: bytes.
    package var responseBytes: Int
    /// The SHA-256 of the answer's body as it came, before anything was taken out.
    package var responseHash: String
}
