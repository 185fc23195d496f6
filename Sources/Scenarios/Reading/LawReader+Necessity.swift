import Vocabulary
import Yams

extension LawReader {
    private static let itemKeys: Set<String> = ["id", "zh", "en", "group", "services"]
    private static let serviceKeys: Set<String> = [
        "id", "zh", "en", "inMatrix", "basicFunction", "necessarySet", "npiType", "provisions", "guidance", "pinpoint",
        "surveys", "note",
    ]
    private static let cellKeys: Set<String> = ["mark", "when", "what", "otherwise", "note", "pinpoint"]

    /// The columns without which the range cannot judge: its services, and the invoice.
    private static var neededColumns: [String] { Service.allCases.map(\.rawValue) + ["e-invoice"] }

    /// Answers the necessity table, and keeps the services it explains.
    mutating func necessity(in top: Node, _ sheet: inout LawSheet) -> Necessity {
        let columns = columns(in: top, &sheet)
        for test in top.mapping?["legalTest"]?.sequence ?? [] {
            let id = test.mapping?["provision"]?.scalar?.string ?? ""
            if provisions[id] == nil {
                sheet.report("the legal test names \"\(id)\", which is no provision", at: test, fix: "mend the id")
            }
        }
        var marks: [String: [Demand: Necessity.Mark]] = [:]
        var found: Set<Demand> = []
        for row in sheet.rows(of: "items", in: top) {
            sheet.allow(Self.itemKeys, in: row)
            _ = sheet.text("zh", in: row)
            _ = sheet.text("en", in: row)
            guard let demand = Demand(rawValue: row.id) else {
                let fix = "use one of \(sheet.listed(Demand.allCases.map(\.rawValue))), or add a case to Demand"
                sheet.report("the item \(row.id) is no demand", at: row.node, fix: fix)
                continue
            }
            found.insert(demand)
            for (column, mark) in cells(of: row, columns, &sheet) { marks[column, default: [:]][demand] = mark }
        }
        for demand in Demand.allCases where !found.contains(demand) {
            sheet.report("the demand \(demand.rawValue) has no row", at: top, fix: "add it to items")
        }
        return Necessity(marks: marks)
    }

    /// The columns of the matrix, in the order of the file.
    private mutating func columns(in top: Node, _ sheet: inout LawSheet) -> [String] {
        var columns: [String] = []
        for row in sheet.rows(of: "services", in: top) {
            sheet.allow(Self.serviceKeys, in: row)
            services.insert(row.id)
            if sheet.text("inMatrix", in: row) == "true" { columns.append(row.id) }
            _ = citations("provisions", in: row, .law, &sheet)
            _ = citations("guidance", in: row, .guidance, &sheet)
            _ = pinpoints(in: row, &sheet)
        }
        for column in Self.neededColumns where !columns.contains(column) {
            sheet.report(
                "the service \(column) has no column",
                at: top.mapping?["services"] ?? top,
                fix: "list it under services with inMatrix: true"
            )
        }
        return columns
    }

    /// The marks of one row, by column.
    private func cells(
        of row: LawSheet.Row,
        _ columns: [String],
        _ sheet: inout LawSheet
    ) -> [(column: String, mark: Necessity.Mark)] {
        let cells = row["services"]?.mapping
        for (key, _) in cells ?? [:] {
            guard let column = key.scalar?.string, !columns.contains(column) else { continue }
            sheet.report(
                "\(row.id) has a cell for \(column), which is no column",
                at: key,
                fix: "use one of \(sheet.listed(columns))"
            )
        }
        return columns.compactMap { column in
            guard let node = cells?[column] else {
                let fix = "add a mark for \(column)"
                sheet.report("\(row.id) has no cell for \(column)", at: row["services"] ?? row.node, fix: fix)
                return nil
            }
            let cell = LawSheet.Row(id: "\(row.id) for \(column)", node: node)
            sheet.allow(Self.cellKeys, in: cell)
            checkPinpoint(of: cell, &sheet)
            guard let mark = sheet.word("mark", in: cell, as: Necessity.Mark.self) else { return nil }
            if mark == .conditional, cell["when"] == nil {
                sheet.report("\(cell.id) is marked K and does not say when", at: node, fix: "add when")
            }
            return (column, mark)
        }
    }

    /// Notes a cell's pinpoint, a text where a list stands elsewhere, whose provision is not there.
    private func checkPinpoint(of cell: LawSheet.Row, _ sheet: inout LawSheet) {
        guard let pinpoint = cell["pinpoint"]?.scalar?.string else { return }
        let id = String(pinpoint.prefix { $0 != "(" })
        guard provisions[id] == nil else { return }
        sheet.report(
            "pinpoint of \(cell.id) names \(id), which is no provision",
            at: cell["pinpoint"],
            fix: "mend the id"
        )
    }
}
