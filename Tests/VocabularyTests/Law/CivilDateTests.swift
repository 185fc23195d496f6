import Testing
import Vocabulary

struct CivilDateTests {
    @Test(arguments: ["2026-01-01", "2024-02-29", "2023-07", "2020"]) func `a date is read as written`(_ text: String) {
        #expect(CivilDate(text)?.text == text)
    }

    @Test(arguments: ["", "26-01-01", "2026-13-01", "2026-02-29", "2026-1-1", "2026-01-01-01", "2026-00", "spring"])
    func `what is no date is refused`(_ text: String) { #expect(CivilDate(text) == nil) }

    @Test func `dates stand in the order of time, the month before its days`() throws {
        let dates = try ["2023-07-20", "2023-07", "2021", "2026-01-01"].map { try #require(CivilDate($0)) }
        #expect(dates.sorted().map(\.text) == ["2021", "2023-07", "2023-07-20", "2026-01-01"])
    }

    @Test func `a visit's day is that of its clock`() { #expect(CivilDate(of: .visitStart).text == "2026-03-18") }
}
