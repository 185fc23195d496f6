/// The only door to chance: a seeded generator (SplitMix64), the same on every machine.
package struct Dice: Hashable, Sendable {
    private var state: UInt64

    /// Makes dice from a seed.
    package init(seed: UInt64) { state = seed }

    /// Makes dice from words, so that a place in a run names its own chance.
    package init(words: String...) {
        state = StableHash.of(words.joined(separator: "\u{1F}"))
    }

    /// The next 64 random bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to the bound, the bound left out.
    package mutating func roll(below bound: Int) -> Int {
        precondition(bound > 0, "dice need at least one side")
        return Int(next() % UInt64(bound))
    }

    /// One of the members; nil when there is none.
    package mutating func pick<Member>(_ members: [Member]) -> Member? {
        members.isEmpty ? nil : members[roll(below: members.count)]
    }

    /// A word of some letters and digits, without those that are mistaken for others.
    package mutating func word(length: Int) -> String {
        let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
        return String((0..<length).map { _ in letters[roll(below: letters.count)] })
    }
}
