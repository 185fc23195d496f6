import Classroom
import Testing
import Vocabulary

struct ResumeCodeTests {
    private static let codes: [ResumeCode] = (0..<300).compactMap { turn in
        var dice = Dice(words: "resume", "\(turn)")
        return ResumeCode(entropy: (0..<8).map { _ in UInt8(dice.roll(below: 256)) })
    }

    @Test func `codes differ, and read back as they are shown`() {
        #expect(Self.codes.count == 300 && Set(Self.codes).count == 300)
        for code in Self.codes {
            #expect(ResumeCode(code.description) == code && ResumeCode(code.digits) == code)
            #expect(code.digits.count == ResumeCode.length && code.description.count == 12)
        }
    }

    @Test func `any one mistyped digit is told`() {
        for code in Self.codes.prefix(30) {
            let digits = Array(code.digits)
            for place in digits.indices {
                for other in "0123456789" where other != digits[place] {
                    var typed = digits
                    typed[place] = other
                    #expect(ResumeCode(String(typed)) == nil)
                }
            }
        }
    }

    @Test(arguments: ["", "123", "abcdefghij", "12345678901"])
    func `what is no code is none`(_ text: String) {
        #expect(ResumeCode(text) == nil)
    }

    @Test func `a code needs enough chance`() {
        #expect(ResumeCode(entropy: [1, 2, 3]) == nil)
    }
}
