import Classroom
import Foundation
import Vocabulary

/// The roster's page: who is on it, what a file that was just read would bring, and all that is wrong with it.
struct RosterView: Sendable {
    /// A learner's line.
    struct Row: Sendable {
        var code: String
        var name: String
        var group: String
        var district: String
        var seat: String
        var hasJoined: Bool
        var tongue: Tongue
    }

    /// A bad row.
    struct Bad: Sendable {
        var line: Int
        var message: String
        var fix: String
    }

    /// Rows of a new roster that are shown before it is imported.
    static let shown = 12

    var title: String
    var home: String
    var link: String
    var file: String
    var takesRoster: Bool
    var hasRoster: Bool
    var rows: [Row]
    var count: Int
    var joined: Int
    var end: String
    var days: Int
    var columns: String
    var bad: [Bad]
    var badCount: Int
    var hasBad: Bool
    var isPreview: Bool
    var fresh: [Row]
    var freshCount: Int
    var freshMore: Int
    var hasMore: Bool
    var replaces: Bool
    var payload: String
    var dropped: String
    var hasDropped: Bool
    var wasKept: Bool
    var pasted: String
    var problem: String
    var hasProblem: Bool
    var seal: String
    var tongue: Tongue

    init(
        _ look: TrainerGate.Look,
        roster: Roster?,
        reading: RosterReader.Reading?,
        pasted: String,
        problem: Bilingual?,
        wasKept: Bool
    ) {
        self.pasted = pasted
        let (training, tongue) = (look.training, look.tongue)
        let id = training.id.rawValue
        title = training.plan.title
        home = Routes.link(toClass: id)
        link = Routes.link(to: "roster", ofClass: id)
        file = Routes.link(to: "files", "roster.csv", ofClass: id)
        takesRoster = training.plan.naming == .roster
        hasRoster = roster != nil
        func row(_ row: RosterRow) -> Row {
            Row(
                code: row.learner.rawValue,
                name: row.nickname,
                group: row.group,
                district: row.district,
                seat: row.seat,
                hasJoined: training.learners[row.learner] != nil,
                tongue: tongue
            )
        }
        rows = roster?.rows.map(row) ?? []
        count = rows.count
        joined = rows.count(where: \.hasJoined)
        end = ConsoleView.day(of: RosterDesk.end(of: training.plan))
        days = training.plan.retentionDays
        columns = Roster.columns.map(\.rawValue).joined(separator: ",")
        bad = reading?.problems.map { Bad(line: $0.line, message: tongue($0.message), fix: tongue($0.fix)) } ?? []
        badCount = bad.count
        hasBad = !bad.isEmpty
        let new = reading?.roster
        isPreview = new != nil
        freshCount = new?.rows.count ?? 0
        fresh = new?.rows.prefix(Self.shown).map(row) ?? []
        freshMore = freshCount - fresh.count
        hasMore = freshMore > 0
        replaces = isPreview && hasRoster
        payload = new.map { Data($0.csv(isAnonymous: false).utf8).base64EncodedString() } ?? ""
        let names = reading?.dropped ?? []
        dropped = names.joined(separator: tongue(Bilingual("、", ", ")))
        hasDropped = !names.isEmpty
        self.wasKept = wasKept && hasRoster
        self.problem = problem.map { tongue($0) } ?? ""
        hasProblem = problem != nil
        seal = look.seal
        self.tongue = tongue
    }
}
