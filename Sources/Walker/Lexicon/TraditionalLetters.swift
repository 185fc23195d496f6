/// Reads traditional characters as the simplified ones that a lexicon is written in, sign by sign.
///
/// A text keeps its length, so places found in the one script stand in the other. Many may fall on one: 發 and 髮 are 发.
///
/// - Source: the part `traditional` of `fixtures/lexicon/zh-CN.yaml`.
package struct TraditionalLetters: Hashable, Sendable {
    /// The signs that can be read as another.
    private static let signs: ClosedRange<UInt32> = 0x4E00...0x9FFF

    /// By place in the range, what a sign is read as; 0 where it is read as itself, and nothing at all where all are.
    private var readings: [UInt16] = []

    /// Makes a table that reads every sign as itself.
    package init() {}

    /// Makes a table from groups, each with the simplified character first.
    ///
    /// - Parameter groups: Such as `台臺檯颱`.
    /// - Throws: ``WalkerError`` with the code `badLexicon` where a group is none, or a character stands in two.
    package init(groups: [String]) throws {
        guard !groups.isEmpty else { return }
        readings = Array(repeating: 0, count: Self.signs.count)
        var firsts: Set<UInt32> = []
        for group in groups {
            let letters = group.unicodeScalars.map(\.value)
            guard let first = letters.first, letters.count > 1, letters.allSatisfy(Self.signs.contains) else {
                throw Self.fault(group, "is no group, write the simplified character and those that are read as it")
            }
            guard firsts.insert(first).inserted else { throw Self.fault(group, "begins as another does, join the two") }
            for letter in letters.dropFirst() {
                let place = Int(letter - Self.signs.lowerBound)
                guard readings[place] == 0 else { throw Self.fault(group, "holds a character of another group") }
                readings[place] = UInt16(first)
            }
        }
        for group in groups {
            if let first = group.unicodeScalars.first, simplified(first.value) != nil {
                throw Self.fault(group, "begins with a character that is read as another, move it to that one's group")
            }
        }
    }

    /// The letters with every traditional one replaced; as many as there were.
    func simplified(_ letters: [UInt32]) -> [UInt32] {
        guard !readings.isEmpty, let first = letters.firstIndex(where: { simplified($0) != nil }) else {
            return letters
        }
        var letters = letters
        for place in first..<letters.count {
            if let reading = simplified(letters[place]) { letters[place] = reading }
        }
        return letters
    }

    private func simplified(_ letter: UInt32) -> UInt32? {
        guard Self.signs.contains(letter) else { return nil }
        let reading = readings[Int(letter - Self.signs.lowerBound)]
        return reading == 0 ? nil : UInt32(reading)
    }

    private static func fault(_ group: String, _ what: String) -> WalkerError {
        WalkerError(.badLexicon, "traditional characters: \(group) \(what)")
    }
}
