import Foundation
import Testing
import Vocabulary

@testable import Classroom

/// Bytes become text, or a line that is none.
struct SheetTextTests {
    private func text(_ bytes: [UInt8]) throws -> SheetText { try SheetText.reading(bytes).get() }

    private func line(_ bytes: [UInt8]) -> Int? {
        guard case .failure(let problem) = SheetText.reading(bytes) else { return nil }
        return problem.line
    }

    private func sixteen(_ text: String, isLittle: Bool) -> [UInt8] {
        let units = [0xFEFF] + Array(text.utf16)
        return units.flatMap { isLittle ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
    }

    @Test func `the bytes of Chinese Windows are read`() throws {
        #expect(try text([0xD5, 0xC5, 0xC8, 0xFD]) == SheetText(text: "张三", encoding: .gb18030))
        // Four bytes: what GBK lacks.
        #expect(try text([0xD5, 0xC5, 0x94, 0x39, 0xDA, 0x33]).text == "张💩")
    }

    @Test func `UTF-8 is read with and without its mark`() throws {
        let name = "昵称,张三\n🍜"
        #expect(try text(Array(name.utf8)) == SheetText(text: name, encoding: .utf8))
        #expect(try text([0xEF, 0xBB, 0xBF] + Array(name.utf8)).text == name)
        #expect(try text([]).text.isEmpty)
    }

    @Test(arguments: [true, false])
    func `marked UTF-16 is read`(_ isLittle: Bool) throws {
        let read = try text(sixteen("昵称\t组\r\n张三🍜\t一", isLittle: isLittle))
        #expect(read.text == "昵称\t组\r\n张三🍜\t一")
        #expect(read.encoding == (isLittle ? .utf16LittleEndian : .utf16BigEndian))
    }

    @Test func `what is no text is refused with its line`() {
        #expect(line(Array("a\nb\n".utf8) + [0xD5, 0xFF, 0xFF]) == 3)
        #expect(line([0xEF, 0xBB, 0xBF] + Array("a\n".utf8) + [0xD5, 0xC5]) == 2)
        #expect(line(Array("a\nb".utf8) + [0]) == 2)
        #expect(line(sixteen("a\nb", isLittle: true) + [0]) == 2)
        #expect(line([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x00, 0xD8]) == 2)
    }

    @Test func `a workbook is told apart`() throws {
        guard case .failure(let problem) = SheetText.reading([0x50, 0x4B, 0x03, 0x04, 0x14]) else {
            Issue.record("a workbook was read")
            return
        }
        #expect(problem.message.en.contains("workbook") && problem.fix.en.contains("CSV"))
    }
}
