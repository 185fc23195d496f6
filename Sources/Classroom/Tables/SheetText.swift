import Foundation
import Vocabulary

/// The text of a file that a spreadsheet saved, whatever it was saved in.
///
/// UTF-8 first, with or without its mark; UTF-16 where it is marked (Excel's "Unicode text"); else GB18030, which covers GBK.
package struct SheetText: Hashable, Sendable {
    /// How the bytes were read.
    package enum Encoding: String, CaseIterable, Hashable, Sendable {
        /// UTF-8, with or without a mark.
        case utf8 = "UTF-8"
        /// UTF-16, the lower byte first.
        case utf16LittleEndian = "UTF-16LE"
        /// UTF-16, the upper byte first.
        case utf16BigEndian = "UTF-16BE"
        /// What Chinese Windows saves.
        case gb18030 = "GB18030"
    }

    /// The text, without a mark.
    package let text: String
    /// How it was read.
    package let encoding: Encoding

    /// CoreFoundation's number of GB 18030-2000, as Foundation spells it.
    private static let chinese = String.Encoding(rawValue: 0x8000_0632)

    /// Reads bytes.
    ///
    /// - Parameter bytes: The file.
    /// - Returns: The text, or the first line that is none.
    package static func reading(_ bytes: [UInt8]) -> Result<SheetText, SheetProblem> {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            return .failure(
                SheetProblem(
                    line: 1,
                    message: Bilingual("这是工作簿，不是文本", "this is a workbook and no text"),
                    fix: Bilingual("在表格软件里另存为 CSV（UTF-8）", "save it as CSV (UTF-8) in the spreadsheet")
                )
            )
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return sixteen(bytes.dropFirst(2), .utf16LittleEndian) }
        if bytes.starts(with: [0xFE, 0xFF]) { return sixteen(bytes.dropFirst(2), .utf16BigEndian) }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let isMarked = bytes.starts(with: mark)
        let plain = isMarked ? bytes.dropFirst(mark.count) : bytes[...]
        if let place = plain.firstIndex(of: 0) { return .failure(noText(line: line(of: place, in: plain))) }
        if let text = String(validating: plain, as: UTF8.self) {
            return .success(SheetText(text: text, encoding: .utf8))
        }
        guard !isMarked else {
            return .failure(noText(line: firstLine(of: plain) { String(validating: $0, as: UTF8.self) }))
        }
        if let text = String(bytes: plain, encoding: chinese) {
            return .success(SheetText(text: text, encoding: .gb18030))
        }
        return .failure(noText(line: firstLine(of: plain) { String(bytes: $0, encoding: chinese) }))
    }

    private static func sixteen(
        _ bytes: ArraySlice<UInt8>,
        _ encoding: Encoding
    ) -> Result<SheetText, SheetProblem> {
        let all = Array(bytes)
        let isLittle = encoding == .utf16LittleEndian
        let units = stride(from: 0, to: all.count - 1, by: 2).map { place in
            let (one, other) = (UInt16(all[place]), UInt16(all[place + 1]))
            return isLittle ? other << 8 | one : one << 8 | other
        }
        if all.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) {
            return .success(SheetText(text: text, encoding: encoding))
        }
        let lines = units.split(separator: 10, omittingEmptySubsequences: false)
        let bad = lines.firstIndex { String(validating: $0, as: UTF16.self) == nil } ?? lines.count - 1
        return .failure(noText(line: max(0, bad) + 1))
    }

    /// The first line that cannot be read; a line feed is no part of another character in either encoding.
    private static func firstLine(of bytes: ArraySlice<UInt8>, _ read: (ArraySlice<UInt8>) -> String?) -> Int {
        let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        return (lines.firstIndex { read($0) == nil } ?? 0) + 1
    }

    private static func line(of place: Int, in bytes: ArraySlice<UInt8>) -> Int {
        bytes[..<place].count { $0 == 10 } + 1
    }

    private static func noText(line: Int) -> SheetProblem {
        SheetProblem(
            line: line,
            message: Bilingual(
                "这一行既不是 UTF-8 也不是 GBK 文本",
                "the bytes of this line are neither UTF-8 nor GBK text"
            ),
            fix: Bilingual("在表格软件里另存为 CSV（UTF-8）", "save the table as CSV (UTF-8) in the spreadsheet")
        )
    }
}
