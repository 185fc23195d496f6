import Testing
import Vocabulary

struct FenTests {
    @Test(arguments: [(0, "\u{A5}0.00"), (5, "\u{A5}0.05"), (1_200, "\u{A5}12.00"), (-205, "-\u{A5}2.05")])
    func `an amount is printed as shops do`(amount: Int, text: String) {
        #expect(Fen(amount).text == text)
    }
}
