import Testing

@testable import Server

struct VisitContextTests {
    @Test(
        arguments: [
            (nil, true), ("127.0.0.1", true), ("127.8.9.1", true), ("::1", true), ("::ffff:127.0.0.1", true),
            ("192.168.1.5", false), ("12.7.0.1", false), ("fe80::1", false),
        ] as [(String?, Bool)]
    )
    func `a request comes from this machine or another`(_ number: String?, _ isHere: Bool) {
        #expect(VisitContext.isLoopback(number) == isHere)
    }
}
