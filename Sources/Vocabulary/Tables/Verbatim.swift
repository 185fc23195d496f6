/// A text as a key of a table, told apart byte by byte.
///
/// A text's own equality asks which letters are composed alike, and its hash takes a Chinese text apart for that; texts of one
/// source are written alike, so bytes are enough. Two that only look the same are two keys here.
package struct Verbatim: Hashable, Sendable {
    /// The text.
    package let text: String

    /// Makes a key of a text.
    package init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
    }

    /// Compares byte by byte.
    package static func == (left: Verbatim, right: Verbatim) -> Bool {
        let isSame = left.text.utf8.withContiguousStorageIfAvailable { left in
            right.text.utf8.withContiguousStorageIfAvailable { right in
                UnsafeRawBufferPointer(left).isSame(as: UnsafeRawBufferPointer(right))
            }
        }
        return isSame == .some(.some(true))
    }

    /// Hashes the bytes.
    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension UnsafeRawBufferPointer {
    /// Compares eight bytes at a time.
    fileprivate func isSame(as other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count else { return false }
        var place = 0
        while place + 8 <= count {
            let (word, otherWord) = (
                loadUnaligned(fromByteOffset: place, as: UInt64.self),
                other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            )
            guard word == otherWord else { return false }
            place += 8
        }
        return self[place...].elementsEqual(other[place...])
    }
}
