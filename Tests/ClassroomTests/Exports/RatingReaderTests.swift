import Testing
import Vocabulary

@testable import Classroom

/// Ratings come in whole or not at all.
struct RatingReaderTests {
    @Test func `an export imports again to the same bytes`() throws {
        let rows = ["observed", "not-observed", "could-not-tell"].enumerated().map { number, answer in
            RatingRow(
                round: "=1",
                item: "c-\(number)",
                caseID: "c",
                rule: "forced-follow-gate",
                rater: "L-001",
                rating: answer,
                gold: number == 0 ? "observed" : "",
                at: ClassTime(milliseconds: number)
            )
        }
        let text = RatingRow.csv(rows)
        let again = RatingReader.reading(try SheetText.reading(Array(text.utf8)).get().text)
        #expect(again.problems.isEmpty && again.rows == rows)
        #expect(again.rows.map(RatingRow.csv) == text)
        #expect(again.rows?.first?.plain == Rating(item: "c-0", rater: "L-001", answer: "observed"))
    }

    @Test func `every bad row is listed`() {
        let text = """
            round,item,rater,rating,gold,at
            1,a,L-001,observed,observed,
            1,a,L-001,observed,,
            1,b,L-001,yes,,
            1,,L-002,observed,,
            1,a,L-002,observed,not-observed,
            1,c,L-002,observed,,gestern
            """
        let (rows, problems) = RatingReader.reading(text)
        #expect(rows == nil && problems.map(\.line) == [3, 4, 5, 6, 7])
        #expect(RatingReader.reading("item,rater\na,b\n").problems.map(\.line).contains(1))
    }
}
