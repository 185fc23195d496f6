import Vocabulary

/// Spoils bytes as editors, transfers and ill will do, the same for the same seed.
struct Garbler {
    private var dice: Dice
    /// Words that mean something to the reader, put where they do not belong.
    private let words: [String]

    init(seed: String, words: [String]) {
        dice = Dice(words: "garbler", seed)
        self.words = words
    }

    /// Bytes with one to three spoilt places; now and then nothing but noise.
    ///
    /// - Parameters:
    ///   - bytes: What is spoilt.
    ///   - other: From where pieces are taken.
    /// - Returns: The spoilt bytes.
    mutating func garbled(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
        if dice.roll(below: 40) == 0 { return noise(length: dice.roll(below: 2_000)) }
        return (0...dice.roll(below: 3)).reduce(bytes) { spoilt, _ in spoil(spoilt, with: other) }
    }

    private mutating func spoil(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let start = dice.roll(below: bytes.count + 1)
        let end = min(bytes.count, start + dice.roll(below: 24))
        switch dice.roll(below: 8) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: noise(length: 1 + dice.roll(below: 6)), at: start)
        case 2: bytes.insert(contentsOf: bytes[start..<end], at: dice.roll(below: bytes.count + 1))
        case 3: bytes.replaceSubrange(start..<end, with: Array((dice.pick(words) ?? "").utf8))
        case 4: bytes.replaceSubrange(start..<end, with: piece(of: other))
        case 5: bytes.insert(contentsOf: Array(repeating: sign, count: 1 + dice.roll(below: 400)), at: start)
        case 6: bytes = Array(bytes[..<start])
        default: for place in start..<end { bytes[place] ^= 1 << UInt8(dice.roll(below: 8)) }
        }
        return bytes
    }

    /// A sign on which readers of text stumble.
    private var sign: UInt8 {
        mutating get { dice.pick(Array("{[\"':&*!|>-#%=\n\t \0".utf8)) ?? 0 }
    }

    private mutating func piece(of other: [UInt8]) -> [UInt8] {
        guard !other.isEmpty else { return [] }
        let start = dice.roll(below: other.count)
        return Array(other[start..<min(other.count, start + dice.roll(below: 200))])
    }

    private mutating func noise(length: Int) -> [UInt8] { (0..<length).map { _ in UInt8(dice.roll(below: 256)) } }
}
