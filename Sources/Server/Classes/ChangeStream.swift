import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// Server-sent events that say that something changed, and nothing of what: the page asks for itself anew.
///
/// - Source: the HTML standard, section "Server-sent events".
enum ChangeStream {
    /// The answer that tells of changes until its reader or the server goes.
    static func answer(of changes: AsyncStream<Void>) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                // A reader that comes back after a break is told at once, in case something happened meanwhile.
                try await writer.write(ByteBuffer(string: "retry: 2000\ndata: now\n\n"))
                for await _ in changes.cancelOnGracefulShutdown() {
                    try await writer.write(ByteBuffer(string: "data: changed\n\n"))
                }
                try await writer.finish(nil)
            }
        )
    }
}
