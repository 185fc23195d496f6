/// Finds in one pass whether a text holds any of some words, byte by byte.
///
/// Nearly every text holds none, and that is found out with one look at each byte.
package struct Needles: Sendable {
    private let words: [[UInt8]]
    /// For each byte, whether a word begins with it.
    private let begins: [Bool]

    /// Makes a search for words; an empty one is never looked for.
    package init(_ words: some Sequence<String>) {
        self.words = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
        var begins = [Bool](repeating: false, count: 256)
        for word in self.words { begins[Int(word[0])] = true }
        self.begins = begins
    }

    /// Says that one of the words stands in a text.
    package func stand(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            begins.withUnsafeBufferPointer { begins in
                bytes.indices.contains { place in
                    begins[Int(bytes[place])] && words.contains { Self.stands($0, in: bytes, at: place) }
                }
            }
        }
    }

    private static func stands(_ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        place + word.count <= bytes.count && word.indices.allSatisfy { bytes[place + $0] == word[$0] }
    }
}
