import Testing
import Vocabulary

@testable import Classroom

/// The guard goes on and comes off exactly.
struct FormulaGuardTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("'=x", "''=x"), ("+86", "'+86"), ("-", "'-"), ("@a", "'@a"), ("＝1", "'＝1"), ("＋", "'＋"),
        ("－", "'－"), ("＠", "'＠"), ("\tx", "'\tx"), ("\r\nx", "'\r\nx"), ("'x", "'x"), ("'", "'"), ("a=1", "a=1"),
        ("", ""),
    ])
    func `cells are guarded as the convention says`(_ cell: String, _ written: String) {
        #expect(FormulaGuard.guarded(cell) == written)
        #expect(FormulaGuard.unguarded(written) == cell)
    }

    @Test func `any cell comes back`() {
        var dice = Dice(seed: 5)
        let letters = ["'", "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "a", "张", "🍜", "\"", ","]
        for _ in 0..<5_000 {
            let cell = (0..<dice.roll(below: 6)).compactMap { _ in dice.pick(letters) }.joined()
            #expect(FormulaGuard.unguarded(FormulaGuard.guarded(cell)) == cell)
        }
    }
}
