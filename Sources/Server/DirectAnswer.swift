package import HTTPTypes
import Hummingbird
import NIOCore

/// What the server answered in process: the same bytes as over a socket, without the date.
package struct DirectAnswer: Hashable, Sendable {
    /// The status.
    package var status: Int
    /// The headers.
    package var headers: HTTPFields
    /// The body.
    package var body: [UInt8]

    /// Makes an answer.
    package init(status: Int, headers: HTTPFields, body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Writes a response's body into memory.
struct CollectingWriter: ResponseBodyWriter {
    let bytes: CollectedBytes

    mutating func write(_ buffer: ByteBuffer) async throws { await bytes.add(buffer) }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// What a writer has written so far.
actor CollectedBytes {
    private(set) var all: [UInt8] = []

    func add(_ buffer: ByteBuffer) { all += Array(buffer: buffer) }
}
