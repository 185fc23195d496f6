import Scenarios
import Testing
import Vocabulary

@testable import Classroom

/// Every table is made of a class's record, whole and without what must not leave.
struct ClassRecordTests {
    private static let record = PlayedClass.record(learners: 3, units: 2)
    private static let named = PlayedClass.record(learners: 3, units: 2, hasNames: true)

    @Test func `every table has rows, a cell for each column, and no name that was not asked for`() {
        for table in ExportCatalogue.all {
            let written = table.table(of: Self.record)
            #expect(!written.rows.isEmpty, "\(table.file)")
            for row in written.rows { #expect(row.count == written.columns.count, "\(table.file)") }
            for secret in ["名L-", "pass-", "word-"] {
                #expect(!written.csv.contains(secret), "\(table.file): \(secret)")
            }
            #expect(!table.about.zh.isEmpty && !table.about.en.isEmpty)
        }
    }

    @Test func `names stand in a column of their own where they were asked for`() {
        for table in ExportCatalogue.all {
            let written = table.table(of: Self.named)
            let hasLearner = table.columns.contains { ["learner", "rater"].contains($0.name) }
            #expect((written.columns.last?.name == "name") == hasLearner, "\(table.file)")
            for row in written.rows { #expect(row.count == written.columns.count, "\(table.file)") }
        }
        #expect(ResultRow.table(of: Self.named).csv.contains(",'=名L-001\r\n"))
        #expect(MoodleGradeRow.table(of: Self.named).csv.contains("L-001,'=名L-001,Finished,"))
    }

    @Test func `every table reads again to the same bytes`() throws {
        for record in [Self.record, Self.named] {
            for table in ExportCatalogue.all {
                let written = table.table(of: record)
                let text = String(written.csv.unicodeScalars.dropFirst())
                let (sheet, problems) = Spreadsheet.reading(text)
                #expect(problems.isEmpty)
                let cells = try #require(sheet).rows.map(\.cells)
                #expect(cells == written.rows, "\(table.file)")
                #expect(SheetWriter.text(written.columns, cells) == written.csv, "\(table.file)")
            }
        }
    }

    @Test func `a class without learners writes the headings alone`() {
        var record = Self.record
        record.training = TrainingClass(id: "k-2", plan: record.training.plan)
        (record.attempts, record.happenings, record.roster) = ([], [], nil)
        for table in ExportCatalogue.all {
            let written = table.table(of: record)
            #expect(written.rows.isEmpty && written.json == "[]\n", "\(table.file)")
        }
        #expect(Statement.all(of: record).isEmpty)
    }

    @Test func `results count what the grades count`() throws {
        let rows = ResultRow.rows(of: Self.record)
        #expect(rows.count == 6)
        for (row, attempt) in zip(rows, Self.record.attempts) {
            let counts = [attempt.grade.factCounts, attempt.grade.kindCounts]
            #expect(row.hits == counts.map(\.hits).reduce(0, +))
            #expect(row.falseAlarms == counts.map(\.falseAlarms).reduce(0, +))
            #expect(row.group == "+组")
            #expect(row.state == .submitted)
            #expect(row.grade.value == max(0, (row.score ?? 0) / (row.scoreMaximum ?? 1)))
        }
    }

    @Test func `what the trainer overruled is told with the reason, and counts`() throws {
        var record = Self.record
        let kind = try #require(record.attempts[0].truth.offered.first)
        record.training.take(
            .overruled("L-001", unit: 1, item: "kind/\(kind.rawValue)", outcome: "disputed", reason: "看不清"),
            at: PlayedClass.start
        )
        let learner = try #require(record.training.learners["L-001"])
        let work = learner.work(at: 1)
        record.attempts[0].learner = learner
        record.attempts[0].grade = SheetGrading(of: record.attempts[0].truth, citing: record.law)
            .grade(work.sheet, work.kindSheet, overrules: work.said)
        let row = try #require(
            ObservationRow.rows(of: record).first { $0.learner == "L-001" && $0.rule == "kind/\(kind.rawValue)" }
        )
        #expect(row.adjudicator == "trainer" && row.reason == "看不清" && row.outcome == nil)
        #expect(ResultRow.rows(of: record).first?.isAdjudicated == true)
    }

    @Test func `ratings import again to the same bytes`() throws {
        let text = RatingRow.csv(RatingRow.rows(of: Self.record))
        let (rows, problems) = RatingReader.reading(String(text.unicodeScalars.dropFirst()))
        #expect(problems.isEmpty)
        #expect(RatingRow.csv(try #require(rows)) == text)
    }

    @Test func `events tell the attempt, and neither passes nor notes`() {
        var record = Self.record
        record.happenings += [
            .init(at: 0, event: .reset("L-001", unit: 1)), .init(at: 0, event: .opened("L-001", unit: 1, visit: "w")),
        ]
        let rows = ClassEventRow.rows(of: record)
        #expect(rows.map(\.sequence) == Array(1...record.happenings.count))
        #expect(rows.suffix(2).map(\.attempt) == [1, 2])
        #expect(!rows.contains { $0.detail.contains("=1+1") || $0.detail.contains("pass") })
        #expect(rows.last?.caseID == record.attempts[0].caseID)
    }

    @Test func `statements are in the order of time, the same each time, and finish what was handed in whole`() throws {
        let all = Statement.all(of: Self.record)
        #expect(all.map(\.at) == all.map(\.at).sorted())
        let verbs = Set(all.map(\.verb.word))
        #expect(verbs.isSuperset(of: ["attempted", "answered", "completed"]))
        #expect(all.count { if case .finished = $0.act { true } else { false } } == 3)
        let lines = try Statement.lines(of: Self.record)
        #expect(lines == (try Statement.lines(of: Self.named)))
        let ids = lines.matches(of: /"id":"([0-9a-f]{8}-[^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == all.count)
    }

    @Test func `a lead says that it is an exercise and no complaint, and names what is missing`() throws {
        let leads = LeadRow.rows(of: Self.record)
        for lead in leads {
            #expect(lead.values[.wish]?.contains(LeadRow.statement.zh) == true)
            #expect(lead.values[.traderName]?.contains("模拟练习") == true)
            #expect(lead.missing.contains(.reporterContact) && lead.missing.contains(.address))
            #expect(lead.values[.kindsSuspected]?.isEmpty == false)
        }
    }
}
