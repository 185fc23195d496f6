import HTTPTypes
import Hummingbird
import Vocabulary

/// The connection was closed without an answer, on purpose.
package struct ConnectionBroken: Error, Hashable, Sendable {
    /// Makes the error.
    package init() {}
}

/// Stands before the pages of visits and lets some requests fail, as a server or a network does.
struct FaultDoor: Sendable {
    let desk: FaultDesk
    let shards: VisitShards
    let templates: PageTemplates

    /// Answers a request, unless it fails here.
    ///
    /// - Parameters:
    ///   - request: What was asked.
    ///   - context: The request's context.
    ///   - id: The visit that its address names.
    ///   - making: Does what was asked and answers it.
    ///   - standing: Answers the visit's page as it stands, where what was asked is done already.
    /// - Returns: The answer, or a failure.
    /// - Throws: What making throws.
    func answer(
        _ request: Request,
        _ context: VisitContext,
        on id: VisitID,
        making: () async throws -> Response,
        standing: () async throws -> Response
    ) async throws -> Response {
        guard !desk.isCalm, request.method != .head, let place = try await shards[id].faultPlace(of: id) else {
            return try await making()
        }
        context.note.keepNothing()
        if let wait = desk.wait(at: place) { try await Task.sleep(for: .milliseconds(wait)) }
        let name = "\(request.method.rawValue) \(request.uri.path)"
        guard let strike = desk.strike(name, of: id, at: place) else {
            do {
                return try await making()
            } catch let error as RangeError where error.code == .stale && desk.lost(name, of: id) {
                return try await standing()
            }
        }
        if strike.isPlayed {
            do {
                _ = try await making()
            } catch let error as RangeError where error.code == .stale {
                // The same request came twice at once, and the other one was played: this one's answer is lost all the same.
            }
        }
        guard let status = strike.status else { return await broken(context) }
        return try failed(Self.status(status), request)
    }

    /// The status of a number, with the words that servers put beside it.
    private static func status(_ code: Int) -> HTTPResponse.Status {
        switch code {
        case 502: .badGateway
        case 504: .gatewayTimeout
        default: .internalServerError
        }
    }

    /// Hangs up; whoever is answered in process is told by an error.
    private func broken(_ context: VisitContext) async -> Response {
        await context.hangUp()
        return Response(status: .badGateway, body: ResponseBody { _ in throw ConnectionBroken() })
    }

    /// What a server says that failed: to people a page of the range, to programs no more than the status.
    private func failed(_ status: HTTPResponse.Status, _ request: Request) throws -> Response {
        guard !request.wantsJSON else {
            return try Answer.json(ServerTrouble(status), status: status, type: ProblemDetails.type)
        }
        let again = "/" + request.uri.path.drop { $0 == "/" }
        return Answer.html(try RangePage.unanswered(again: again).html(templates), status: status)
    }
}

/// Problem details of a server that failed.
///
/// - Source: RFC 9457.
private struct ServerTrouble: Encodable {
    let type = "about:blank"
    let title: String
    let status: Int

    private enum CodingKeys: String, CodingKey {
        case type
        case title
        case status
    }

    init(_ status: HTTPResponse.Status) {
        title = status.reasonPhrase
        self.status = status.code
    }
}
