import Testing
import Vocabulary

@testable import Reports

struct KindShortNameTests {
    @Test func `no two kinds share a short name`() {
        #expect(Set(Kind.allCases.map(\.shortName)).count == Kind.allCases.count)
    }

    @Test(arguments: [
        (Kind.forcedFollowGate, "forced-follow"), (.phoneAuthorisationGate, "phone"), (.preTickedConsent, "pre-ticked"),
        (.purposeOmission, "no-purpose"), (.priceNondisclosure, "no-price"),
    ])
    func `a short name is the id without its generic ending`(_ kind: Kind, _ name: String) {
        #expect(kind.shortName == name)
    }
}
