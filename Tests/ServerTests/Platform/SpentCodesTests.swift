import Testing

@testable import Server

struct SpentCodesTests {
    @Test func `a code is spent once, and the oldest is forgotten at the bound`() {
        let spent = SpentCodes()
        let firstOnes = (0..<SpentCodes.bound).map { spent.spend("\($0)") }
        #expect(firstOnes.allSatisfy { $0 })
        #expect(!spent.spend("0"))
        #expect(spent.spend("one more"))
        #expect(spent.spend("0"), "the oldest was forgotten")
        #expect(!spent.spend("2"))
        #expect(!spent.spend("one more"))
    }
}
