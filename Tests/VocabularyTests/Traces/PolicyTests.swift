import Testing
import Vocabulary

struct PolicyTests {
    static let all: [Policy] = [
        .grantAll, .refuseAll, .readNotice, .optOut, .subscribe, .unsubscribe, .lookBeside, .tryOffers, .askStaff,
        .refuse(.demand(.follow)),
        .refuse(.consent(.privacy)),
        .grant([.demand(.follow), .consent(.marketing)].sorted()),
    ]

    @Test(arguments: all) func `a policy reads back from its written form`(_ policy: Policy) {
        #expect(Policy(policy.description) == policy)
    }

    @Test(arguments: ["", "grant", "grant:", "refuse:", "refuse:love", "refuse:follow+membership", "grant:follow+love"])
    func `unknown words are no policy`(_ text: String) {
        #expect(Policy(text) == nil)
    }

    @Test func `an act that gives several things is granted whole or not at all`() {
        let ask = Ask(wants: [.demand(.nickname), .demand(.avatar)], source: .scope, label: "")
        #expect(Policy.grantAll.grants(ask))
        #expect(!Policy.refuse(.demand(.avatar)).grants(ask))
        #expect(!Policy.grant([.demand(.nickname)]).grants(ask))
        #expect(Policy.grant([.demand(.avatar), .demand(.nickname)]).grants(ask))
        #expect(!Policy.askStaff.grants(ask))
    }
}
