import HTTPTypes
import Hummingbird

/// Answers a request for the head alone with everything but the body, refusals too.
struct HeadAnswers: RouterMiddleware {
    typealias Context = VisitContext

    func handle(
        _ request: Request,
        context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        return request.method == .head ? response.createHeadResponse() : response
    }
}
