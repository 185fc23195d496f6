import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct ScriptTests {
    @Test func `every party has a host of its own, and none tells a scenario or mode`() throws {
        let script = try ShippedRange.script("suowa-noodle@coercive")
        #expect(Set(script.hosts.keys) == Set(Party.allCases.map(\.rawValue)))
        #expect(Set(script.hosts.values).count == Party.allCases.count)
        #expect(script.hosts.values.allSatisfy { $0.hasSuffix(".localhost") && !$0.contains("coercive") })
    }

    @Test func `scripts that differ in nothing but the id count as one`() throws {
        let pure = try ShippedRange.script("suowa-noodle@pure")
        #expect(pure.distinctness == (try ShippedRange.script(of: "suowa-noodle")).distinctness)
        #expect(pure.distinctness != (try ShippedRange.script("suowa-noodle@coercive")).distinctness)
        #expect(pure.distinctness != (try ShippedRange.script("waichu-hotpot@pure")).distinctness)
    }

    @Test func `two restaurants and two car parks cover both ways to settle and both places of a code`() throws {
        let merchants = ShippedRange.library.merchants.values
        #expect(Set(merchants.filter { $0.service == .dineIn }.map(\.settling)).count == 2)
        #expect(Set(merchants.filter { $0.service == .parking }.map(\.lotCode)).count == 2)
    }
}
