import Testing
import Walker

struct LiveWireTests {
    @Test(.timeLimit(.minutes(1))) func `a server that is not there is an error with a way out`() async throws {
        let wire = LiveWire(deadlineSeconds: 2)
        let error = await #expect(throws: WalkerError.self) {
            try await wire.send(WireRequest(url: "http://shop.localhost:1/"))
        }
        #expect(error?.code == .unreachable || error?.code == .deadline)
        #expect(error?.message.contains("shop.localhost:1") == true)
        try await wire.shutdown()
    }
}
