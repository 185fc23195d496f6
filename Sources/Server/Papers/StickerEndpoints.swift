import Classroom
import Hummingbird
import Vocabulary

/// What a printed code of a class leads to: the scanner's own merchant.
///
/// A phone that still has the cookie goes straight there. One without is asked for the word that brings its seat back, or to join.
struct StickerEndpoints: Sendable {
    let learners: LearnerEndpoints
    let tries: Tries

    private var desk: ClassDesk { learners.desk }

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.classSticker, get: { try await scan($0, $1) }, post: { try await comeBack($0, $1) })
        return routes
    }

    /// The class and the place that the sticker names.
    private func place(_ context: VisitContext) throws -> (code: String, unit: Int) {
        guard let code = JoinCode(context.parameters.get("code") ?? "")?.digits,
            let unit = context.parameters.get("unit").flatMap(Int.init), (1...Self.most).contains(unit)
        else { throw RangeError.noPage }
        return (code, unit)
    }

    /// No course is longer.
    private static let most = 99

    private func scan(_ request: Request, _ context: VisitContext) async throws -> Response {
        let (code, unit) = try place(context)
        if let pass = request.cookie(named: JoinEndpoints.cookie), let seat = await desk.place(of: pass),
            seat.training.plan.joinCode == code, unit <= seat.training.plan.units
        {
            return Answer.seeOther(Routes.link(toUnit: unit, of: pass))
        }
        return try learners.pages.page("class-sticker", View(code: code, unit: unit))
    }

    private func comeBack(_ request: Request, _ context: VisitContext) async throws -> Response {
        let (code, unit) = try place(context)
        let form = try await PostedForm(of: request)
        var view = View(code: code, unit: unit)
        guard !tries.isTired(of: context.address) else {
            view.problem = "输错的次数太多了，请过一分钟再试。"
            return try learners.pages.page("class-sticker", view, status: .tooManyRequests)
        }
        guard let word = ResumeCode(form["word"])?.digits,
            let found = await desk.learner(withWord: learners.words.seal(of: word), in: code),
            unit <= found.training.plan.units
        else {
            tries.noteWrong(by: context.address)
            view.problem = "找回码对不上，请看一看课堂首页最下面的那十位数字。"
            return try learners.pages.page("class-sticker", view, status: .notFound)
        }
        // A seat that is already open somewhere keeps its pass: the sticker is scanned by the same phone again and again.
        guard let pass = found.learner.passes.last else { throw RangeError.noSeat }
        return JoinEndpoints.seated(pass, at: Routes.link(toUnit: unit, of: pass))
    }

    private struct View: Sendable {
        let code: String
        let unit: Int
        var problem = "" { didSet { hasProblem = !problem.isEmpty } }
        private(set) var hasProblem = false
        let join: String
        let link: String

        init(code: String, unit: Int) {
            self.code = code
            self.unit = unit
            join = "/?code=\(code)"
            link = Routes.link(toSticker: unit, ofClass: code)
        }
    }
}
