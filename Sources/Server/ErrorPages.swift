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
    /// Says that there is a list of merchants to lead to.
    let hasStreet: Bool
    /// Says that the admin's part is here; where it is not, nothing tells it from any other unknown address.
    var hasAdmin: Bool
    let logger: Logger

    /// How long a client is asked to wait where the journal could not take what it did.
    ///
    /// - Unit: seconds.
    private static let patience = "1"

    /// The same where the admin's part is.
    var withAdmin: Self {
        var pages = self
        pages.hasAdmin = true
        return pages
    }

    /// Answers for the router, which would answer some failures by itself, without a page.
    func handle(
        _ request: Request,
        context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return try answer(to: request, failedBy: error, in: context)
        }
    }

    /// The answer to a request that failed.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - error: Why it failed.
    ///   - context: Its context.
    /// - Returns: A page or problem details with the error's status.
    /// - Throws: What kept the page from being written.
    func answer(to request: Request, failedBy error: any Error, in context: VisitContext) throws -> Response {
        let known = Self.known(error)
        if [.broken, .notKept, .faulty].contains(known.code) { logger.error("\(known)") }
        return try answer(known, to: request, context)
    }

    /// The status of each code.
    static func status(of code: RangeError.Code) -> HTTPResponse.Status {
        switch code {
        case .notFound, .visitGone, .unknownScenario, .blind: .notFound
        case .wrongMethod: .methodNotAllowed
        case .stale, .seedUsedUp, .notOurs: .conflict
        case .malformed: .badRequest
        case .incomplete: .unprocessableContent
        case .wrongType: .unsupportedMediaType
        case .tooLong: .contentTooLarge
        case .forbidden: .forbidden
        case .tokenNeeded: .unauthorized
        case .notKept: .serviceUnavailable
        case .broken, .faulty: .internalServerError
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

    private func answer(_ error: RangeError, to request: Request, _ context: VisitContext) throws -> Response {
        let status = Self.status(of: error.code)
        var response: Response
        if request.wantsJSON || (hasAdmin && Routes.isAdmin(request.uri.path)) {
            response = try Answer.json(
                ProblemDetails(error, status: status),
                status: status,
                type: ProblemDetails.type
            )
        } else {
            // One slash in front, or a path that begins with two would be read as the name of a host.
            let path = "/" + request.uri.path.drop { $0 == "/" }
            let page = page(for: error, at: path, ways: ways(for: request, context))
            response = Answer.html(try page.html(templates), status: status)
        }
        response.headers[.allow] = error.allowed
        if status == .serviceUnavailable { response.headers[.retryAfter] = Self.patience }
        if error.code == .tokenNeeded { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }

    /// The way to the street for those to whom it is open; a blind run has none.
    private func ways(for request: Request, _ context: VisitContext) -> [RangePage.Way] {
        guard hasStreet, context.isFromThisMachine, let street = (try? request.origin(in: context))?.street else {
            return []
        }
        return [RangePage.Way("回到街上看看", street)]
    }

    private func page(for error: RangeError, at path: String, ways: [RangePage.Way]) -> RangePage {
        switch error.code {
        case .notFound, .unknownScenario: .unknown(isBlind: !hasStreet, ways: ways)
        case .visitGone: .gone(ways: ways)
        case .blind: .blind()
        // A stale address leads to the visit's current page when it is got.
        case .stale: .stale(current: path)
        case .malformed, .incomplete, .wrongType, .tooLong, .wrongMethod: .malformed(ways: ways)
        case .faulty: .faulty(again: path)
        case .forbidden, .tokenNeeded, .notKept, .seedUsedUp, .notOurs, .broken:
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
