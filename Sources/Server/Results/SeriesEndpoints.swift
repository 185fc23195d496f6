import Classroom
import Hummingbird
import Vocabulary

/// Classes compared: before and after, over time, by district.
struct SeriesEndpoints: Sendable {
    let gate: TrainerGate
    let content: ClassContent
    let pages: ClassPages
    let recorder: ClassRecorder

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.trainerSeries, get: { try await series($0, $1) })
        return routes
    }

    private func series(_ request: Request, _ context: VisitContext) async throws -> Response {
        guard gate.door.session(of: request) != nil else { return Answer.seeOther(Routes.linkToSignIn) }
        let tongue = Tongue(of: request)
        var records: [ClassRecord] = []
        for training in await gate.desk.all.reversed() {
            records.append(try await recorder.record(of: training, hasNames: false))
        }
        func record(_ field: String) -> ClassRecord? {
            let asked = request.uri.queryParameters[Substring(field)].map(String.init)
            return records.first { $0.training.id.rawValue == asked }
        }
        let (before, after) = (record("before"), record("after"))
        let comparison = before.flatMap { before in after.map { ClassComparison(of: before, and: $0) } }
        let view = SeriesView(
            records,
            titles: Dictionary(content.courses.map { ($0.id, tongue($0.title)) }) { first, _ in first },
            chosen: (before?.training.id, after?.training.id),
            comparison: comparison,
            in: tongue
        )
        return tongue.remembered(by: try pages.page("trainer-series", view))
    }
}
