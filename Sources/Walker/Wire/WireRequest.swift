/// What a client sends.
package struct WireRequest: Hashable, Sendable {
    /// `GET` or `POST`.
    package var method: String
    /// The whole address.
    package var url: String
    /// The headers in order.
    package var headers: [WireHeader]
    /// The body's bytes.
    package var body: [UInt8]

    /// Makes a request.
    package init(method: String = "GET", url: String, headers: [WireHeader] = [], body: [UInt8] = []) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}
