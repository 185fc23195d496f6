import HTTPTypes
import Testing

@testable import Server

struct ErrorPagesTests {
    @Test(
        arguments: [
            ("http://localhost:8080", "/"), ("http://127.0.0.1:8080", "/"),
            ("http://yujian.localhost:8080", "http://localhost:8080/"), ("http://range.localhost", "http://localhost/"),
        ]
    )
    func `what is not there leads back to the street`(_ base: String, _ street: String) async throws {
        let range = try await TestRange.open()
        for path in ["/nothing", "/abcdefghijkl2345/abcdefghijkl2345"] {
            let page = try await range.browse(base + path)
            #expect(page.status == 404)
            #expect(page.text.contains(#"<a class="way" href="\#(street)">"#), "\(path)")
        }
    }

    @Test func `where the street takes a token nobody is sent there`() async throws {
        let range = try await TestRange.open(trainerToken: "key")
        let page = try await range.browse("http://192.168.1.5:8080/nothing")
        #expect(page.status == 404)
        #expect(!page.text.contains(#"class="way""#))
        #expect(!page.text.contains("key"))
    }
}
