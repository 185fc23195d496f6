import Testing
import Vocabulary

@testable import Classroom

/// Tables as spreadsheets save them.
struct SpreadsheetTests {
    @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
    func `separators and line ends are found`(_ separator: String, _ end: String) throws {
        let lines = [["First Name", "组"], ["张三", "\"a\(separator)\"\"b\"\"\(end)c\""], ["", "x"]]
        let text = lines.map { $0.joined(separator: separator) }.joined(separator: end) + end
        let (sheet, problems) = Spreadsheet.reading(text)
        let read = try #require(sheet)
        #expect(problems.isEmpty && read.columns == ["First Name", "组"])
        #expect(read.rows.map(\.cells) == [["张三", "a\(separator)\"b\"\(end)c"], ["", "x"]])
        #expect(read.rows.map(\.line) == [2, 4])
        #expect(read.column("first_name") == 0 && read.column("FIRST-NAME") == 0 && read.column("z") == nil)
    }

    @Test func `Excel's word for the separator is no row`() {
        let sheet = Spreadsheet.reading("sep=;\r\na;b,c\r\n1;2\r\n").sheet
        #expect(sheet?.columns == ["a", "b,c"] && sheet?.headerLine == 2 && sheet?.rows.first?.line == 3)
    }

    @Test func `short rows are filled, separators at the end pass, other long rows do not`() {
        let (sheet, problems) = Spreadsheet.reading("a,b,\n1\n1,2,\n1,2,3\n")
        #expect(sheet?.rows.map(\.cells) == [["1", ""], ["1", "2"]])
        #expect(problems.map(\.line) == [4])
    }

    @Test func `an empty table, an open quote and a name that stands twice are told`() {
        #expect(Spreadsheet.reading("").sheet == nil && Spreadsheet.reading("").problems.count == 1)
        #expect(Spreadsheet.reading("a,b\n1,\"x\ny\n").problems.map(\.line) == [2])
        #expect(Spreadsheet.reading("a,A \n1,2\n").problems.map(\.line) == [1])
    }

    @Test func `what is written is read again, cell for cell and byte for byte`() throws {
        var dice = Dice(seed: 11)
        let letters = ["'", "=", "-", "\t", "\r", "\n", "\r\n", "a", "张", "🍜", "\"", ",", ";", " ", "“"]
        for _ in 0..<200 {
            let cells = (0..<4).map { _ in
                (0..<3).map { _ in "x" + (0..<dice.roll(below: 5)).compactMap { _ in dice.pick(letters) }.joined() }
                    .map { dice.roll(below: 2) == 0 ? String($0.dropFirst()) : $0 }
            }
            let columns = ["a", "=b", "备注"].map(SheetColumn.text)
            let text = SheetWriter.text(columns, cells)
            let read = try #require(Spreadsheet.reading(try SheetText.reading(Array(text.utf8)).get().text).sheet)
            #expect(read.columns == columns.map(\.name) && read.rows.map(\.cells) == cells)
            #expect(SheetWriter.text(read.columns.map(SheetColumn.text), read.rows.map(\.cells)) == text)
        }
    }

    @Test func `the form is Excel's: mark, commas, CRLF, numbers without a guard`() {
        let text = SheetWriter.text([.text("a"), .number("n")], [["-1", "-1"], ["x,y", ""]])
        #expect(text == "\u{FEFF}a,n\r\n'-1,-1\r\n\"x,y\",\r\n")
    }

    private static let figures: [(Double, String)] = [
        (0.1, "0.1"), (-0.0246, "-0.0246"), (1, "1"), (0, "0"), (-0.000_000_1, "0"), (1.0 / 3, "0.333333"),
        (12.5, "12.5"),
        (100_000, "100000"),
    ]

    @Test(arguments: figures)
    func `numbers have a point and no exponent`(_ number: Double, _ text: String) {
        #expect(Figure.text(number) == text)
    }

    @Test func `nothing is empty and undefined is said`() {
        #expect(Figure.text(Double?.none).isEmpty && Figure.text(Double.nan).isEmpty)
        #expect(Figure.text(Measured.undefined(.noPairs)) == "undefined" && Figure.text(Measured.value(0.5)) == "0.5")
    }
}
