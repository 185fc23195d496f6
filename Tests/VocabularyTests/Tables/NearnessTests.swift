import Testing
import Vocabulary

struct NearnessTests {
    @Test(arguments: [
        ("", "", 0), ("menu", "menu", 0), ("", "menu", 4), ("menu", "", 4), ("menu", "men", 1), ("menu", "menus", 1),
        ("menu", "manu", 1), ("kitten", "sitting", 3),
    ])
    func `edits are letters put in, left out or changed`(_ word: String, _ other: String, _ edits: Int) {
        #expect(Nearness.edits(from: word, to: other) == edits)
        #expect(Nearness.edits(from: other, to: word) == edits)
    }

    @Test func `the nearest word is named only where it is near`() {
        let words = ["parking", "pure", "dine-in-pure", "dine-in"]
        #expect(Nearness.nearest(to: "dine-in-pur", among: words) == "dine-in-pure")
        #expect(Nearness.nearest(to: "dinein", among: words) == "dine-in")
        #expect(Nearness.nearest(to: "no-such-shop", among: words) == nil)
        #expect(Nearness.nearest(to: "pure", among: []) == nil)
    }
}
