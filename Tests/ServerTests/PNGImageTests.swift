import Testing

@testable import Server

struct PNGImageTests {
    @Test func `the checksums are those of the standards`() {
        #expect(PNGImage.crc32(Array("IEND".utf8)) == 0xAE42_6082)
        #expect(PNGImage.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(PNGImage.adler32(Array("Wikipedia".utf8)) == 0x11E6_0398)
    }

    @Test func `a small picture has these very rows`() throws {
        let image = PNGImage(width: 10, height: 2) { x, y in y == 0 && x < 9 }
        // Black is 0, white 1, what stands beyond the width 0; each row starts with its filter.
        #expect(try rows(of: image) == [0, 0b0000_0000, 0b0100_0000, 0, 0b1111_1111, 0b1100_0000])
    }

    @Test func `a picture of more than one stored block is whole`() throws {
        let image = PNGImage(width: 800, height: 800) { x, y in (x + y) % 2 == 0 }
        #expect(try rows(of: image).count == 800 * 101)
    }

    /// Reads the picture's rows back, every length and checksum checked on the way.
    private func rows(of image: PNGImage) throws -> [UInt8] {
        var rest = image.bytes[...]
        #expect(take(8, of: &rest) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        var chunks: [String: [UInt8]] = [:]
        while !rest.isEmpty {
            let length = number(take(4, of: &rest))
            let named = take(length + 4, of: &rest)
            #expect(number(take(4, of: &rest)) == Int(PNGImage.crc32(named)))
            chunks[String(decoding: named.prefix(4), as: UTF8.self)] = Array(named.dropFirst(4))
        }
        #expect(chunks["IHDR"]?.suffix(5) == [1, 0, 0, 0, 0])
        #expect(chunks["IEND"] == [])
        var stream = try #require(chunks["IDAT"])[...]
        #expect(number([0, 0] + take(2, of: &stream)) % 31 == 0)
        var data: [UInt8] = []
        var isLast = false
        while !isLast {
            let head = take(5, of: &stream)
            isLast = head[0] == 1
            #expect(head[1] == ~head[3] && head[2] == ~head[4])
            data += take(Int(head[1]) | Int(head[2]) << 8, of: &stream)
        }
        #expect(number(take(4, of: &stream)) == Int(PNGImage.adler32(data)))
        #expect(stream.isEmpty)
        return data
    }

    private func take(_ count: Int, of rest: inout ArraySlice<UInt8>) -> [UInt8] {
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    private func number(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
