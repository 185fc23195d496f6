import Foundation
import Vocabulary

/// Carries requests within the allowed targets, follows redirects, and reads pages.
struct Courier: Sendable {
    let wire: any Wire
    let targets: AllowedTargets

    /// A page that was got, and how.
    struct PageAnswer: Sendable {
        var document: VisitDocument
        var exchange: Exchange
        var address: WebAddress
        var documentAddress: WebAddress
        /// What went wrong on the way to it; nil where nothing did.
        var setback: Setback?
    }

    /// The page at an address.
    func page(at address: WebAddress) async throws -> PageAnswer {
        let headers = [WireHeader("Accept", "application/json")]
        return try await page(WireRequest(url: address.description, headers: headers), sent: [])
    }

    /// The page that answers a request.
    func page(_ request: WireRequest, sent: [String]) async throws -> PageAnswer {
        let answer = try await send(request, isOfPage: true)
        guard answer.response.status == 200 else { throw Self.unexpected(answer.response, to: request.method) }
        let document = try Self.document(in: answer.response)
        let exchange = Exchange(
            method: request.method,
            host: answer.address.host,
            path: String(answer.address.path.prefix { $0 != "?" }),
            status: answer.response.status,
            sent: sent
        )
        return PageAnswer(
            document: document,
            exchange: exchange,
            address: answer.address,
            documentAddress: try answer.address.following(document.address),
            setback: answer.setback
        )
    }

    /// What a request led to.
    struct Answer: Sendable {
        var response: WireResponse
        var address: WebAddress
        var setback: Setback?
    }

    /// Sends a request, waits out a busy server, and follows where it is sent on.
    ///
    /// - Parameters:
    ///   - first: The request.
    ///   - isOfPage: Says that it belongs to a page of a visit, and may be sent once more where it fails.
    /// - Returns: The answer, from where, and what went wrong before it.
    /// - Throws: ``WalkerError``.
    func send(_ first: WireRequest, isOfPage: Bool = false) async throws -> Answer {
        var request = first
        var setback: Setback?
        var address = try WebAddress(first.url)
        for _ in 0...Session.redirectLimit {
            try targets.check(address)
            let outcome = try await patiently(request, isOfPage: isOfPage)
            let response = outcome.response
            setback = setback ?? outcome.setback
            guard (300..<400).contains(response.status), let link = response.header("Location") else {
                return Answer(response: response, address: address, setback: setback)
            }
            address = try address.following(link)
            request = WireRequest(url: address.description, headers: first.headers.filter { $0.name == "Accept" })
        }
        throw WalkerError(
            .tooManyRedirects,
            "\(first.method) \(first.url) was sent on more than \(Session.redirectLimit) times"
        )
    }

    /// A server whose queue is full took nothing, so the same request may be sent again.
    private func patiently(_ request: WireRequest, isOfPage: Bool) async throws -> Retrying.Outcome {
        for turn in 1..<Session.busyLimit {
            let outcome = try await once(request, isOfPage: isOfPage)
            guard outcome.response.status == 503 else { return outcome }
            try await Task.sleep(for: .milliseconds(50 * turn * turn))
        }
        return try await once(request, isOfPage: isOfPage)
    }

    private func once(_ request: WireRequest, isOfPage: Bool) async throws -> Retrying.Outcome {
        guard isOfPage else { return Retrying.Outcome(response: try await wire.send(request)) }
        return try await Retrying(wire: wire).send(request)
    }

    /// Reads a page as the wire hands it over.
    static func document(in response: WireResponse) throws -> VisitDocument {
        try promised { try DocumentReader.shared.document(in: response.body) }
    }

    /// Reads a JSON body.
    static func decoded<Body: Decodable>(_ type: Body.Type, from response: WireResponse) throws -> Body {
        try promised { try JSONDecoder().decode(type, from: Data(response.body)) }
    }

    private static func promised<Body>(_ read: () throws -> Body) throws -> Body {
        do {
            return try read()
        } catch {
            throw WalkerError(
                .unreadable,
                "the answer is not the document that the wire promises",
                underlying: "\(error)"
            )
        }
    }

    /// The error for a status that has no business here.
    static func unexpected(_ response: WireResponse, to what: String) -> WalkerError {
        let hint =
            switch response.status {
            case 404: ", the visit or scenario is gone"
            case 409: ", the page's address is stale: somebody else acts on this visit"
            default: ""
            }
        return WalkerError(.unexpectedStatus, "\(what) was answered with status \(response.status)\(hint)")
    }
}
