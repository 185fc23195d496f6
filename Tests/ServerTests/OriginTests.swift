import Testing

@testable import Server

struct OriginTests {
    @Test(
        arguments: [
            ("localhost:8080", "localhost", 8080, true), ("Yujian.LOCALHOST:80", "yujian.localhost", 80, true),
            ("127.0.0.1:8080", "127.0.0.1", 8080, false), ("192.168.1.5", "192.168.1.5", nil, false),
            ("[::1]:8080", "[::1]", 8080, false), ("localhost.example", "localhost.example", nil, false),
        ] as [(String, String, Int?, Bool)]
    )
    func `an authority is read`(_ text: String, _ host: String, _ port: Int?, _ hasHosts: Bool) throws {
        let origin = try #require(Origin(authority: text))
        #expect(origin.host == host)
        #expect(origin.port == port)
        #expect(origin.hasPartyHosts == hasHosts)
    }

    @Test(arguments: ["", ":80", "a b", "host:port", "host:0", "host:99999", "a/b", "\"", "[::1", "host:1:2", "<b>"])
    func `what is no authority is not read`(_ text: String) { #expect(Origin(authority: text) == nil) }
}
