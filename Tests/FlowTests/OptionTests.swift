import Testing
import Vocabulary

@testable import Flow

struct OptionTests {
    private static let concerned: [Option] = [
        .scan("a-b"), .open("a-b"), .grant("a-b"), .refuse("a-b"), .toAsk("a-b"), .wait("a-b"), .retry("a-b"),
        .wayOn("a-b"), .grant("with/slash"), .fillCode("a-b"), .putBack(3), .endStanding(.monthlyCard),
    ]

    @Test(arguments: Option.plainOptions + concerned + Milestone.allCases.map(Option.askStaff))
    func `an option reads back what it writes`(_ option: Option) {
        #expect(Option(id: option.id) == option)
    }

    @Test func `no two options are written alike`() {
        let ids = (Option.plainOptions + Self.concerned).map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test(
        arguments: Wandering.junk.filter { !["pay", "grant/wall"].contains($0) } + [
            "ask-staff/moon", "scan/", "/", "pay/x",
        ]
    )
    func `unknown words are no option`(_ id: String) {
        #expect(Option(id: id) == nil)
    }

    @Test func `the strip does the same on every page`() {
        #expect(Strip.option(of: Strip.site) == .backToSite)
        #expect(Strip.option(of: Strip.tomorrow) == .tomorrow)
        #expect(Strip.option(of: Strip.again) == .again)
        #expect(Strip.option(of: "a1") == nil)
    }
}
