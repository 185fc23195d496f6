import Testing

@testable import Vocabulary

/// A bounded table keeps what was wanted of late.
struct RecentTests {
    @Test func `it never holds more than its bound`() {
        var recent = Recent<Int, Int>(bound: 10)
        for number in 0..<1_000 {
            recent[number] = number
            #expect(recent.count <= 10)
            #expect(recent[number] == number)
        }
    }

    @Test func `what is wanted again stays, what is not goes`() {
        var recent = Recent<Int, String>(bound: 8)
        recent[-1] = "kept"
        for number in 0..<100 {
            recent[number] = "new"
            #expect(recent[-1] == "kept")
        }
        #expect(recent[0] == nil)
    }

    @Test func `what is taken out or put anew is so in both halves`() {
        var recent = Recent<Int, String>(bound: 4)
        recent[1] = "old"
        for number in 2...3 { recent[number] = "" }
        recent[1] = "new"
        #expect(recent[1] == "new")
        recent[1] = nil
        #expect(recent[1] == nil)
    }
}
