import Flow
import Hummingbird
import Journal
import NIOCore
import Vocabulary

/// A face of a page, ready to leave, and what the journal keeps of that.
struct ShownPage: Sendable {
    /// The body, as it is sent.
    let buffer: ByteBuffer
    /// How many acts came before it.
    let after: Int
    /// What decided it beside the visit's state.
    let manner: Showing.Manner

    /// The body's bytes.
    var body: [UInt8] { Array(buffer.readableBytesView) }

    /// What the journal keeps; takes the hash of the whole body, so it is asked for where it may be new.
    var showing: Showing {
        let hash = buffer.withUnsafeReadableBytes { Fingerprint(of: $0).rawValue }
        return Showing(after: after, manner: manner, hash: hash, bytes: buffer.readableBytes)
    }

    /// The answer.
    var response: Response {
        switch manner.face {
        case .html: Answer.html(buffer)
        case .json: Answer.bytes(buffer, type: Answer.jsonType)
        }
    }
}

extension Showing.Manner {
    /// How a view is about to be shown.
    init(_ view: VisitView, for origin: Origin, asJSON: Bool, isBeside: Bool = false) {
        self.init(
            face: asJSON ? .json : .html,
            origin: origin.written,
            plainPort: origin.ports?.plain,
            securePort: origin.ports?.secure,
            refusal: view.refusal?.rawValue,
            words: view.refusal == nil ? nil : view.page.refusal,
            isBeside: isBeside ? true : nil
        )
    }
}
