import Foundation
import Testing
import Vocabulary

struct WrittenTests {
    @Test func `a written value is one string in a document, and comes back from it`() throws {
        try expectComingBack(CivilDate("2023-07"), written: "2023-07")
        try expectComingBack(Want("consent-marketing"), written: "consent-marketing")
        try expectComingBack(Declaration.Subject("phone-number"), written: "phone-number")
        try expectComingBack(Declaration.Subject("ad.guanggao-c.localhost"), written: "ad.guanggao-c.localhost")
        for policy in PolicyTests.all { try expectComingBack(policy, written: policy.description) }
    }

    @Test func `what is no such value is named with what it should have been`() {
        expectRefusal(of: CivilDate.self, saying: "spring is no date")
        expectRefusal(of: Want.self, saying: "spring is no want")
        expectRefusal(of: Policy.self, saying: "spring is no policy")
        expectRefusal(of: Declaration.Subject.self, saying: "spring is no subject")
    }

    private func expectComingBack<Value: Written>(_ value: Value?, written text: String) throws {
        let value = try #require(value)
        let document = try JSONEncoder().encode([value])
        #expect(String(decoding: document, as: UTF8.self) == "[\"\(text)\"]")
        #expect(try JSONDecoder().decode([Value].self, from: document) == [value])
    }

    private func expectRefusal<Value: Written>(of type: Value.Type, saying words: String) {
        #expect {
            try JSONDecoder().decode([Value].self, from: Data("[\"spring\"]".utf8))
        } throws: { error in
            guard case DecodingError.dataCorrupted(let context) = error else { return false }
            return context.debugDescription == words
        }
    }
}
