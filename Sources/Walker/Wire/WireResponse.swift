/// What a client gets.
package struct WireResponse: Hashable, Sendable {
    /// The status code.
    package var status: Int
    /// The headers in order.
    package var headers: [WireHeader]
    /// The body's bytes.
    package var body: [UInt8]

    /// Makes a response.
    package init(status: Int, headers: [WireHeader] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first value of a header, its name in any case; nil where there is none.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
