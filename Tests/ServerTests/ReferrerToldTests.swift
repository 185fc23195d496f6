import Testing

@testable import Server

struct ReferrerToldTests {
    @Test(
        arguments: [
            (nil, nil), ("", nil), ("http://a.localhost/", .origin), ("http://a.localhost", .origin),
            ("http://a.localhost/x/y", .path), ("http://a.localhost/x?m=1", .query),
            ("https://a.localhost/?m=1", .query),
        ] as [(String?, ReferrerTold?)]
    )
    func `it says how much was told, and keeps none of it`(_ referer: String?, _ told: ReferrerTold?) {
        #expect(ReferrerTold(referer) == told)
    }
}
