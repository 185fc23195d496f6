import Foundation
import Synchronization
import Walker

/// A wire that tampers with the pages of some visits: what was a membership reads as an app to install.
final class SpoilingWire: Wire {
    private let seeds: String
    private let inner: any Wire
    private let visits = Mutex<Set<String>>([])

    /// Tampers with the visits whose seed begins so.
    init(of seeds: String, over inner: any Wire) {
        self.seeds = seeds
        self.inner = inner
    }

    func send(_ request: WireRequest) async throws -> WireResponse {
        var response = try await inner.send(request)
        if request.url.hasSuffix("/__admin/visits") {
            guard let wish = try? JSONDecoder().decode([String: String].self, from: Data(request.body)),
                wish["seed"]?.hasPrefix(seeds) == true,
                let made = try? JSONDecoder().decode(VisitOpening.self, from: Data(response.body))
            else { return response }
            visits.withLock { _ = $0.insert(made.visit) }
        }
        guard visits.withLock({ visits in visits.contains { request.url.contains($0) } }) else { return response }
        let read = [("memberCard", "launchApp"), ("会员", "软件"), ("注册", "下载")]
        let text = String(decoding: response.body, as: UTF8.self)
        response.body = Array(read.reduce(text) { $0.replacing($1.0, with: $1.1) }.utf8)
        return response
    }
}
