import Foundation
import Scenarios
import Walker

/// A range that somebody else serves, on this machine or on one that the caller allows.
struct RunningRange: Sendable {
    /// Its address, such as `http://localhost:8080`.
    var address: String
    /// What opens its admin part; nil where it asks for nothing.
    var token: String?
    /// The authority that vouches for its encrypted pages, as PEM; nil where all are plain.
    var authority: String?

    /// Opens a wire to it for as long as some walks take.
    func whileOpen<Output: Sendable>(
        width: Int,
        meeting faults: [SeededFault] = [],
        _ walks: (_ base: String, _ wire: any Wire) async throws -> Output
    ) async throws -> Output {
        let wire = try authority.map { try LiveWire(trusting: $0, width: width) } ?? LiveWire(width: width)
        let result: Result<Output, any Error>
        do {
            result = .success(try await walks(address, TrustedWire(wire: wire, token: token, faults: faults)))
        } catch {
            result = .failure(error)
        }
        try await wire.shutdown()
        return try result.get()
    }

    /// A wire that shows the token at the admin's door, and at no other; it wishes the run's faults for each visit that is made.
    private struct TrustedWire: Wire {
        let wire: LiveWire
        let token: String?
        let faults: [SeededFault]

        func send(_ request: WireRequest) async throws -> WireResponse {
            guard request.url.contains("/__admin/") else { return try await wire.send(request) }
            var request = request
            if let token { request.headers.append(WireHeader("Authorization", "Bearer \(token)")) }
            if !faults.isEmpty, request.method == "POST", request.url.hasSuffix("/__admin/visits") {
                request.body = try wishing(request.body)
            }
            return try await wire.send(request)
        }

        /// The same wish for a visit, with the faults in it.
        private func wishing(_ body: [UInt8]) throws -> [UInt8] {
            guard var wish = try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] else { return body }
            wish["faults"] = faults.map(\.text)
            return Array(try JSONSerialization.data(withJSONObject: wish, options: .sortedKeys))
        }
    }
}
