import Testing

@testable import Scenarios

/// Eight phrasings of every message, no two alike.
struct RegistersTests {
    private static let library = VariantShelf.library
    /// Messages of which two registers may say the same in the same characters, of a hundred: labels and single nouns.
    private static let alikeAtMost = 10
    /// Messages which both scripts write the same, of a hundred.
    private static let sameInBothAtMost = 12

    @Test func `every register says every message with the same places`() {
        for register in Variant.Register.allCases {
            let wording = Self.library.wording(in: register, .simplified)
            #expect(Set(wording.messages.keys) == Set(Self.library.wording.messages.keys))
        }
    }

    @Test(arguments: Variant.Glyphs.allCases) func `each message is said in another way in each register`(
        _ glyphs: Variant.Glyphs
    ) {
        let wordings = Variant.Register.allCases.map { Self.library.wording(in: $0, glyphs).messages }
        let ids = Self.library.wording.messages.keys.sorted()
        let alike = ids.filter { id in Set(wordings.compactMap { $0[id] }).count < wordings.count }
        print("\(glyphs.rawValue): \(alike.count) of \(ids.count) messages stand twice: \(alike.prefix(60))")
        #expect(alike.count * 100 <= ids.count * Self.alikeAtMost)
    }

    /// Messages that cannot be said in eight ways, and why.
    private static let unvaried: [String: String] = [
        "choices-child-count": "figures of a closed choice",
        "choices-diner-count": "figures of a closed choice",
        "choices-gender": "two words of a closed choice, written alike in both scripts",
        "record-member-number-value": "a number",
        "record-points-value": "a number",
        "sender-carrier": "a short number",
        "sender-number": "a number",
        "sender-named": "the merchant's name alone",
    ]
    /// Phrasings of every other message, over registers and scripts.
    private static let leastPhrasings = 8

    @Test func `every message is said in eight ways or more`() {
        let wordings = Variant.Register.allCases.flatMap { register in
            Variant.Glyphs.allCases.map { Self.library.wording(in: register, $0).messages }
        }
        for id in Self.library.wording.messages.keys.sorted() {
            let phrasings = Set(wordings.compactMap { $0[id] })
            let isEnough = phrasings.count >= Self.leastPhrasings
            #expect(
                isEnough != Self.unvaried.keys.contains(id),
                "\(id): \(phrasings.count) phrasings, \(phrasings.sorted())"
            )
        }
    }

    @Test(arguments: Variant.Register.allCases)
    func `no name of a thing doubles a word of the sentence that it stands in`(_ register: Variant.Register) {
        let messages = Self.library.wording(in: register, .simplified).messages
        let items = messages.filter { $0.key.hasPrefix("item-") }.map(\.value)
        let doubled = ["您的您", "我的您", "您的我", "您的本人", "我的本人", "您所在的所在", "资料资料", "授权授权"]
        for (id, text) in messages where text.contains("{items}") {
            for item in items {
                let filled = text.replacing("{items}", with: item)
                let found = doubled.filter { filled.contains($0) }
                #expect(found.isEmpty, "\(id): \(filled)")
            }
        }
    }

    @Test func `traditional characters change nearly every message, and no place`() {
        for register in Variant.Register.allCases {
            let plain = Self.library.wording(in: register, .simplified).messages
            let other = Self.library.wording(in: register, .traditional).messages
            let same = plain.keys.filter { plain[$0] == other[$0] }
            print("\(register.rawValue): \(same.count) of \(plain.count) messages are written alike in both")
            #expect(same.count * 100 <= plain.count * Self.sameInBothAtMost)
            for (id, text) in plain {
                #expect(text.filter { $0 == "{" }.count == other[id]?.filter { $0 == "{" }.count)
            }
        }
    }

    @Test func `a register that lacks a message or fills another place is refused`() throws {
        var files = Shelf.files
        let wording = Array("back: \"{merchant}\"\nstranger: 一\n".utf8)
        files.variants = LibraryReader.VariantFiles(
            registers: [.polite: LibraryReader.File(name: "polite.yaml", bytes: wording)],
            traditional: LibraryReader.File(name: "t.yaml", bytes: Array("characters: [国國国, 后後]\nphrases: [一]\n".utf8)),
            banks: LibraryReader.File(name: "b.yaml", bytes: Array("stems: []\naccounts: []\nmerchants: {}\n".utf8))
        )
        let (library, problems) = LibraryReader.read(files)
        #expect(library.variants.registers[.polite] == nil)
        let messages = problems.map { "\($0.file): \($0.message)" }
        #expect(messages.contains("polite.yaml: `back` fills other places"))
        #expect(messages.contains("polite.yaml: `stranger` is no message"))
        #expect(messages.contains("polite.yaml: there is no `next`"))
        #expect(messages.contains("t.yaml: `国國国` is no pair"))
        #expect(messages.contains("t.yaml: this is no pair of words"))
        #expect(messages.contains("b.yaml: there are too few names"))
        #expect(problems.allSatisfy { !$0.fix.isEmpty })
    }
}
