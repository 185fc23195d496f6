import Synchronization
import Testing
import Vocabulary

@testable import Walker

struct RetryingTests {
    /// Answers as it is told, one after another; nil breaks the connection off.
    private final class Line: Wire {
        private let answers: Mutex<[Int?]>
        private let asked = Mutex<[WireRequest]>([])

        init(_ answers: Int?...) { self.answers = Mutex(answers) }

        var requests: [WireRequest] { asked.withLock(\.self) }

        func send(_ request: WireRequest) async throws -> WireResponse {
            asked.withLock { $0.append(request) }
            let answer = answers.withLock { $0.isEmpty ? 200 : $0.removeFirst() }
            guard let answer else { throw WalkerError(.unreachable, "the line broke") }
            return WireResponse(status: answer)
        }
    }

    private let form = WireRequest(
        method: "POST",
        url: "http://shop.localhost/a/b",
        headers: [WireHeader("Accept", "application/json"), WireHeader("Content-Type", "text/plain")],
        body: [1, 2, 3]
    )

    @Test func `what goes through is sent once`() async throws {
        let line = Line(200)
        let outcome = try await Retrying(wire: line).send(form)
        #expect(outcome.setback == nil && line.requests == [form])
    }

    @Test(
        arguments: [(500, .serverFailed), (502, .serverFailed), (504, .serverFailed), (nil, .noAnswer)]
            as [(Int?, Setback)]
    )
    func `what fails is sent once more, the same`(_ first: Int?, _ setback: Setback) async throws {
        let line = Line(first, 200)
        let outcome = try await Retrying(wire: line).send(form)
        #expect(outcome.response.status == 200 && outcome.setback == setback)
        #expect(line.requests == [form, form])
    }

    @Test func `a second failure is a dead end`() async throws {
        let failing = Line(500, 502)
        #expect(try await Retrying(wire: failing).send(form).response.status == 502)
        #expect(failing.requests.count == 2)
        let broken = Line(nil, nil)
        await #expect(throws: WalkerError.self) { try await Retrying(wire: broken).send(form) }
        #expect(broken.requests.count == 2)
    }

    @Test func `where the page has gone on it is got as it stands`() async throws {
        let line = Line(nil, 409, 200)
        let outcome = try await Retrying(wire: line).send(form)
        #expect(outcome.setback == .answerLost && outcome.response.status == 200)
        #expect(line.requests.map(\.method) == ["POST", "POST", "GET"])
        #expect(line.requests.last?.url == form.url && line.requests.last?.body == [])
        // Who was told at once that the page is over has lost nothing.
        #expect(try await Retrying(wire: Line(409)).send(form).response.status == 409)
    }

    @Test(arguments: [200, 303, 400, 404, 409, 503]) func `no other answer is a failure`(_ status: Int) async throws {
        let line = Line(status)
        #expect(try await Retrying(wire: line).send(form).setback == nil)
        #expect(line.requests.count == 1)
    }
}
