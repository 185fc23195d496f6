import Classroom
import Foundation
import HTTPTypes
import Hummingbird
import Vocabulary

/// The roster of a class: read, looked at, imported, deleted.
///
/// A file is read and shown first, with every bad row; nothing is kept before the trainer says so, and nothing at all while one row
/// is bad. Names stand in the roster's own file and on the trainer's pages, and nowhere else.
struct RosterEndpoints: Sendable {
    let gate: TrainerGate
    let pages: ClassPages
    let rosters: RosterDesk

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.trainerRoster, get: { try await page($0, $1) }, post: { try await act($0, $1) })
        return routes
    }

    private func page(_ request: Request, _ context: VisitContext) async throws -> Response {
        let wasKept = request.uri.queryParameters["kept"] != nil
        return try await gate.look(request, context) { try page($0, wasKept: wasKept) }
    }

    private func page(
        _ look: TrainerGate.Look,
        reading: RosterReader.Reading? = nil,
        pasted: String = "",
        problem: Bilingual? = nil,
        wasKept: Bool = false,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let view = RosterView(
            look,
            roster: try rosters.roster(of: look.training),
            reading: reading,
            pasted: pasted,
            problem: problem,
            wasKept: wasKept
        )
        return try pages.page("trainer-roster", view, status: status)
    }

    private func act(_ request: Request, _ context: VisitContext) async throws -> Response {
        let (look, form) = try await gate.uploaded(request, context)
        let back = Routes.link(to: "roster", ofClass: look.training.id.rawValue)
        switch form.fields["act"] {
        case "delete":
            try rosters.delete(look.training.id)
            return Answer.seeOther(back)
        case "read":
            guard look.training.plan.naming == .roster else { return try refuse(look) }
            let pasted = form.fields.values["text"] ?? ""
            let bytes = form.files["file"] ?? Array(pasted.utf8)
            guard bytes.contains(where: { $0 > 0x20 }) else {
                let problem = Bilingual("请选一个文件，或粘贴名单。", "Choose a file, or paste the roster.")
                return try page(look, problem: problem, status: .unprocessableContent)
            }
            let reading = checked(rosters.reading(bytes), for: look.training)
            guard reading.roster == nil else { return try page(look, reading: reading) }
            return try page(look, reading: reading, pasted: pasted, status: .unprocessableContent)
        case "import":
            guard look.training.plan.naming == .roster else { return try refuse(look) }
            let bytes = Data(base64Encoded: form.fields["roster"]).map { Array($0) } ?? []
            // What comes back from the page is read as if it were new.
            let reading = checked(rosters.reading(bytes), for: look.training)
            guard let roster = reading.roster else {
                return try page(look, reading: reading, status: .unprocessableContent)
            }
            try rosters.keep(roster, of: look.training.id)
            return Answer.seeOther(back + "?kept=1")
        default: throw RangeError.noAct
        }
    }

    private func refuse(_ look: TrainerGate.Look) throws -> Response {
        let problem = Bilingual(
            "这堂课是匿名的，不收名册；要用名册，请另开一堂课并选“名册”。",
            "This class is anonymous and takes no roster; make another one and choose “roster”."
        )
        return try page(look, problem: problem, status: .conflict)
    }

    /// A reading, with what a class asks beside what every roster must be.
    private func checked(_ reading: RosterReader.Reading, for training: TrainingClass) -> RosterReader.Reading {
        guard let roster = reading.roster, roster.rows.count > TrainingClass.most else { return reading }
        return RosterReader.Reading(
            problem: SheetProblem(
                line: TrainingClass.most + 2,
                message: Bilingual(
                    "一堂课最多\(TrainingClass.most)人，名册上有\(roster.rows.count)人",
                    "a class takes \(TrainingClass.most) learners, the roster has \(roster.rows.count)"
                ),
                fix: Bilingual("分成几堂课", "make several classes")
            ),
            dropped: reading.dropped
        )
    }
}
