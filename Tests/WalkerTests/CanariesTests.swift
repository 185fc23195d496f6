import Testing
import Vocabulary

@testable import Walker

struct CanariesTests {
    private static let card = IdentityCard(values: [
        .phoneNumber: "15412345678", .nickname: "小满abcdef", .platformId: "oabcdefghijklmnopqrstuvwxyzab", .gender: "女",
    ])
    private let canaries = Canaries(card)

    private func found(_ text: String) -> [String] {
        canaries.found(in: text).map { "\($0.item.rawValue) \($0.encoding.rawValue)" }
    }

    @Test(arguments: Encoding.allCases)
    func `a number is found in every encoding that a page writes`(_ encoding: Encoding) {
        let text = "rnd=aaaa&u=\(Canaries.text("15412345678", as: encoding))&v=1"
        #expect(found(text) == ["phone-number \(encoding.rawValue)"])
    }

    @Test func `known digests are the ones that others compute`() {
        #expect(Canaries.text("", as: .md5) == "d41d8cd98f00b204e9800998ecf8427e")
        #expect(Canaries.text("abc", as: .sha256).hasPrefix("ba7816bf8f01cfea"))
        #expect(Canaries.text("154", as: .percent) == "%31%35%34")
    }

    @Test func `a value inside something encoded is found too`() {
        let json = Canaries.text(#"{"mobile":"15412345678"}"#, as: .base64)
        #expect(found("data=\(json)") == ["phone-number base64"])
    }

    @Test func `signs outside ASCII are escaped in every address and still clear`() {
        #expect(found("nc=%E5%B0%8F%E6%BB%A1abcdef") == ["nickname clear"])
    }

    @Test(arguments: ["m=154******78", "t=k3v5x7z2a4c6e8g2", "sex=女", "m=15412345679", ""])
    func `what is masked, made up, too short or another's is nothing`(_ text: String) {
        #expect(found(text) == [])
    }

    @Test func `a hit names host, page and place, and no value`() {
        let request = WireRequest(
            method: "POST",
            url: "http://ad.localhost:8080/15412345678?o=oabcdefghijklmnopqrstuvwxyzab",
            headers: [WireHeader("Cookie", "m=15412345678"), WireHeader("Referer", "http://a/?m=15412345678")],
            body: Array("m=15412345678".utf8)
        )
        let hits = canaries.hits(in: request, from: "shop.localhost")
        #expect(Set(hits.map(\.place)) == Set(Sent.Place.allCases))
        #expect(hits.allSatisfy { $0.host == "ad.localhost" && $0.page == "shop.localhost" && $0.isToThirdParty })
        #expect(!"\(hits)".contains("154"))
    }
}
