import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// Answers on the connection's own thread what was answered before, without waking anybody else.
///
/// It stands before everything that waits. Only a request without a body is answered here, and only while the connection
/// has no other request under way and its client reads what it is sent; all else goes on to the responder, which knows
/// the same answers. Whoever closes idle connections stands behind it and hears of requests that went on alone, so now and
/// then one goes on.
final class PageShortcut: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let responder: RangeResponder
    private let date: HTTPDate
    /// How long requests may be answered here before one goes on: well within what counts as idle.
    private let spell: TimeAmount
    /// When the last one went on.
    private var lastGone = NIODeadline.now()
    /// Requests that went on and whose answers have not ended.
    private var underWay = 0
    /// The answer to the request that is being read; nil where it went on.
    private var shown: ShownPages.Shown?
    /// Says that an answer waits to be sent off.
    private var isUnsent = false

    init(responder: RangeResponder, date: HTTPDate, idle: TimeAmount) {
        self.responder = responder
        self.date = date
        spell = .nanoseconds(idle.nanoseconds / 3)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            let now = NIODeadline.now()
            if underWay == 0, shown == nil, context.channel.isWritable, now - lastGone < spell, Self.isPlain(head) {
                shown = responder.again(for: head)
            }
            guard shown == nil else { return }
            lastGone = now
            underWay += 1
            context.fireChannelRead(data)
        case .body: if shown == nil { context.fireChannelRead(data) }
        case .end:
            guard let answer = shown else {
                context.fireChannelRead(data)
                return
            }
            shown = nil
            var head = answer.head
            head.headerFields[.date] = date.text
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
            context.write(wrapOutboundOut(.end(nil)), promise: nil)
            isUnsent = true
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if isUnsent {
            isUnsent = false
            context.flush()
        }
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data), underWay > 0 { underWay -= 1 }
        context.write(data, promise: promise)
    }

    /// Says that a request has no body, and that its client says nothing of the connection.
    private static func isPlain(_ head: HTTPRequest) -> Bool {
        head.method == .get && head.headerFields[.connection] == nil && head.headerFields[.contentLength] == nil
            && head.headerFields[.transferEncoding] == nil
    }
}

@available(*, unavailable)
extension PageShortcut: Sendable {}
