import Crypto
import Foundation
import Synchronization
package import Vocabulary

/// A wire that notes every exchange of a visit once it knows whose values must not be in a note.
///
/// What is sent before a visit is made is the admin's and is not noted.
package struct RecordingWire: Wire {
    /// Takes the notes; called in the order of the answers.
    package typealias Keep = @Sendable (RecordedExchange) -> Void

    private var wire: any Wire
    private let now: @Sendable () -> Int
    private let keep: Keep
    private var visit: VisitID?
    private var scrubber = Scrubber(IdentityCard(values: [:]))

    /// Puts a recorder in front of a wire.
    ///
    /// - Parameters:
    ///   - wire: What carries the exchanges.
    ///   - now: The machine's clock in milliseconds since 1970.
    ///   - keep: Takes each note.
    package init(over wire: any Wire, now: @escaping @Sendable () -> Int, keep: @escaping Keep) {
        self.wire = wire
        self.now = now
        self.keep = keep
    }

    /// The same wire for one visit.
    package func following(_ visit: VisitID, as card: IdentityCard) -> any Wire {
        var own = self
        own.wire = wire.following(visit, as: card)
        own.visit = visit
        own.scrubber = Scrubber(card)
        return own
    }

    /// Sends the request and notes what came.
    package func send(_ request: WireRequest) async throws -> WireResponse {
        guard let visit else { return try await wire.send(request) }
        let moment = now()
        let started = ContinuousClock.now
        let response = try await wire.send(request)
        let spent = started.duration(to: .now)
        keep(
            RecordedExchange(
                visit: visit,
                moment: moment,
                microseconds: Int(spent / .microseconds(1)),
                method: request.method,
                url: address(request.url),
                requestHeaders: headers(request.headers),
                posted: fields(of: request),
                requestBytes: request.body.count,
                status: response.status,
                responseHeaders: headers(response.headers),
                responseBytes: response.body.count,
                responseHash: Self.hexadecimal(SHA256.hash(data: response.body))
            )
        )
        return response
    }

    /// An address whose query holds names, and in place of each value its mark or its length.
    private func address(_ url: String) -> String {
        let plain = url.prefix { $0 != "?" }
        let query = url.dropFirst(plain.count + 1)
        let path = scrubber.scrubbed(String(plain)).text
        guard !query.isEmpty else { return path }
        let pairs = query.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            return parts.count == 2 ? "\(parts[0])=\(told(parts[1]))" : told(String(pair))
        }
        return "\(path)?\(pairs.joined(separator: "&"))"
    }

    private func told(_ value: String) -> String { scrubber.mark(in: value) ?? "\(value.count)-characters" }

    private func headers(_ lines: [WireHeader]) -> [RecordedExchange.Header] {
        lines.map { line in
            let isAddress = ["referer", "location"].contains(line.name.lowercased())
            return RecordedExchange.Header(
                name: line.name,
                value: isAddress ? address(line.value) : scrubber.scrubbed(line.value).text
            )
        }
    }

    private func fields(of request: WireRequest) -> [RecordedExchange.Field] {
        let type = request.headers.first { $0.name.lowercased() == "content-type" }?.value ?? ""
        guard type.hasPrefix("application/x-www-form-urlencoded") else { return [] }
        return String(decoding: request.body, as: UTF8.self).split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let (name, value) = (parts.first ?? "", parts.dropFirst().first ?? "")
            let plain = value.replacing("+", with: " ").removingPercentEncoding ?? value
            return RecordedExchange.Field(
                name: scrubber.scrubbed(name).text,
                mark: name == "press" ? plain : scrubber.mark(in: plain) ?? scrubber.mark(in: value),
                length: plain.count
            )
        }
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }.joined()
    }
}
