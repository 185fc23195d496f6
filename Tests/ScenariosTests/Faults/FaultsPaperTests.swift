import Foundation
import TestKit
import Testing

@testable import Scenarios

struct FaultsPaperTests {
    @Test(arguments: SeededFault.ID.allCases) func `the paper says of each fault what the catalogue says`(
        _ id: SeededFault.ID
    ) throws {
        let paper = try String(contentsOf: RepositoryRoot.folder.appending(path: "docs/faults.md"), encoding: .utf8)
        let row = try #require(paper.split(separator: "\n").first { $0.hasPrefix("| `\(id.rawValue)` |") })
        let entry = FaultCatalogue.entry(of: id)
        #expect(row.contains(entry.meaning) && row.contains(entry.meets))
        for form in entry.forms {
            let text = form == .once && entry.forms == [.once] ? id.rawValue : "\(id.rawValue)=\(form.example)"
            #expect(row.contains("`\(text)`"))
        }
    }
}
