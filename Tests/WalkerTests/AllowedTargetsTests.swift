import Testing
import Walker

struct AllowedTargetsTests {
    @Test(arguments: ["localhost", "127.0.0.1", "127.8.9.1", "[::1]", "shop12.localhost", "PAY.weiliao.LOCALHOST"])
    func `this machine may be walked`(_ host: String) {
        #expect(AllowedTargets().allows(host))
    }

    @Test(arguments: [
        "example.com", "10.0.0.1", "localhost.example.com", "127.0.0.1.example.com", "127.0.0", "mylocalhost",
    ])
    func `anything else may not`(_ host: String) throws {
        #expect(!AllowedTargets().allows(host))
        let address = try WebAddress("http://\(host):8080/")
        #expect(throws: WalkerError.self) { try AllowedTargets().check(address) }
    }

    @Test func `a host on the list may be walked`() {
        #expect(AllowedTargets(extra: ["Range.Test"]).allows("range.test"))
    }
}
