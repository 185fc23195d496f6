import Classroom
import HTTPTypes
import Hummingbird
import Journal
import Vocabulary

/// The trainer's console: classes made, led and looked at.
///
/// Everything but the sign-in wants the session's cookie.
struct TrainerEndpoints: Sendable {
    let gate: TrainerGate
    let content: ClassContent
    let pages: ClassPages
    let tries: Tries
    let address: ClassAddress
    let surroundings: Surroundings
    let rosters: RosterDesk
    let codes: JoinCodes
    let grades: ClassGrades
    /// Deletes the visits of a class that is deleted.
    let forget: @Sendable ([VisitID]) async throws -> Void

    private var desk: ClassDesk { gate.desk }
    private var door: TrainerDoor { gate.door }

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.trainerSignIn, get: { try await signInPage($0, $1) }, post: { try await signIn($0, $1) })
        routes.serve(Routes.trainerSignOut, post: { request, _ in try await signOut(request) })
        routes.serve(Routes.trainer, get: { try await console($0, $1) })
        routes.serve(Routes.trainerClasses, post: { try await make($0, $1) })
        routes.serve(Routes.trainerClass, get: { try await lead($0, $1) }, post: { try await act($0, $1) })
        routes.serve(Routes.trainerPart, get: { try await part($0, $1) })
        return routes
    }

    // MARK: Signing in

    private func signInPage(_ request: Request, _ context: VisitContext) async throws -> Response {
        try pages.page("trainer-sign-in", SignInView(tongue: Tongue(of: request)))
    }

    private func signIn(_ request: Request, _ context: VisitContext) async throws -> Response {
        let form = try await PostedForm(of: request)
        return try entered(with: form["token"], request, context)
    }

    private func entered(with token: String, _ request: Request, _ context: VisitContext) throws -> Response {
        var view = SignInView(tongue: Tongue(of: request))
        guard !tries.isTired(of: context.address) else {
            view.isTired = true
            return try pages.page("trainer-sign-in", view, status: .tooManyRequests)
        }
        guard let cookie = door.signIn(with: token) else {
            tries.noteWrong(by: context.address)
            view.isWrong = true
            return try pages.page("trainer-sign-in", view, status: .forbidden)
        }
        var answer = Answer.seeOther(Routes.linkToTrainer)
        answer.headers[.setCookie] = cookie
        return answer
    }

    private func signOut(_ request: Request) async throws -> Response {
        let (_, _) = try await gate.posted(request)
        var answer = Answer.seeOther(Routes.linkToSignIn)
        answer.headers[.setCookie] = door.signOut(request)
        return answer
    }

    // MARK: Classes

    private func console(_ request: Request, _ context: VisitContext) async throws -> Response {
        if let token = request.uri.queryParameters["token"] {
            return try entered(with: String(token), request, context)
        }
        guard let session = door.session(of: request) else { return Answer.seeOther(Routes.linkToSignIn) }
        return try await console(session, Tongue(of: request))
    }

    private func console(
        _ session: TrainerDoor.Session,
        _ tongue: Tongue,
        problem: String = "",
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let classes = await desk.all
        try rosters.sweep(classes)
        let view = ConsoleView(
            classes: classes,
            courses: content.courses,
            seal: session.seal,
            tongue: tongue,
            problem: problem
        )
        return tongue.remembered(by: try pages.page("trainer-console", view, status: status))
    }

    private func make(_ request: Request, _ context: VisitContext) async throws -> Response {
        let (session, form) = try await gate.posted(request)
        let tongue = Tongue(of: request)
        guard let course = content.course(form["course"]) else {
            return try await console(
                session,
                tongue,
                problem: tongue(Bilingual("请选一门课程。", "Choose a course.")),
                status: .unprocessableContent
            )
        }
        let title = form["title"].isEmpty ? tongue(course.title) : String(form["title"].prefix(60))
        let issuer = String(form["issuer"].prefix(60))
        if let reason = content.paper.reasonAgainst(title) ?? content.paper.reasonAgainst(issuer) {
            return try await console(session, tongue, problem: reason, status: .unprocessableContent)
        }
        let id = ClassID(rawValue: "k-" + surroundings.newID().prefix(16))
        let plan = ClassPlan(
            title: title,
            course: course.id,
            pace: ClassPlan.Pace(rawValue: form["pace"]) ?? .selfPaced,
            manner: ClassPlan.Manner(rawValue: form["manner"]) ?? .practice,
            naming: ClassPlan.Naming(rawValue: form["naming"]) ?? .anonymous,
            form: course.forms.contains(form["form"]) ? form["form"] : course.forms.first,
            district: String(form["district"].prefix(40)),
            issuer: issuer.isEmpty ? nil : issuer,
            seed: surroundings.newID(),
            joinCode: try await freshCode(),
            units: course.units.count,
            retentionDays: min(max(Int(form["days"]) ?? ClassPlan.standardRetention, 1), 365),
            madeAt: surroundings.now()
        )
        _ = try await desk.make(plan, as: id)
        return Answer.seeOther(Routes.link(toClass: id.rawValue))
    }

    /// The six digits of a new class.
    private func freshCode() async throws -> String {
        guard let code = codes.next(beside: await desk.all) else {
            throw RangeError(.broken, "so many classes are open that no join code is left, end some of them")
        }
        return code.digits
    }

    private func lead(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await gate.look(request, context) { try await lead($0) }
    }

    private func lead(
        _ look: TrainerGate.Look,
        problem: String = "",
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (training, tongue) = (look.training, look.tongue)
        let view = ClassView(
            training,
            course: content.course(training.plan.course),
            quiz: content.quiz,
            names: try rosters.names(of: training),
            join: address.of("/?code=\(training.plan.joinCode)"),
            seal: look.seal,
            tongue: tongue,
            problem: problem
        )
        return try pages.page("trainer-class", view, status: status)
    }

    /// Does what a button of the class's page says.
    private func act(_ request: Request, _ context: VisitContext) async throws -> Response {
        var (look, form) = try await gate.posted(request, context)
        let training = look.training
        if form["act"] == "delete" {
            try rosters.delete(training.id)
            try await forget(await desk.delete(training.id))
            return Answer.seeOther(Routes.linkToTrainer)
        }
        guard let event = Self.event(of: form, in: training) else { throw RangeError.noAct }
        do {
            try await desk.propose([event], in: training.id)
        } catch let refusal as ClassRefusal {
            look.training = await desk.training(training.id) ?? training
            return try await lead(look, problem: look.tongue(Self.words(of: refusal)), status: .conflict)
        }
        return Answer.seeOther(Routes.link(toClass: training.id.rawValue))
    }

    /// What a button means; nil for a word that no button has.
    private static func event(of form: PostedForm, in training: TrainingClass) -> ClassEvent? {
        let learner = LearnerID(rawValue: form["learner"])
        let unit = Int(form["unit"]) ?? 0
        return switch form["act"] {
        case "start": .started
        case "pause": .paused
        case "resume": .resumed
        case "lock": .locked
        case "unlock": .unlocked
        case "next": .advanced(unit: training.unit + 1)
        case "extend": .extended(minutes: Int(form["minutes"]) ?? 0)
        case "show": .shown(unit: unit)
        case "end": .ended
        case "reset": .reset(learner, unit: unit)
        case "remove": .removed(learner)
        default: nil
        }
    }

    private func part(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await gate.look(request, context) { look in
            let training = look.training
            let join = address.of("/?code=\(training.plan.joinCode)")
            switch context.parameters.get("part") {
            case "join.png":
                guard let code = QRCode(join) else { throw RangeError.noPage }
                return Answer.png(code.png())
            case "wall":
                let showsNames = request.uri.queryParameters["names"] == "1"
                let view = WallView(
                    training,
                    paper: content.paper,
                    names: showsNames ? try rosters.names(of: training) : [:],
                    showsNames: showsNames,
                    join: join,
                    tongue: look.tongue,
                    now: surroundings.now(),
                    graded: try WallView.shown(in: training).map { try grades.counts(at: $0, in: training) } ?? [:]
                )
                return try pages.page("trainer-wall", view)
            case "changes": return await ChangeStream.answer(of: desk.changes(of: training.id))
            default: throw RangeError.noPage
            }
        }
    }

    /// What a refusal says to a trainer.
    static func words(of refusal: ClassRefusal) -> Bilingual {
        switch refusal {
        case .locked: Bilingual("门已经关上了。", "The door is closed.")
        case .notStarted: Bilingual("先要开始上课。", "Start the class first.")
        case .paused: Bilingual("现在是暂停。", "The class is paused.")
        case .ended: Bilingual("课堂已经结束。", "The class has ended.")
        case .unknownLearner: Bilingual("没有这位学员。", "There is no such learner.")
        case .notOpen: Bilingual("这位学员还没有交这一家的表。", "This learner has not handed in that merchant.")
        case .late: Bilingual("时间已经到了。", "The time is over.")
        case .handedIn: Bilingual("已经交了表。", "It was handed in.")
        case .noReason: Bilingual("改判要写理由。", "A changed grade needs a reason.")
        case .full: Bilingual("已经坐满。", "The class is full.")
        case .taken: Bilingual("这个学员号已经有人用了。", "Somebody joined with that code already.")
        case .idle: Bilingual("没有什么可改的。", "That changes nothing.")
        }
    }

    private struct SignInView: Sendable {
        var tongue: Tongue
        var isWrong = false
        var isTired = false
    }
}

extension RangeError {
    static let notSignedIn = Self(
        .forbidden,
        "nobody is signed in here, open the address with the token that the server printed"
    )
    static let foreignForm = Self(
        .forbidden,
        "this form was not sent by the console's own page, open the console again and repeat"
    )
    static let noAct = Self(.incomplete, "the form names no act that the console has")
}
