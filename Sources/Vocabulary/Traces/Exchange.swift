/// One request and its answer, without any value of a person.
package struct Exchange: Hashable, Codable, Sendable {
    /// `GET` or `POST`.
    package var method: String
    /// The host, without port.
    package var host: String
    /// The path.
    package var path: String
    /// The status of the answer that brought the page.
    package var status: Int
    /// Field names that were sent.
    package var sent: [String]

    /// Makes an exchange.
    package init(method: String, host: String, path: String, status: Int, sent: [String] = []) {
        self.method = method
        self.host = host
        self.path = path
        self.status = status
        self.sent = sent
    }
}
