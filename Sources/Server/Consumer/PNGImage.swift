/// A black and white picture in PNG, one bit a dot, not compressed.
///
/// Small enough for stickers and free of any codec: the deflate stream holds stored blocks only.
///
/// - Source: W3C PNG specification; RFC 1950 (zlib), RFC 1951 section 3.2.4 (stored blocks).
package struct PNGImage: Hashable, Sendable {
    /// The file's bytes.
    package let bytes: [UInt8]

    /// Draws a picture.
    ///
    /// - Parameters:
    ///   - width: Dots from left to right, at least one.
    ///   - height: Dots from top to bottom, at least one.
    ///   - isBlack: Says for column and row whether the dot is black.
    package init(width: Int, height: Int, isBlack: (Int, Int) -> Bool) {
        precondition(width > 0 && height > 0, "a picture has at least one dot")
        var rows: [UInt8] = []
        for row in 0..<height {
            rows.append(0)  // no filter
            for left in stride(from: 0, to: width, by: 8) {
                rows.append(
                    (0..<8).reduce(0) { bits, place in
                        let isWhite = left + place < width && !isBlack(left + place, row)
                        return bits << 1 | (isWhite ? 1 : 0)
                    }
                )
            }
        }
        // Bit depth 1, colour type 0 (grey), then the only compression and filter methods there are, no interlace.
        let header = Self.bigEndian(width) + Self.bigEndian(height) + [1, 0, 0, 0, 0]
        bytes =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + Self.chunk("IHDR", header) + Self.chunk("IDAT", Self.zlib(rows)) + Self.chunk("IEND", [])
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let named = Array(type.utf8) + data
        return bigEndian(data.count) + named + bigEndian(Int(crc32(named)))
    }

    private static func zlib(_ data: [UInt8]) -> [UInt8] {
        // 0x78 0x01: deflate, 32 KiB window, fastest; a stored block holds at most 65535 bytes.
        var stream: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: data.count, by: 65_535) {
            let part = data[start..<min(start + 65_535, data.count)]
            let low = UInt8(part.count & 0xFF)
            let high = UInt8(part.count >> 8)
            stream += [part.endIndex == data.count ? 1 : 0, low, high, ~low, ~high] + part
        }
        return stream + bigEndian(Int(adler32(data)))
    }

    /// The checksum of a chunk.
    static func crc32(_ data: [UInt8]) -> UInt32 {
        var rest = UInt32.max
        for byte in data { rest = crcTable[Int(UInt8(truncatingIfNeeded: rest) ^ byte)] ^ (rest >> 8) }
        return ~rest
    }

    private static let crcTable: [UInt32] = (0..<256).map { number in
        var rest = UInt32(number)
        for _ in 0..<8 { rest = rest & 1 == 1 ? 0xEDB8_8320 ^ (rest >> 1) : rest >> 1 }
        return rest
    }

    /// The checksum of the uncompressed stream.
    static func adler32(_ data: [UInt8]) -> UInt32 {
        var low: UInt32 = 1
        var high: UInt32 = 0
        for byte in data {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return high << 16 | low
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
