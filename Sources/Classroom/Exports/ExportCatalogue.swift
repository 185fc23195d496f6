/// Every table that a class writes out, beside its roster and its statements.
package enum ExportCatalogue {
    /// The tables, in the order of the console.
    package static let all: [any ExportTable.Type] = [
        ResultRow.self, ObservationRow.self, ClassEventRow.self, RatingRow.self, AgreementRow.self, ItemRow.self,
        MoodleGradeRow.self, LeadRow.self,
    ]
}
