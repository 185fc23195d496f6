import HTTPTypes
import Hummingbird
import Journal
import Logging
import NIOCore

/// Turns what went wrong into an answer: the one place where domain refusals meet statuses.
///
/// A browser gets a page of the range, a program problem details after RFC 9457; neither holds what a consumer typed.
struct ErrorPages: RouterMiddleware {
    typealias Context = VisitContext

    let templates: PageTemplates
    /// Says that nothing may tell the admin's part from any other unknown address.
    let isBlind: Bool
    let logger: Logger

    func handle(
        _ request: Request,
        context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let known = Self.known(error)
            if known.code == .broken || known.code == .notKept { logger.error("\(known)") }
            return try answer(known, to: request)
        }
    }

    /// The status of each code.
    static func status(of code: RangeError.Code) -> HTTPResponse.Status {
        switch code {
        case .notFound, .visitGone, .unknownScenario, .blind: .notFound
        case .wrongMethod: .methodNotAllowed
        case .stale: .conflict
        case .malformed: .badRequest
        case .incomplete: .unprocessableContent
        case .wrongType: .unsupportedMediaType
        case .tooLong: .contentTooLarge
        case .forbidden: .forbidden
        case .notKept: .serviceUnavailable
        case .broken: .internalServerError
        }
    }

    private static func known(_ error: any Error) -> RangeError {
        switch error {
        case let error as RangeError: error
        case is NIOTooManyBytesError: ActReader.tooLong
        case let error as JournalError:
            RangeError(.notKept, "the journal did not answer, try again in a moment", underlying: "\(error)")
        case let error as HTTPError where error.status == .notFound: .noPage
        case let error as HTTPError where error.status.kind == .clientError:
            RangeError(.malformed, "the request cannot be read", underlying: "\(error)")
        default: RangeError(.broken, "the range failed, its log says why", underlying: "\(error)")
        }
    }

    private func answer(_ error: RangeError, to request: Request) throws -> Response {
        let status = Self.status(of: error.code)
        var response: Response
        if request.wantsJSON || (!isBlind && Routes.isAdmin(request.uri.path)) {
            response = try Answer.json(
                ProblemDetails(error, status: status),
                status: status,
                type: ProblemDetails.type
            )
        } else {
            // One slash in front, or a path that begins with two would be read as the name of a host.
            let path = "/" + request.uri.path.drop { $0 == "/" }
            response = Answer.html(try page(for: error, at: path).html(templates), status: status)
        }
        response.headers[.allow] = error.allowed
        return response
    }

    private func page(for error: RangeError, at path: String) -> RangePage {
        switch error.code {
        case .notFound, .unknownScenario: .unknown()
        case .visitGone: .gone()
        case .blind: .blind()
        // A stale address leads to the visit's current page when it is got.
        case .stale: .stale(current: path)
        case .malformed, .incomplete, .wrongType, .tooLong, .wrongMethod: .malformed()
        case .forbidden, .notKept, .broken:
            RangePage(
                title: "靶场暂时没有办法回答",
                subtitle: "The range cannot answer right now",
                lines: ["刚才的操作没有生效，请稍后再试。"],
                ways: [RangePage.Way("再试一次", path)]
            )
        }
    }
}

/// Problem details of HTTP APIs.
///
/// - Source: RFC 9457.
struct ProblemDetails: Encodable {
    static let type = "application/problem+json"

    let type: String
    let title: String
    let status: Int
    let detail: String

    init(_ error: RangeError, status: HTTPResponse.Status) {
        type = "urn:mockmerchant:problem:\(error.code.rawValue)"
        title = status.reasonPhrase
        self.status = status.code
        detail = error.message
    }
}
