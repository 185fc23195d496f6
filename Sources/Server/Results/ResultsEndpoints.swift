import Classroom
import HTTPTypes
import Hummingbird
import Vocabulary

/// How a class did, for the trainer: all of it, and one sheet with what the trainer says over it.
struct ResultsEndpoints: Sendable {
    let gate: TrainerGate
    let content: ClassContent
    let pages: ClassPages
    let recorder: ClassRecorder

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.trainerResults, get: { try await results($0, $1) })
        routes.serve(Routes.trainerResult, get: { try await result($0, $1) }, post: { try await overrule($0, $1) })
        return routes
    }

    private func results(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await gate.look(request, context) { look in
            let record = try await recorder.record(of: look.training, hasNames: false)
            return try pages.page("trainer-figures", FiguresView(resultsOf: record, in: look.tongue))
        }
    }

    private func result(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await gate.look(request, context) { try await result(context, $0) }
    }

    private func result(
        _ context: VisitContext,
        _ look: TrainerGate.Look,
        problem: String = "",
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let record = try await recorder.record(of: look.training, hasNames: false)
        let attempt = try attempt(context, in: record)
        let law = content.law
        let view = ResultView(
            attempt,
            in: look,
            law: { kind in
                let card = law.card(of: kind)
                return Bilingual(card.zh, card.en)
            },
            problem: problem
        )
        return try pages.page("trainer-result", view, status: status)
    }

    private func attempt(_ context: VisitContext, in record: ClassRecord) throws -> Attempt {
        let learner = LearnerID(rawValue: context.parameters.get("learner") ?? "")
        let unit = context.parameters.get("unit").flatMap { Int($0) }
        guard let found = record.attempts.first(where: { $0.learner.id == learner && $0.unit == unit }) else {
            throw RangeError.noPage
        }
        return found
    }

    /// Sets a grade right, for one learner or for everybody who met the case.
    private func overrule(_ request: Request, _ context: VisitContext) async throws -> Response {
        var (look, form) = try await gate.posted(request, context)
        let record = try await recorder.record(of: look.training, hasNames: false)
        let attempt = try attempt(context, in: record)
        let reason = String(form["reason"].prefix(200))
        guard let item = Overrule.Item(form["item"]), attempt.grade.derived[item] != nil else {
            let words = Bilingual("这张表上没有这一题。", "This sheet has no such item.")
            return try await result(context, look, problem: look.tongue(words), status: .unprocessableContent)
        }
        let outcome = GradeOutcome(rawValue: form["outcome"]).flatMap { ResultView.outcomes.contains($0) ? $0 : nil }
        guard outcome != nil || form["outcome"] == ResultView.restore else {
            let words = Bilingual("请从列表里选一个结果。", "Choose one of the outcomes of the list.")
            return try await result(context, look, problem: look.tongue(words), status: .unprocessableContent)
        }
        guard reason.filter({ !$0.isWhitespace }).count >= TrainingClass.shortestReason else {
            let words = Bilingual("请写至少四个字的理由。", "Give a reason of at least 4 characters.")
            return try await result(context, look, problem: look.tongue(words), status: .unprocessableContent)
        }
        if let against = content.paper.reasonAgainst(reason) {
            return try await result(context, look, problem: against, status: .unprocessableContent)
        }
        let chosen = form["all"] == "1" ? record.attempts.filter { $0.caseID == attempt.caseID } : [attempt]
        let events = chosen.compactMap { one -> ClassEvent? in
            guard let derived = one.grade.derived[item] else { return nil }
            // An open sheet has no grade yet: for everybody means for everybody who handed in.
            if form["all"] == "1", one.learner.work(at: one.unit).submittedAt == nil { return nil }
            return .overruled(
                one.learner.id,
                unit: one.unit,
                item: item.description,
                outcome: (outcome ?? derived).rawValue,
                reason: reason
            )
        }
        do {
            try await gate.desk.propose(events, in: look.training.id)
        } catch let refusal as ClassRefusal {
            look.training = await gate.desk.training(look.training.id) ?? look.training
            let words = look.tongue(TrainerEndpoints.words(of: refusal))
            return try await result(context, look, problem: words, status: .conflict)
        }
        return Answer.seeOther(
            Routes.link(
                to: "results",
                attempt.learner.id.rawValue,
                String(attempt.unit),
                ofClass: look.training.id.rawValue
            )
        )
    }
}
