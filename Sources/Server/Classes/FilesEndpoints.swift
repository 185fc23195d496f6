import Classroom
import HTTPTypes
import Hummingbird
import Vocabulary

/// What a class writes out: tables for spreadsheets and programs, statements for record stores, the roster, and all of it together.
struct FilesEndpoints: Sendable {
    let gate: TrainerGate
    let pages: ClassPages
    let recorder: ClassRecorder

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.trainerFiles, get: { try await list($0, $1) })
        routes.serve(Routes.trainerFile, get: { try await file($0, $1) })
        return routes
    }

    private func list(_ request: Request, _ context: VisitContext) async throws -> Response {
        let asksNames = Self.asksNames(request)
        return try await gate.look(request, context) { look in
            let hasRoster = try recorder.rosters.roster(of: look.training) != nil
            return try pages.page("trainer-files", FilesView(look, hasRoster: hasRoster, asksNames: asksNames))
        }
    }

    private func file(_ request: Request, _ context: VisitContext) async throws -> Response {
        let asksNames = Self.asksNames(request)
        return try await gate.look(request, context) { look in
            let name = context.parameters.get("file") ?? ""
            guard ClassFile.all.contains(where: { $0.names.contains(name) }) else { throw RangeError.noPage }
            let record = try await recorder.record(of: look.training, hasNames: asksNames)
            guard let file = try ClassFile.text(of: name, from: record) else { throw RangeError.noPage }
            var answer = Answer.bytes(Array(file.text.utf8), type: file.type)
            answer.headers[.contentDisposition] = "attachment; filename=\"\(look.training.id.rawValue)-\(name)\""
            return answer
        }
    }

    private static func asksNames(_ request: Request) -> Bool { request.uri.queryParameters["names"] == "1" }
}
