import Synchronization
import Vocabulary
import Walker

/// Somebody at the door: who speaks a language as browsers do, and who keeps the merchant's cookie.
final class VisitorWire: Wire {
    private struct State {
        var speaks = false
        var remembers = false
        var cookies: [String] = []
    }

    private let inner: any Wire
    private let state = Mutex(State())

    init(inner: any Wire) { self.inner = inner }

    /// Sends the header that tells a language from now on.
    func speak() { state.withLock { $0.speaks = true } }

    /// Sends the cookies from now on that scans have set so far.
    func remember() { state.withLock { $0.remembers = true } }

    /// Scans the first code of a scenario once and keeps the cookie.
    func scan(_ id: ScenarioID, with app: ScanApp) async throws {
        var session = try await Session(
            opening: id,
            seed: "before",
            at: DirectRange.base,
            over: AppWire(app, over: self)
        )
        for block in session.document.page.blocks {
            guard case .sticker(let sticker) = block else { continue }
            return try await session.scan(sticker)
        }
    }

    func send(_ request: WireRequest) async throws -> WireResponse {
        var request = request
        let now = state.withLock { $0 }
        if now.speaks { request.headers.append(WireHeader("Accept-Language", "zh-CN,zh;q=0.9")) }
        if now.remembers, !now.cookies.isEmpty {
            request.headers.append(WireHeader("Cookie", "mm_guest=" + now.cookies.joined(separator: ".")))
        }
        let response = try await inner.send(request)
        if !now.remembers, let set = response.header("Set-Cookie"), set.hasPrefix("mm_guest=") {
            let value = set.dropFirst("mm_guest=".count).prefix { $0 != ";" }
            state.withLock { $0.cookies.append(String(value)) }
        }
        return response
    }
}
