import Scenarios
import Vocabulary

extension AnswerKeyTests {
    // MARK: - what ordinary pages tell

    static let telling = [
        Sketch("a brand alone", .dineIn, [.imprint("absent")], "trader-identity-absence at menu"),
        Sketch("a bill under a brand", .parking, [.imprint("absent")], "trader-identity-absence at menu"),
        Sketch("the vendor alone", .tissue, [.imprint("absent", vendor: true)], "trader-identity-absence at menu"),
        Sketch("a link", .pickup, [.imprint("link", vendor: true)]),
        Sketch("a foot", .retail, [.imprint("foot", vendor: true)]),
        Sketch("behind a bare code", .dineIn, [.code("order", bare: true), .imprint("absent")]),
    ]
}

extension Practice {
    /// Who trades here.
    fileprivate static func imprint(_ trader: String, vendor: Bool = false) -> Practice {
        Practice(id: "foot", shape: .imprint, settings: ["trader": .word(trader), "vendor": .flag(vendor)])
    }
}
