import Testing
import Vocabulary

@testable import Server

struct AddressesTests {
    private let addresses = Addresses(secret: Array("a secret".utf8))

    @Test func `tokens are opaque, of one length and never the same twice`() {
        let visits: [VisitID] = ["one", "two"]
        let tokens = visits.flatMap { visit in
            (0..<100).flatMap { [addresses.page(of: visit, after: $0), addresses.code(of: visit, at: $0)] }
        }
        #expect(Set(tokens).count == tokens.count)
        #expect(tokens.allSatisfy { $0.count == 16 && $0.allSatisfy { $0.isLowercase || $0.isNumber } })
    }

    @Test func `tokens follow from the secret alone`() {
        let same = Addresses(secret: Array("a secret".utf8))
        let other = Addresses(secret: Array("another".utf8))
        #expect(addresses.sticker(of: "shop@pure") == same.sticker(of: "shop@pure"))
        #expect(addresses.sticker(of: "shop@pure") != other.sticker(of: "shop@pure"))
    }
}
