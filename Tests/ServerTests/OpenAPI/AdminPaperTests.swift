import TestKit
import Testing

@testable import Server

/// The page about the admin API names what there is.
struct AdminPaperTests {
    @Test func `each operation of the admin's part stands in the paper with its path, and none else`() throws {
        let paper = try Fixture.text("docs/admin-api.md")
        let rows = paper.split(separator: "\n").filter { $0.hasPrefix("| `") }
        for operation in OperationCatalogue.admin {
            let row = rows.first { $0.contains("`\(operation.id)`") }
            let path = operation.address.replacing("/__admin/", with: "").split(separator: "/").first ?? ""
            #expect(row?.contains(path) == true || operation.id == "readDescription", "\(operation.id)")
        }
        let ids = Set(OperationCatalogue.admin.map(\.id))
        for row in rows {
            let cell = row.split(separator: "|")[0]
            for id in cell.matches(of: /`(\w+)`/) { #expect(ids.contains(String(id.1)), "\(id.1)") }
        }
    }
}
