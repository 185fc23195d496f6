import NIOCore

/// A page as HTML with holes for its address and for the clock of the range's strip.
struct Stencil: Hashable, Sendable {
    /// What stands for the address while a page is written: a character for private use.
    static let mark = "\u{E0B5}"

    private static let clockStart = Array("<time>".utf8)
    private static let clockEnd = Array("</time>".utf8)

    /// One stretch of the document.
    private enum Piece: Hashable {
        case bytes(ByteBuffer)
        case address
        case clock
    }

    private let pieces: [Piece]
    private let length: Int

    /// Cuts a document that was written with the mark for its address; nil where it has no clock.
    ///
    /// The strip stands before everything else, so the first time that the document tells is the strip's.
    init?(of document: String) {
        let bytes = Array(document.utf8)
        guard let start = Self.place(of: Self.clockStart, in: bytes[...]).map({ $0 + Self.clockStart.count }),
            let end = Self.place(of: Self.clockEnd, in: bytes[start...])
        else { return nil }
        pieces = Self.cut(bytes[..<start]) + [.clock] + Self.cut(bytes[end...])
        length = bytes.count
    }

    /// The document with address and clock filled in.
    func filled(with address: String, at clock: String) -> ByteBuffer {
        let holes = pieces.count { $0 == .address }
        var buffer = ByteBuffer()
        buffer.reserveCapacity(length + holes * address.utf8.count + clock.utf8.count)
        for piece in pieces {
            switch piece {
            case .bytes(let bytes): buffer.writeImmutableBuffer(bytes)
            case .address: buffer.writeString(address)
            case .clock: buffer.writeString(clock)
            }
        }
        return buffer
    }

    /// Cuts at each mark.
    private static func cut(_ bytes: ArraySlice<UInt8>) -> [Piece] {
        let mark = Array(mark.utf8)
        var pieces: [Piece] = []
        var rest = bytes
        while let place = place(of: mark, in: rest) {
            pieces.append(.bytes(ByteBuffer(bytes: rest[..<place])))
            pieces.append(.address)
            rest = rest[(place + mark.count)...]
        }
        return pieces + [.bytes(ByteBuffer(bytes: rest))]
    }

    /// Where some bytes first stand.
    private static func place(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = word.first, bytes.count >= word.count else { return nil }
        return bytes.indices.dropLast(word.count - 1).first { place in
            bytes[place] == first && bytes[place..<place + word.count].elementsEqual(word)
        }
    }
}
