import Scenarios
import Testing
import Vocabulary

struct ScenarioTwinTests {
    private static let shown = Shelf.library.files.filter { $0.twin != nil }

    @Test(arguments: shown) func `a twin differs in exactly one setting of one practice`(_ scenario: Scenario) throws {
        let twin = try #require(scenario.turned)
        #expect(twin.practices.map(\.id) == scenario.practices.map(\.id))
        #expect(twin.practices.map(\.shape) == scenario.practices.map(\.shape))
        let turned = zip(scenario.practices, twin.practices).flatMap { before, after in
            before.shape.parameters.map(\.name).filter { before[$0] != after[$0] }.map { "\(before.id).\($0)" }
        }
        let named = try #require(scenario.twin)
        #expect(turned == ["\(named.practice).\(named.parameter)"])
        // Nothing else that a visit could show may differ.
        #expect(twin.merchant == scenario.merchant && twin.service == scenario.service)
        #expect(twin.axes == scenario.axes && twin.isUnplated == scenario.isUnplated)
        #expect(twin.mode == scenario.mode)
    }

    @Test(arguments: shown) func `a twin lacks the kind that its scenario shows`(_ scenario: Scenario) throws {
        let twin = try #require(scenario.turned)
        let kind = try #require(scenario.role.kind)
        #expect(Shelf.library.answerKey(of: scenario).kinds.contains(kind))
        #expect(!Shelf.library.answerKey(of: twin).kinds.contains(kind))
        #expect(twin.role == .twin(kind) && twin.twin == nil && twin.turned == nil)
        #expect(twin.id.rawValue == "\(scenario.id).twin")
    }

    @Test(arguments: Shelf.library.files) func `whoever shows a kind has a twin, and nobody else`(_ scenario: Scenario)
    {
        if case .violation = scenario.role {
            #expect(scenario.turned != nil)
        } else {
            #expect(scenario.twin == nil && scenario.turned == nil)
        }
    }
}
