import Testing
import Vocabulary

@testable import Measurement

struct MinimumSpendRuleTests {
    private static let banning = Municipality(
        id: "weitang",
        name: Bilingual(zh: "苇塘市", en: "Weitang"),
        bans: [.init(kind: .minimumSpend, services: [.dineIn], after: "bj-afw-8")]
    )
    private static let silent = Municipality(id: "yunze", name: Bilingual(zh: "云泽市", en: "Yunze"))

    /// A table that must spend something, with a receipt that names a town.
    private func finding(in town: String?, of service: Service = .dineIn) throws -> Finding {
        var probe = ProbeSketch.dineIn(.tooSmall(Fen(20_000), at: .checkout)).probe
        probe.service = service
        for walk in probe.walks.indices where !probe.walks[walk].steps.isEmpty {
            probe.walks[walk].steps[probe.walks[walk].steps.count - 1].sighting.town = town
        }
        let facts = Facts(of: probe, needing: .sketched, knowing: [Self.silent, Self.banning])
        return try #require(MinimumSpendRule().finding(in: probe, given: facts))
    }

    @Test func `a rule of the town makes it graver, and is told`() throws {
        let finding = try finding(in: "苇塘市")
        #expect(finding.grade == .primaFacie)
        #expect(finding.evidence.reason.contains("a rule of Weitang"))
    }

    @Test(arguments: ["云泽市", "别处市", nil])
    func `elsewhere the plain class holds`(_ town: String?) throws {
        #expect(try finding(in: town).grade == nil)
    }

    @Test func `a rule for restaurants says nothing of shops`() throws {
        #expect(try finding(in: "苇塘市", of: .retail).grade == nil)
    }
}
