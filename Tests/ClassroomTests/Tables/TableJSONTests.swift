import Foundation
import Testing

@testable import Classroom

/// Tables as JSON read again with every parser.
struct TableJSONTests {
    @Test func `numbers are numbers, nothing is null, and words are as they were`() throws {
        let words = "=1\"\\\n\r\t\u{1}张三🍜"
        let text = TableJSON.text(
            [.text("a"), .number("b"), .number("c"), .number("d")],
            [[words, "-0.25", "", "undefined"], ["007", "12", "1e5", "01"]]
        )
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(rows.count == 2)
        #expect(rows[0]["a"] as? String == words)
        #expect(rows[0]["b"] as? Double == -0.25)
        #expect(rows[0]["c"] is NSNull)
        #expect(rows[0]["d"] as? String == "undefined")
        #expect(rows[1]["a"] as? String == "007")
        #expect(rows[1]["c"] as? String == "1e5" && rows[1]["d"] as? String == "01")
        #expect(TableJSON.text([.text("a")], []) == "[]\n")
    }
}
