import Testing
import Vocabulary

@testable import Flow

struct TrainingIdentityTests {
    private static let seeds = (0..<200).map(String.init)

    @Test func `a seed gives one identity, another seed another`() {
        let cards = Self.seeds.map { TrainingIdentity.card(seed: $0, isUnplated: false) }
        #expect(cards == Self.seeds.map { TrainingIdentity.card(seed: $0, isUnplated: false) })
        #expect(Set(cards).count == cards.count)
    }

    @Test(arguments: seeds)
    func `what could belong to somebody is out of every range in use`(_ seed: String) throws {
        let card = TrainingIdentity.card(seed: seed, isUnplated: false)
        let phone = try #require(card[.phoneNumber])
        #expect(phone.count == 11 && phone.hasPrefix("154") && phone.allSatisfy(\.isNumber))
        let plate = try #require(card[.licencePlate])
        #expect(plate.count == 7 && plate.hasPrefix("宁Z") && !plate.contains("I") && !plate.contains("O"))
        #expect(card[.email]?.hasSuffix("@canary.test") == true)
        #expect(card[.taxpayerNumber]?.count == 18)
    }

    @Test(arguments: seeds.prefix(20)) func `a company's title is there for its invoice, and is invented`(
        _ seed: String
    ) throws {
        let title = TrainingIdentity.card(seed: seed, isUnplated: false).values[IdentityCard.companyTitle]
        #expect(try #require(title).hasSuffix("有限公司（虚构）"))
    }

    @Test func `a vehicle without a plate has the same identity but for the plate`() {
        var plated = TrainingIdentity.card(seed: "x", isUnplated: false)
        plated.values[Demand.licencePlate.rawValue] = nil
        #expect(TrainingIdentity.card(seed: "x", isUnplated: true) == plated)
    }

    @Test func `every item that a page can ask for in words is on the card`() {
        let card = TrainingIdentity.card(seed: "x", isUnplated: false)
        let items: [Demand] = [.phoneNumber, .nickname, .avatar, .gender, .region, .preciseLocation, .licencePlate]
        for item in items { #expect(card[item]?.isEmpty == false, "the card lacks \(item)") }
    }
}
