import Foundation
import NIOCore
import ServiceLifecycle
import Testing

@testable import Server

struct BindErrorTests {
    @Test(
        arguments: [
            (EADDRINUSE, .portTaken), (EACCES, .portForbidden), (EADDRNOTAVAIL, .notOurAddress), (EPIPE, nil),
        ] as [(CInt, BindError?)]
    )
    func `what the system says is read`(_ number: CInt, _ expected: BindError?) {
        #expect(BindError(IOError(errnoCode: number, reason: "bind")) == expected)
    }

    @Test func `other errors are not about the port`() {
        #expect(BindError(RangeError.gone) == nil)
    }

    @Test func `a port that is taken is told as such`() async throws {
        let range = try await TestRange.open()
        let (ready, isReady) = AsyncStream.makeStream(of: Int.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let first = range.server.application(host: "127.0.0.1", port: 0) { isReady.yield($0) }
            group.addTask { try await first.run() }
            let port = try #require(await ready.first { _ in true })
            let second = range.server.application(host: "127.0.0.1", port: port)
            let error = await #expect(throws: (any Error).self) { try await second.run() }
            #expect(error.flatMap { BindError($0) } == .portTaken)
            group.cancelAll()
        }
    }
}
