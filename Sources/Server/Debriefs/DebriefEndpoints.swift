import Classroom
import Hummingbird
import Vocabulary

/// How merchants were judged: for the learner once it is shown, and for the room without a name.
struct DebriefEndpoints: Sendable {
    let learners: LearnerEndpoints
    let gate: TrainerGate
    let desk: DebriefDesk
    let pages: ClassPages

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.learnerDebrief, get: { _, context in try await ownDebrief(context) })
        routes.serve(Routes.learnerReplay, get: { _, context in try await ownScene(context) })
        routes.serve(Routes.trainerDebrief, get: { try await debrief($0, $1) })
        routes.serve(Routes.trainerReplay, get: { try await scene($0, $1) })
        return routes
    }

    // MARK: The learner

    /// A learner's debrief, or the page that says why there is none yet.
    private func own(
        _ context: VisitContext,
        _ page: (Debrief, DebriefFrame) throws -> Response
    ) async throws -> Response {
        let (guest, unit) = try await learners.guestAtUnit(context)
        let hasOpened = guest.learner.work(at: unit).openedAt != nil
        guard guest.training.isShown(unit, to: guest.learner), hasOpened,
            let debrief = try await desk.debrief(of: guest.learner, at: unit, in: guest.training)
        else {
            let view = ClosedView(
                number: unit,
                hasOpened: hasOpened,
                home: Routes.link(toLearner: guest.pass)
            )
            return try pages.page("class-debrief-closed", view, status: .conflict)
        }
        let frame = DebriefFrame(
            unit: unit,
            who: guest.learner.nickname,
            tongue: Tongue(isChinese: true),
            base: "debrief",
            home: Routes.link(toLearner: guest.pass)
        )
        return try page(debrief, frame)
    }

    private func ownDebrief(_ context: VisitContext) async throws -> Response {
        try await own(context) { try pages.page("class-debrief", DebriefView($0, $1)) }
    }

    private func ownScene(_ context: VisitContext) async throws -> Response {
        try await own(context) { try scenePage($0, $1, context) }
    }

    private struct ClosedView: Sendable {
        var number: Int
        var hasOpened: Bool
        var home: String
    }

    // MARK: The trainer

    /// A learner's debrief for the room; every link in it is relative, so that no page holds the learner's code.
    private func nameless(
        _ look: TrainerGate.Look,
        _ context: VisitContext,
        _ page: (Debrief, DebriefFrame) throws -> Response
    ) async throws -> Response {
        let training = look.training
        guard let learner = training.learners[LearnerID(rawValue: context.parameters.get("learner") ?? "")],
            let unit = context.parameters.get("unit").flatMap(Int.init),
            (1...max(training.plan.units, 1)).contains(unit), learner.work(at: unit).submittedAt != nil,
            let debrief = try await desk.debrief(of: learner, at: unit, in: training)
        else { throw RangeError.noDebrief }
        let frame = DebriefFrame(
            unit: unit,
            who: look.tongue(Bilingual("一位学员", "A learner")),
            tongue: look.tongue,
            base: String(unit),
            home: Routes.link(toClass: training.id.rawValue)
        )
        return try page(debrief, frame)
    }

    private func debrief(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await gate.look(request, context) { look in
            try await nameless(look, context) { try pages.page("trainer-debrief", DebriefView($0, $1)) }
        }
    }

    private func scene(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await gate.look(request, context) { look in
            try await nameless(look, context) { try scenePage($0, $1, context) }
        }
    }

    // MARK: A page of a replay

    private func scenePage(_ debrief: Debrief, _ frame: DebriefFrame, _ context: VisitContext) throws -> Response {
        guard let number = context.parameters.get("scene").flatMap(Int.init),
            debrief.replay.scenes.indices.contains(number - 1)
        else { throw RangeError.noPage }
        let screen = ReplayScreen(templates: pages.templates)
        return try pages.page("debrief-scene", SceneView(debrief, number, frame, drawnBy: screen))
    }
}

extension RangeError {
    static let noDebrief = Self(
        .notFound,
        "nobody of this code has handed that merchant in, choose one from the class's results"
    )
}
