import Testing
import Walker

struct WebAddressTests {
    @Test func `an address is taken apart and put together`() throws {
        let address = try WebAddress("http://Shop12.localhost:8080/v/t?q=1#top")
        #expect(address.host == "shop12.localhost" && address.port == 8080 && address.path == "/v/t?q=1")
        #expect(address.description == "http://shop12.localhost:8080/v/t?q=1")
        #expect(try address.following("/next").description == "http://shop12.localhost:8080/next")
        #expect(try address.following("//pay.localhost/x").description == "http://pay.localhost/x")
        #expect(try address.following("http://[::1]:9/").authority == "[::1]:9")
    }

    @Test(arguments: [
        "ftp://localhost/", "localhost", "http://", "http://u@localhost/", "http://localhost:0/", "http://localhost:x/",
    ])
    func `what is no http address is refused`(_ text: String) {
        #expect(throws: WalkerError.self) { try WebAddress(text) }
    }
}
