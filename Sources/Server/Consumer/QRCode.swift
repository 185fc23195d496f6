import CQRencode

/// A QR code: text as a square of dark and light modules.
///
/// - Shape: row by row from the top left; `true` is dark; the quiet zone is not part of it.
package struct QRCode: Hashable, Sendable {
    /// How many modules a side has.
    package let width: Int
    /// The modules, row by row.
    package let modules: [Bool]

    /// The light border that the standard asks for.
    ///
    /// - Unit: modules.
    /// - Source: ISO/IEC 18004, section 6.3.8.
    package static let quietZone = 4

    /// Draws a text; nil when it is empty or longer than a code can hold.
    package init?(_ text: String) {
        // Level M survives a thumbed sticker and keeps the modules large enough for a phone across the table.
        guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
    }

    /// Says whether a module is dark; outside the code everything is light.
    package func isDark(column: Int, row: Int) -> Bool {
        (0..<width).contains(column) && (0..<width).contains(row) && modules[row * width + column]
    }

    /// The code as a picture with its quiet zone.
    ///
    /// - Parameter scale: How many dots a module's side has; less than one counts as one.
    /// - Returns: The bytes of a PNG file.
    package func png(scale: Int = 8) -> [UInt8] {
        let dots = max(1, scale)
        let side = (width + 2 * Self.quietZone) * dots
        let image = PNGImage(width: side, height: side) { x, y in
            isDark(column: x / dots - Self.quietZone, row: y / dots - Self.quietZone)
        }
        return image.bytes
    }

    /// The code for a terminal, two rows of modules in each line of half blocks.
    ///
    /// Light modules are drawn and dark ones left out, for the dark ground that most terminals have.
    package var terminal: String {
        let range = -Self.quietZone..<width + Self.quietZone
        return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
            range.map { column in
                switch (isDark(column: column, row: row), isDark(column: column, row: row + 1)) {
                case (false, false): "█"
                case (false, true): "▀"
                case (true, false): "▄"
                case (true, true): " "
                }
            }.joined()
        }.joined(separator: "\n") + "\n"
    }
}
