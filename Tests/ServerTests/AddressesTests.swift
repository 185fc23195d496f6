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

    @Test func `a seeded handle follows from the secret too`() {
        let other = Addresses(secret: Array("another".utf8))
        let handle = addresses.handle(of: "shop@pure", seed: "1", turn: 0)
        #expect(handle == addresses.handle(of: "shop@pure", seed: "1", turn: 0))
        #expect(handle != addresses.handle(of: "shop@pure", seed: "1", turn: 1))
        #expect(handle != other.handle(of: "shop@pure", seed: "1", turn: 0))
        #expect(Addresses.isHandle(handle.rawValue))
    }

    @Test(arguments: [
        "", "__admin", "short", "UPPERCASE1234567", "nothing-at-all-here", String(repeating: "a", count: 65),
    ])
    func `what has not the shape of a handle is none`(_ text: String) {
        #expect(!Addresses.isHandle(text))
    }

    @Test func `tokens follow from the secret alone`() {
        let same = Addresses(secret: Array("a secret".utf8))
        let other = Addresses(secret: Array("another".utf8))
        #expect(addresses.sticker(of: "shop@pure") == same.sticker(of: "shop@pure"))
        #expect(addresses.sticker(of: "shop@pure") != other.sticker(of: "shop@pure"))
    }
}
