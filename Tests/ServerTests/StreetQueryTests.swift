import Server
import Testing
import Vocabulary

struct StreetQueryTests {
    private func names(_ query: StreetQuery) -> [String] {
        query.cards(among: StreetCard.samples).map(\.scenario.rawValue)
    }

    @Test func `asking for nothing finds everything in order`() {
        #expect(names(StreetQuery()) == ["noodles@pure", "noodles@coercive", "garage@pure"])
        #expect(names(StreetQuery(parameters: ["service": "", "mode": "", "kind": "", "q": ""])).count == 3)
    }

    @Test func `each part narrows`() {
        #expect(names(StreetQuery(parameters: ["service": "parking"])) == ["garage@pure"])
        #expect(names(StreetQuery(parameters: ["mode": "pure"])) == ["noodles@pure", "garage@pure"])
        #expect(names(StreetQuery(parameters: ["kind": "forced-follow-gate"])) == ["noodles@coercive"])
        #expect(names(StreetQuery(parameters: ["era": "2021"])) == ["noodles@coercive"])
        #expect(names(StreetQuery(parameters: ["era": "1999"])).count == 3)
        #expect(names(StreetQuery(parameters: ["q": "牛肉 FOLLOW"])) == ["noodles@coercive"])
        #expect(names(StreetQuery(service: .parking, kind: .forcedFollowGate)).isEmpty)
    }

    @Test func `what is unknown is not asked for`() {
        #expect(StreetQuery(parameters: ["service": "space-travel", "kind": "none"]) == StreetQuery())
    }
}

extension StreetCard {
    static let samples = [
        Self(
            scenario: "noodles@pure",
            name: "阿婆牛肉面",
            service: .dineIn,
            mode: "pure",
            zh: "直接看菜单",
            en: "Straight to the menu",
            image: "/s/a.png",
            link: "/s/a"
        ),
        Self(
            scenario: "noodles@coercive",
            name: "阿婆牛肉面",
            service: .dineIn,
            mode: "coercive",
            zh: "先关注",
            en: "Follow first",
            tags: [Tag(kind: .forcedFollowGate, zh: "强制关注")],
            era: .early,
            image: "/s/b.png",
            link: "/s/b"
        ),
        Self(
            scenario: "garage@pure",
            name: "城东停车场",
            service: .parking,
            mode: "pure",
            zh: "直接看账单",
            en: "Straight to the bill",
            image: "/s/c.png",
            link: "/s/c"
        ),
    ]
}
