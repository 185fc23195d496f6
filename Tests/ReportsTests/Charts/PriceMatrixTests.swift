import Measurement
import Testing
import Vocabulary

@testable import Reports

struct PriceMatrixTests {
    @Test func `a scenario has a cell for each milestone of its service, darker the more is demanded`() {
        let matrix = PriceMatrix(
            of: [SampleRows.pure, SampleRows.coercive],
            milestones: [.menu, .pay],
            title: "",
            turn: 0
        )
        #expect(matrix.rows.map { $0.cells.map(\.tone) } == [["free", "free"], ["two", "one"]])
        #expect(matrix.rows[1].cells.map(\.en) == ["follow+phone-number", "membership or other"])
    }

    @Test func `what has no room says how much it is, and never runs into its neighbour`() {
        var row = SampleRows.coercive
        row.title.zh = String(repeating: "火锅", count: 40)
        row.price.onEntry[0].sets[0].excess = Demand.allCases
        let matrix = PriceMatrix(of: [row], milestones: Service.dineIn.milestones, title: "", turn: 0)
        #expect(matrix.rows[0].zh.hasSuffix("…"))
        #expect(matrix.rows[0].cells[0].en == "\(Demand.allCases.count) demands")
        for cell in matrix.rows[0].cells {
            #expect(DisplayWidth.of(cell.zh) * 6 <= matrix.cellWidth)
            #expect(cell.x + matrix.cellWidth <= matrix.width)
        }
    }
}
