import HTTPTypes
import Server
import Walker

/// The whole server in process as a wire: the same routes, hosts and bytes, without a socket.
struct DirectWire: Wire {
    /// The server that answers.
    let server: RangeServer

    func send(_ request: WireRequest) async throws -> WireResponse {
        guard let method = HTTPRequest.Method(rawValue: request.method) else {
            throw WalkerError(.badAddress, "\(request.method) is no method")
        }
        var headers = HTTPFields()
        for header in request.headers {
            if let name = HTTPField.Name(header.name) { headers.append(HTTPField(name: name, value: header.value)) }
        }
        let answer: DirectAnswer
        do {
            answer = try await server.answer(method, request.url, headers: headers, body: request.body)
        } catch is ConnectionBroken {
            throw WalkerError(.unreachable, "the connection broke off before the answer")
        }
        return WireResponse(
            status: answer.status,
            headers: answer.headers.map { WireHeader($0.name.rawName, $0.value) },
            body: answer.body
        )
    }
}
