import Classroom
import Flow
import HTTPTypes
import Hummingbird
import Journal
import Vocabulary

/// A learner's own pages: card, merchants, sheets.
///
/// Everything here is opened by the pass in the address, and by nothing else.
struct LearnerEndpoints: Sendable {
    let desk: ClassDesk
    let content: ClassContent
    let services: LessonServices
    let pages: ClassPages
    let lines: SheetLines
    let maker: VisitMaker
    let shards: VisitShards
    let faces: PageFaces
    let surroundings: Surroundings
    let words: ResumeWords

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.learner, get: { try await home($0, $1) })
        routes.serve(Routes.learnerUnit, get: { try await unit($0, $1) })
        routes.serve(Routes.learnerWork, get: { try await look($0, $1) }, post: { try await work($0, $1) })
        routes.serve(Routes.classEvidence, get: { try await toSheet($0, $1) })
        return routes
    }

    // MARK: Who asks

    /// A learner, the class, and the pass that opened the page.
    struct Guest: Sendable {
        var training: TrainingClass
        var learner: Learner
        var pass: String
    }

    /// Whose page is asked for.
    func guest(_ context: VisitContext) async throws -> Guest {
        let pass = context.parameters.get("pass") ?? ""
        guard let place = await desk.place(of: pass) else { throw RangeError.noSeat }
        return Guest(training: place.training, learner: place.learner, pass: pass)
    }

    /// The same with the merchant that the address names.
    func guestAtUnit(_ context: VisitContext) async throws -> (guest: Guest, unit: Int) {
        let guest = try await guest(context)
        guard let unit = context.parameters.get("unit").flatMap(Int.init),
            (1...max(guest.training.plan.units, 1)).contains(unit)
        else { throw RangeError.noPage }
        return (guest, unit)
    }

    // MARK: Home

    private func home(_ request: Request, _ context: VisitContext) async throws -> Response {
        let guest = try await guest(context)
        if request.uri.queryParameters["state"] != nil {
            // The page asks whether anything changed for it, and nothing more is told.
            return Answer.bytes(Array(Self.state(of: guest).utf8), type: "text/plain; charset=utf-8")
        }
        let word = words.digits(ofLearner: guest.learner.number, in: guest.training.id)
        let conduct = ConductRow(guest, on: content.quiz)
        return try pages.page("class-home", HomeView(guest, card: card(of: guest), word: word, conduct: conduct))
    }

    /// What changes when the learner's page would look different by the trainer's doing.
    static func state(of guest: Guest) -> String {
        let (training, learner) = (guest.training, guest.learner)
        let shown = (1...max(training.plan.units, 1)).filter { training.isShown($0, to: learner) }
        let resets = learner.work.values.map(\.resets).reduce(0, +)
        return "\(training.phase.rawValue) \(training.unit) \(shown) \(training.deadline ?? 0) \(resets)"
    }

    /// The training identity, the same at every merchant.
    private func card(of guest: Guest) -> [Fact] {
        CardFacts.facts(of: Visit.card(seed: Self.seed(of: guest)))
    }

    /// What a learner's visits follow from: nobody but the learner's own pages knows it.
    static func seed(of guest: Guest) -> String { "\(guest.training.id) \(guest.learner.word)" }

    // MARK: A merchant

    private func unit(_ request: Request, _ context: VisitContext) async throws -> Response {
        let (guest, unit) = try await guestAtUnit(context)
        return try sheet(of: unit, guest, wasKept: request.uri.queryParameters["kept"] != nil)
    }

    /// Shows a merchant's sheet, or why it is not open.
    func sheet(
        of unit: Int,
        _ guest: Guest,
        problem: String = "",
        wasKept: Bool = false,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let hasBegun = guest.learner.work(at: unit).openedAt != nil
        let service = hasBegun ? try services.service(of: guest.learner, at: unit, in: guest.training) : nil
        let view = try UnitView(
            guest,
            unit,
            on: content.paper,
            of: service,
            writing: lines,
            problem: problem,
            wasKept: wasKept
        )
        return try pages.page("class-unit", view, status: status)
    }

    private func look(_ request: Request, _ context: VisitContext) async throws -> Response {
        throw RangeError.noPage
    }

    private func work(_ request: Request, _ context: VisitContext) async throws -> Response {
        let (guest, unit) = try await guestAtUnit(context)
        do {
            switch context.parameters.get("work") {
            case "open": return try await open(unit, guest, request, context)
            case "answer": return try await answer(unit, guest, request)
            case "point": return try await point(unit, guest, request, context)
            case "submit": return try await submit(unit, guest, request)
            default: throw RangeError.noPage
            }
        } catch let refusal as ClassRefusal {
            if request.wantsJSON { return Response(status: .conflict) }
            return try sheet(of: unit, guest, problem: JoinEndpoints.words(of: refusal), status: .conflict)
        }
    }

    /// Leads to the merchant: to the visit as it stands, or to a fresh one.
    private func open(_ unit: Int, _ guest: Guest, _ request: Request, _ context: VisitContext) async throws -> Response
    {
        let origin = try request.origin(in: context)
        let work = guest.learner.work(at: unit)
        if let visit = work.visit {
            return Answer.seeOther(faces.address(of: try await shards[visit].view(of: visit), for: origin))
        }
        let at = surroundings.now()
        if let refusal = guest.training.refusal(of: .opened(guest.learner.id, unit: unit, visit: "none"), at: at) {
            throw refusal
        }
        let lesson = try content.lesson(guest.training.plan, guest.learner.number, unit)
        let view = try await maker.make(lesson.offer.script, seed: Self.seed(of: guest))
        try await desk.propose([.opened(guest.learner.id, unit: unit, visit: view.id)], in: guest.training.id)
        return Answer.seeOther(faces.address(of: view, for: origin))
    }

    /// Keeps what stands in the sheet; nothing is lost by leaving the page.
    private func answer(_ unit: Int, _ guest: Guest, _ request: Request) async throws -> Response {
        let form = try await PostedForm(of: request)
        let filled = SheetForm(form, of: guest.learner, at: unit, on: content.paper)
        if !filled.events.isEmpty { try await desk.propose(filled.events, in: guest.training.id) }
        if let problem = filled.problem {
            guard request.wantsJSON else {
                return try sheet(of: unit, guest, problem: problem, status: .unprocessableContent)
            }
            return try Answer.json(["problem": problem], status: .unprocessableContent)
        }
        guard !request.wantsJSON else { return try Answer.json(["kept": filled.events.count]) }
        return Answer.seeOther(Routes.link(toUnit: unit, of: guest.pass) + "?kept=1")
    }

    private func submit(_ unit: Int, _ guest: Guest, _ request: Request) async throws -> Response {
        let form = try await PostedForm(of: request)
        let filled = SheetForm(form, of: guest.learner, at: unit, on: content.paper)
        if let problem = filled.problem {
            return try sheet(of: unit, guest, problem: problem, status: .unprocessableContent)
        }
        try await desk.propose(filled.events + [.submitted(guest.learner.id, unit: unit)], in: guest.training.id)
        return Answer.seeOther(Routes.link(toLearner: guest.pass))
    }

    // MARK: Evidence

    /// Files the page that stands on the learner's screen, with one tap in the strip.
    func file(_ request: Request, _ context: VisitContext, of id: VisitID) async throws -> Response {
        let (guest, unit) = try await owner(of: id)
        let origin = try request.origin(in: context)
        let view = try await shards[id].view(of: id)
        let mark = FiledMark(page: view.page.title, stage: view.page.party.rawValue, place: view.length)
        var problem = ""
        do {
            try await desk.propose([.filed(guest.learner.id, unit: unit, mark: mark)], in: guest.training.id)
        } catch let refusal as ClassRefusal {
            problem = JoinEndpoints.words(of: refusal)
        }
        let filed = FiledView(
            guest,
            unit,
            page: view.page,
            clock: StripView.clock(text: view.clock.text),
            back: faces.address(of: view, for: origin),
            problem: problem
        )
        return try pages.page("class-filed", filed, status: problem.isEmpty ? .ok : .conflict)
    }

    /// Leads from a visit to the sheet that belongs to it.
    private func toSheet(_ request: Request, _ context: VisitContext) async throws -> Response {
        let (guest, unit) = try await owner(of: VisitID(rawValue: context.parameters.get("visit") ?? ""))
        return Answer.seeOther(Routes.link(toUnit: unit, of: guest.pass))
    }

    /// Says on which control of the filed page the learner points.
    private func point(
        _ unit: Int,
        _ guest: Guest,
        _ request: Request,
        _ context: VisitContext
    ) async throws -> Response {
        let form = try await PostedForm(of: request)
        if let last = guest.learner.work(at: unit).marks.last, !form["control"].isEmpty {
            var mark = last.mark
            // What is kept is what the page showed: a control that it does not have is no evidence.
            if let visit = guest.learner.work(at: unit).visit {
                let view = try await shards[visit].view(of: visit)
                if view.length == mark.place, FiledView.words(on: view.page).contains(form["control"]) {
                    mark.control = form["control"]
                    try await desk.propose([.filed(guest.learner.id, unit: unit, mark: mark)], in: guest.training.id)
                }
            }
        }
        guard form["then"] != "sheet", let visit = guest.learner.work(at: unit).visit else {
            return Answer.seeOther(Routes.link(toUnit: unit, of: guest.pass))
        }
        let origin = try request.origin(in: context)
        return Answer.seeOther(faces.address(of: try await shards[visit].view(of: visit), for: origin))
    }

    private func owner(of id: VisitID) async throws -> (guest: Guest, unit: Int) {
        guard let place = await desk.desk(of: id), let training = await desk.training(place.seat.classID),
            let learner = training.learners[place.seat.learner], let pass = learner.passes.last
        else { throw RangeError.noSeat }
        return (Guest(training: training, learner: learner, pass: pass), place.unit)
    }
}

extension RangeError {
    static let noSeat = Self(.notFound, "nobody of a class has this address, join again with the class's six digits")
}
