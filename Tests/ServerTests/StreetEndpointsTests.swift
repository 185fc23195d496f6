import Testing

@testable import Server

struct StreetEndpointsTests {
    @Test(
        arguments: [
            ("http://localhost:8080/", 200), ("http://127.0.0.1:8080/?token=wrong", 200),
            ("http://192.168.1.5:8080/", 404), ("http://192.168.1.5:8080/?token=", 404),
            ("http://192.168.1.5:8080/?token=ke", 404), ("http://192.168.1.5:8080/?token=keys", 404),
            ("http://192.168.1.5:8080/?token=key", 200),
        ]
    )
    func `the street opens to this machine and to whoever has its token`(_ address: String, _ status: Int) async throws
    {
        let range = try await TestRange.open(trainerToken: "key")
        #expect(try await range.browse(address).status == status)
    }

    @Test(arguments: ["", "key"])
    func `without a token it opens to this machine alone`(_ token: String) async throws {
        let range = try await TestRange.open()
        #expect(try await range.browse("http://localhost:8080/").status == 200)
        #expect(try await range.browse("http://192.168.1.5:8080/?token=\(token)").status == 404)
    }

    @Test func `cards wear the names that modes were given`() async throws {
        let range = try await TestRange.open()
        let street = try await range.browse("http://localhost:8080/").text
        #expect(street.contains("<b>纯净版</b>"))
        #expect(street.contains(#"<option value="pure">纯净版</option>"#))
    }
}
