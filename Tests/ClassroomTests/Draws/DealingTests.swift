import Testing

@testable import Classroom

struct DealingTests {
    @Test(arguments: 1...7)
    func `each thing is dealt equally often, and none twice in a row`(_ count: Int) {
        let deal = Dealing(of: count, words: "test", "\(count)")
        let dealt = (0..<count * 50).map(deal.thing(at:))
        for thing in 0..<count { #expect(dealt.count { $0 == thing } == 50) }
        if count > 1 { #expect(zip(dealt, dealt.dropFirst()).allSatisfy { $0 != $1 }) }
        #expect(dealt == (0..<count * 50).map(deal.thing(at:)))
    }

    @Test func `other words deal otherwise`() {
        let dealt = ["a", "b", "c"].map { word in (0..<30).map(Dealing(of: 6, words: word).thing(at:)) }
        #expect(Set(dealt).count == 3)
    }
}
