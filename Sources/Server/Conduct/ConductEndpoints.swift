import Classroom
import HTTPTypes
import Hummingbird
import Scenarios

/// The unit on conduct that ends a course.
struct ConductEndpoints: Sendable {
    let learners: LearnerEndpoints

    private var quiz: ConductQuiz { learners.content.quiz }

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.learnerConduct, get: { try await look($0, $1) }, post: { try await answer($0, $1) })
        return routes
    }

    private func look(_ request: Request, _ context: VisitContext) async throws -> Response {
        let guest = try await learners.guest(context)
        let wasKept = request.uri.queryParameters["kept"] != nil
        return try learners.pages.page("class-conduct", ConductView(guest, on: quiz, wasKept: wasKept))
    }

    /// Keeps what is ticked; with the button of the end, hands it in.
    private func answer(_ request: Request, _ context: VisitContext) async throws -> Response {
        let guest = try await learners.guest(context)
        let posted = try await PostedForm(of: request)
        let (form, id, quiz) = (ConductForm(posted), guest.learner.id, quiz)
        let isLast = posted["act"] == "submit"
        do {
            try await learners.desk.propose(in: guest.training.id) { training in
                guard let learner = training.learners[id] else { throw ClassRefusal.unknownLearner }
                return form.events(of: learner, on: quiz) + (isLast ? [.behavedAll(id)] : [])
            }
        } catch let refusal as ClassRefusal {
            if request.wantsJSON { return Response(status: .conflict) }
            let view = ConductView(guest, on: quiz, problem: Self.words(of: refusal))
            return try learners.pages.page("class-conduct", view, status: .conflict)
        }
        guard !request.wantsJSON else { return try Answer.json(["kept": 1]) }
        return Answer.seeOther(Routes.link(toConductOf: guest.pass) + (isLast ? "" : "?kept=1"))
    }

    /// What a refusal says to a learner here.
    private static func words(of refusal: ClassRefusal) -> String {
        switch refusal {
        case .handedIn: "已经交了，不能再改；要重做请举手。"
        case .notOpen: "各家都交了表以后，才轮到这一节。"
        default: JoinEndpoints.words(of: refusal)
        }
    }
}

extension Routes {
    /// The path of a learner's unit on conduct.
    static func link(toConductOf pass: String) -> String { "/c/\(pass)/conduct" }

    /// The path of a learner's certificate.
    static func link(toCertificateOf pass: String) -> String { "/c/\(pass)/certificate" }
}
