import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL

/// The wire over real sockets.
///
/// Names under `localhost` are often unknown to the system's resolver: such a request connects to 127.0.0.1 and carries
/// the name in `Host`.
package struct LiveWire: Wire {
    private let client: HTTPClient
    private let deadlineSeconds: Int64

    /// The longest answer that is read.
    ///
    /// - Unit: bytes.
    private static let limit = 8 * 1_024 * 1_024

    /// Makes a wire with its own connections; call ``shutdown()`` when done.
    ///
    /// - Parameters:
    ///   - deadlineSeconds: How long one exchange may take.
    ///   - width: How many connections to one server are kept at most.
    ///   - waitsForServer: Says that a request waits until somebody listens, for as long as one exchange may take.
    package init(deadlineSeconds: Int = 10, width: Int = 16, waitsForServer: Bool = true) {
        self.init(deadlineSeconds: deadlineSeconds, width: width, trust: nil, waitsForServer: waitsForServer)
    }

    /// Makes a wire that trusts one authority and no other.
    ///
    /// - Parameters:
    ///   - authority: The authority's certificate as PEM.
    ///   - deadlineSeconds: How long one exchange may take.
    ///   - width: How many connections to one server are kept at most.
    /// - Throws: ``WalkerError`` with the code `badAuthority` where the certificate is none.
    package init(trusting authority: String, deadlineSeconds: Int = 10, width: Int = 16) throws {
        do {
            let roots = try NIOSSLCertificate.fromPEMBytes(Array(authority.utf8))
            self.init(deadlineSeconds: deadlineSeconds, width: width, trust: roots)
        } catch {
            throw WalkerError(
                .badAuthority,
                "the authority is no certificate, name the file that the server made",
                underlying: "\(error)"
            )
        }
    }

    private init(deadlineSeconds: Int, width: Int, trust: [NIOSSLCertificate]?, waitsForServer: Bool = true) {
        self.deadlineSeconds = Int64(deadlineSeconds)
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        if let trust {
            // Names under localhost are reached by number, so the certificate is asked for that number.
            var encryption = TLSConfiguration.makeClientConfiguration()
            encryption.trustRoots = .certificates(trust)
            configuration.tlsConfiguration = encryption
        }
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = width
        configuration.connectionPool.retryConnectionEstablishment = waitsForServer
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Closes the connections.
    package func shutdown() async throws { try await client.shutdown() }

    /// Sends a request and answers the whole response.
    package func send(_ request: WireRequest) async throws -> WireResponse {
        let address = try WebAddress(request.url)
        var target = address
        if AllowedTargets.isLocalName(address.host) { target.host = "127.0.0.1" }
        var message = HTTPClientRequest(url: target.description)
        message.method = HTTPMethod(rawValue: request.method)
        for header in request.headers { message.headers.add(name: header.name, value: header.value) }
        message.headers.replaceOrAdd(name: "Host", value: address.authority)
        if !request.body.isEmpty { message.body = .bytes(ByteBuffer(bytes: request.body)) }
        do {
            let response = try await client.execute(message, timeout: .seconds(deadlineSeconds))
            let body = try await response.body.collect(upTo: Self.limit)
            return WireResponse(
                status: Int(response.status.code),
                headers: response.headers.map { WireHeader($0.name, $0.value) },
                body: Array(buffer: body)
            )
        } catch is CancellationError {
            throw CancellationError()
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .readTimeout {
            let message = "no answer from \(address.authority) within \(deadlineSeconds) seconds"
            throw WalkerError(.deadline, message, underlying: "\(error)")
        } catch {
            let message = "could not reach \(address.authority), see that the server runs there"
            throw WalkerError(.unreachable, message, underlying: "\(error)")
        }
    }
}
