import Foundation
import NIOCore
import Synchronization
import Vocabulary

/// The two faces of pages as bytes, kept by what the pages show.
///
/// A page is a pure function of what it shows, and what differs from visit to visit is its address and the clock of the
/// strip: those are filled in, and the rest is written once for everybody who sees the same.
final class PageBodies: Sendable {
    /// How many pages are kept of each face unless told otherwise.
    static let standardBound = 256

    private let documents: Mutex<Recent<Look, Stencil>>
    private let values: Mutex<Recent<Look, [UInt8]>>

    init(bound: Int = standardBound) {
        documents = Mutex(Recent(bound: bound))
        values = Mutex(Recent(bound: bound))
    }

    /// The HTML face.
    ///
    /// - Parameters:
    ///   - page: What is shown.
    ///   - around: Its addresses and the clock.
    ///   - html: Writes a page anew.
    /// - Returns: The same bytes that writing it anew gives.
    /// - Throws: What writing throws.
    func html(of page: Page, at around: PageAddresses, by html: PageHTML) throws -> ByteBuffer {
        guard around.stickers.isEmpty, around.resources.isEmpty, around.file.isEmpty, around.strip == around.post,
            Self.isPlain(around.post)
        else { return ByteBuffer(string: try html.html(of: page, at: around)) }
        let look = Look(page: page, brand: around.brand)
        if let stencil = documents.withLock({ $0[look] }) {
            return stencil.filled(with: around.post, at: StripView.clock(of: around))
        }
        let document = ByteBuffer(string: try html.html(of: page, at: around))
        var marked = around
        marked.post = Stencil.mark
        marked.strip = Stencil.mark
        // What an author wrote could hold the mark, so a stencil is used once it has given the document.
        if let stencil = Stencil(of: try html.html(of: page, at: marked)),
            stencil.filled(with: around.post, at: StripView.clock(of: around)) == document
        {
            documents.withLock { $0[look] = stencil }
        }
        return document
    }

    /// The JSON face.
    ///
    /// - Parameter document: The page with what is around it.
    /// - Returns: The same bytes that encoding it anew gives.
    /// - Throws: What encoding throws.
    func json(of document: PageJSON) throws -> ByteBuffer {
        guard Self.isPlain(document.address) else { return ByteBuffer(bytes: try Self.encoded(document)) }
        let look = Look(page: document.page, brand: "")
        let known = values.withLock { $0[look] }
        let page = try known ?? Self.encoded(document.page)
        if known == nil { values.withLock { $0[look] = page } }
        var buffer = ByteBuffer()
        buffer.reserveCapacity(page.count + 256)
        buffer.writeString(#"{"address":""#)
        buffer.writeString(document.address)
        buffer.writeString(#"","clock":"#)
        buffer.writeString(String(document.clock))
        buffer.writeString(#","codes":"#)
        if document.codes.isEmpty {
            buffer.writeString("{}")
        } else {
            buffer.writeBytes(try Self.encoded(document.codes))
        }
        if let file = document.file {
            buffer.writeString(#","file":"#)
            buffer.writeBytes(try Self.encoded(file))
        }
        if let notice = document.notice {
            buffer.writeString(#","notice":"#)
            buffer.writeBytes(try Self.encoded(notice))
        }
        buffer.writeString(#","page":"#)
        buffer.writeBytes(page)
        buffer.writeString(#","resources":"#)
        if document.resources.isEmpty {
            buffer.writeString("[]}")
        } else {
            buffer.writeBytes(try Self.encoded(document.resources))
            buffer.writeString("}")
        }
        return buffer
    }

    private static func encoded(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    /// Says that neither HTML nor JSON writes an address in another way than it is.
    private static func isPlain(_ address: String) -> Bool {
        address.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "~"):
                true
            default: false
            }
        }
    }

    /// What decides a page's bytes, address and clock aside.
    private struct Look: Hashable, Sendable {
        let page: Page
        let brand: String
    }
}
