import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import Synchronization
import Walker

/// The wall on the projector: an open stream of changes, and the page asked for anew a quarter of a second after each.
final class WallReader: Sendable {
    private let address: String
    private let phone: ClassPhone
    private let signIn: @Sendable () async throws -> String
    private let state: Mutex<State>

    private struct State {
        var cookie: String
        var told = 0
        var streams = 0
    }

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - address: The class's page on the console.
    ///   - cookie: The trainer's.
    ///   - phone: What asks for the page.
    ///   - signIn: Signs the trainer in again, because no session outlives the server.
    init(address: String, cookie: String, phone: ClassPhone, signIn: @escaping @Sendable () async throws -> String) {
        self.address = address
        self.phone = phone
        self.signIn = signIn
        state = Mutex(State(cookie: cookie))
    }

    /// How many changes were told.
    var told: Int { state.withLock { $0.told } }
    /// How often the stream was opened.
    var streams: Int { state.withLock { $0.streams } }

    /// Watches until cancelled; a broken stream is opened again after two seconds, as browsers do.
    func watch() async {
        while !Task.isCancelled {
            // Where the server is away, or the load is over, it is tried again until the task ends.
            try? await listen()
            do { try await Task.sleep(for: .seconds(2)) } catch { return }
        }
    }

    private func listen() async throws {
        var request = HTTPClientRequest(url: address + "/changes")
        request.headers.add(name: "Cookie", value: state.withLock { $0.cookie })
        let response = try await HTTPClient.shared.execute(request, deadline: .distantFuture)
        guard response.status == .ok else {
            let cookie = try await signIn()
            state.withLock { $0.cookie = cookie }
            return
        }
        state.withLock { $0.streams += 1 }
        for try await _ in response.body {
            state.withLock { $0.told += 1 }
            try await Task.sleep(for: .milliseconds(250))
            _ = try await phone.ask("wall", address + "/wall", cookie: state.withLock { $0.cookie })
        }
    }
}
