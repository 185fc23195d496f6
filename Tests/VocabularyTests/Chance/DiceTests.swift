import Testing
import Vocabulary

struct DiceTests {
    /// The first outputs of SplitMix64 for the seed 1234567, as its authors publish them.
    @Test func `dice follow the published sequence`() {
        var dice = Dice(seed: 1_234_567)
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(expected.map { _ in dice.next() } == expected)
    }

    @Test func `words name their own chance`() {
        var one = Dice(words: "run", "scenario")
        var same = Dice(words: "run", "scenario")
        var other = Dice(words: "runs", "cenario")
        let first = one.word(length: 12)
        #expect(first == same.word(length: 12))
        #expect(first != other.word(length: 12))
    }

    @Test func `a roll stays below its bound and an empty list has no pick`() {
        var dice = Dice(seed: 1)
        for _ in 0..<1_000 { #expect((0..<7).contains(dice.roll(below: 7))) }
        #expect(dice.pick([Int]()) == nil)
    }

    /// Published test vectors of FNV-1a, 64 bits.
    @Test(arguments: [
        ("", 0xCBF2_9CE4_8422_2325 as UInt64), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ])
    func `the stable hash is the published one`(text: String, hash: UInt64) {
        #expect(StableHash.of(text) == hash)
    }
}
