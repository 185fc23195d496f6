import Scoring
import Testing
import Vocabulary

struct UnmetDeclarationTests {
    private let clear = Declaration(.item(.phoneNumber), .clear)
    private let omitted = Declaration(.item(.phoneNumber), .omitted)
    private let host = Declaration(.receiver("ad.guanggao-c.localhost"), .vague)

    @Test func `views that say the same are no difference, named by the author or not`() {
        #expect(Warrant.unmetDeclarations(key: [clear, host], measured: [host, clear], expected: []) == [])
        #expect(Warrant.unmetDeclarations(key: [clear], measured: [clear], expected: [clear]) == [])
    }

    @Test func `key and measurement are held against each other where the author is silent`() {
        let told = Warrant.unmetDeclarations(key: [clear], measured: [omitted], expected: [])
        #expect(told.map(\.text) == ["declared phone-number: key clear; measured omitted"])
    }

    @Test func `what one view has and the other has not is a difference`() {
        let told = Warrant.unmetDeclarations(key: [], measured: [host, clear], expected: [])
        #expect(
            told.map(\.text) == [
                "declared phone-number: key nothing; measured clear",
                "declared ad.guanggao-c.localhost: key nothing; measured vague",
            ]
        )
    }

    @Test func `an expectation that nobody measured is told`() {
        let told = Warrant.unmetDeclarations(key: [clear], measured: [clear], expected: [omitted])
        #expect(told.map(\.text) == ["declared phone-number: key clear; measured clear; expected omitted"])
        #expect(!Warrant.unmetDeclarations(key: [], measured: [], expected: [host]).isEmpty)
    }
}
