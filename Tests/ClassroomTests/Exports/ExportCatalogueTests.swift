import Testing
import Vocabulary

@testable import Classroom

/// The tables have the columns of the reference, and read again.
struct ExportCatalogueTests {
    /// What training.md 5 and law.md 5.4 list.
    private static let told = [
        "results.csv": """
        class,form,learner,group,district,case,revision,variant_seed,profile,difficulty,attempt,state,started_at,\
        submitted_at,seconds,steps,hits,misses,false_alarms,correct_rejections,could_not_tell,score,score_max,grade,\
        adjudicated
        """,
        "observations.csv": """
        class,learner,attempt,case,rule,fid,step,answer,truth,outcome,severity,confidence,evidence_kind,evidence_ref,\
        note,flagged_at,adjudicator,adjudicated_answer,reason
        """,
        "events.csv": "class,seq,at,learner,case,attempt,step,event,detail",
        "ratings.csv": "round,item,case,rule,rater,rating,gold,at",
        "agreement.csv": """
        scope,rule,statistic,value,ci_low,ci_high,items,raters,ratings,prevalence,boot_b,boot_seed,undefined_share,flag
        """,
        "items.csv": "item,rule,variant,difficulty,answered,facility,discrimination,median_seconds,flag",
        "moodle-grades.csv": "Surname,First name,State,Started on,Completed,Time taken,Grade/100",
        "leads.csv": """
        at,city,district,address,trader_name,brand,scene,entry,code_photo,requested,required,on_refusal,alternatives,\
        amount,kinds_suspected,evidence,reporter_contact,consent_to_pass_on,account_state,member_price_difference,\
        notice_version,later_messages,trader_reply,wish
        """,
    ]

    private static let start = ClassTime(milliseconds: 1_795_310_043_250)

    @Test func `every table has the columns that are told, and none is missing`() {
        #expect(Set(ExportCatalogue.all.map { $0.file }) == Set(Self.told.keys))
        for table in ExportCatalogue.all {
            #expect(table.columns.map(\.name).joined(separator: ",") == Self.told[table.file], "\(table.file)")
        }
        #expect(
            Roster.columns.map(\.rawValue).joined(separator: ",") == "learner,nickname,group,district,seat,locale,note"
        )
    }

    @Test func `a row has a cell for each column`() {
        let rows: [any ExportTable] = [
            Self.result, Self.observation, Self.event, Self.rating, Self.item, Self.moodle, Self.lead,
        ]
        for row in rows { #expect(row.cells.count == type(of: row).columns.count, "\(type(of: row).file)") }
        #expect(Set(rows.map { type(of: $0).file } + ["agreement.csv"]) == Set(Self.told.keys))
    }

    @Test func `results read as they should`() {
        let line = ResultRow.csv([Self.result]).split(separator: "\r\n").last
        #expect(
            line == """
                482913,A,L-014,'=组,静安,c-7f3a,2,18446744073709551615,coercive,2,1,submitted,2026-11-22T09:14:03.250+08:00,,\
                252.5,31,4,1,1,6,0,2,5,0.4,false
                """
        )
    }

    @Test func `undefined is said, nothing is empty`() {
        var row = Self.result
        row.grade = .undefined(.nothingCounted)
        row.score = nil
        #expect(ResultRow.csv([row]).hasSuffix(",0,,5,undefined,false\r\n"))
    }

    @Test func `agreement fills its rows, a line for each statistic`() {
        let rows = AgreementRow.rows(of: Agreement(on: "follow", of: CheckVectors.all[1].table), scope: "class")
        #expect(rows.map(\.statistic) == AgreementCatalogue.all.map { $0.id })
        #expect(rows.allSatisfy { $0.flag.contains("low-prevalence") && $0.draws == 2_000 && $0.items == 100 })
        #expect(rows.first?.seed == "20261122" && rows.first?.cells.count == AgreementRow.columns.count)
        let gaps = AgreementRow.rows(of: Agreement(on: "x", of: CheckVectors.all[3].table), scope: "class")
        #expect(gaps[2].cells[3] == "undefined" && gaps[2].flag.contains("unequal-numbers"))
    }

    @Test func `Moodle's grades are in its words`() {
        let line = MoodleGradeRow.csv([Self.moodle]).split(separator: "\r\n").last
        #expect(
            line == """
                L-014,,Finished,2026-11-22T09:14:03.250+08:00,2026-11-22T10:15:04.250+08:00,1 hour 1 min 1 sec,82
                """
        )
    }

    @Test func `a lead says what it lacks, and that it is no complaint`() {
        #expect(Self.lead.missing.count == 16 && !Self.lead.missing.contains(.city))
        #expect(LeadRow.Column.allCases.count(where: \.isRequired) == 18)
        #expect(LeadRow.statement.zh.contains("涉嫌") && LeadRow.statement.zh.contains("不是投诉"))
    }

    private static let result = ResultRow(
        classCode: "482913",
        form: "A",
        learner: "L-014",
        group: "=组",
        district: "静安",
        caseID: "c-7f3a",
        revision: 2,
        variantSeed: "18446744073709551615",
        profile: "coercive",
        difficulty: 2,
        attempt: 1,
        state: .submitted,
        startedAt: start,
        seconds: 252.5,
        steps: 31,
        hits: 4,
        misses: 1,
        falseAlarms: 1,
        correctRejections: 6,
        couldNotTell: 0,
        score: 2,
        scoreMaximum: 5,
        grade: .value(0.4)
    )
    private static let observation = ObservationRow(
        classCode: "482913",
        learner: "L-014",
        attempt: 1,
        caseID: "c-7f3a",
        answer: .couldNotTell
    )
    private static let event = ClassEventRow(classCode: "482913", sequence: 1, at: start, caseID: "", event: .joined)
    private static let rating = RatingRow(
        round: "1",
        item: "c-7f3a follow",
        caseID: "c-7f3a",
        rater: "L-014",
        rating: "observed",
        at: start
    )
    private static let item = ItemRow(
        item: "c-7f3a",
        variant: "1",
        answered: 3,
        facility: .value(0.5),
        discrimination: .undefined(.noVariation)
    )
    private static let moodle = MoodleGradeRow(
        learner: "L-014",
        state: .submitted,
        startedAt: start,
        completedAt: ClassTime(milliseconds: start.milliseconds + 3_661_000),
        grade: .value(0.82)
    )
    private static let lead = LeadRow([.city: "上海", .kindsSuspected: "forced-follow-gate", .wish: "提示"])
}
