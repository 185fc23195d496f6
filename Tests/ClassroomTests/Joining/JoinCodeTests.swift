import Classroom
import Testing
import Vocabulary

struct JoinCodeTests {
    @Test func `classes that are open together have codes that are two digits apart`() throws {
        var dice = Dice(words: "join")
        var open: [JoinCode] = []
        for _ in 0..<200 { open.append(try #require(JoinCode.drawn(using: &dice, beside: open))) }
        for (turn, code) in open.enumerated() {
            for other in open[..<turn] {
                #expect(zip(code.digits, other.digits).count { $0 != $1 } > 1, "\(code) \(other)")
            }
            #expect(code.digits.count == 6 && code.digits.first != "0")
            #expect(code.description.count == 7)
        }
    }

    @Test(arguments: ["482913", "482 913", " 482-913 ", "４８２９１３", "482　913"])
    func `what a learner types is read`(_ text: String) {
        #expect(JoinCode(text)?.digits == "482913")
    }

    @Test(arguments: ["", "48291", "4829130", "082913", "48291a", "488813", "四八二九一三", "48291３x"])
    func `what is no join code is none`(_ text: String) {
        #expect(JoinCode(text) == nil)
    }
}
