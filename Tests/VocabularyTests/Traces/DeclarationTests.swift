import Foundation
import Testing
import Vocabulary

struct DeclarationTests {
    private func standing(
        _ isObserved: Bool,
        named: Bool,
        denied: Bool = false,
        loose: Bool = false
    )
        -> Declaration.Standing?
    {
        Declaration.standing(isObserved: isObserved, isNamed: named, isDenied: denied, isLoose: loose)
    }

    @Test func `what is observed is clear, denied, loosely covered or left out`() {
        #expect(standing(true, named: true) == .clear)
        #expect(standing(true, named: true, loose: true) == .clear)
        #expect(standing(true, named: false, denied: true, loose: true) == .incorrect)
        #expect(standing(true, named: false, loose: true) == .vague)
        #expect(standing(true, named: false) == .omitted)
    }

    @Test func `what is not observed is over-claimed, or nothing at all`() {
        #expect(standing(false, named: true) == .overClaimed)
        #expect(standing(false, named: false, denied: true, loose: true) == nil)
    }

    @Test func `a subject is written as its item or host, and read back`() throws {
        let subjects: [Declaration.Subject] = [.receiver("hm.tongji-a.localhost"), .item(.phoneNumber)]
        let text = try String(decoding: JSONEncoder().encode(subjects), as: UTF8.self)
        #expect(text == #"["hm.tongji-a.localhost","phone-number"]"#)
        #expect(try JSONDecoder().decode([Declaration.Subject].self, from: Data(text.utf8)) == subjects)
        #expect(Declaration.Subject("number") == nil)
        #expect(subjects.sorted().first == .item(.phoneNumber))
    }
}
