import Classroom
import Scenarios
import Testing
import Vocabulary

struct LawTablesOfferedTests {
    private static let library = ShelfLibrary.library

    @Test(arguments: Service.allCases) func `no kind that is played in the range alone is offered`(_ service: Service) {
        let offered = Self.library.law.kindsOffered(for: service)
        #expect(offered.allSatisfy { !Self.library.law.card(of: $0).isSimulatorOnly })
        #expect(offered.contains(.purePayCodeAbsence) == (service == .parking))
        #expect(offered.count > 40)
    }

    @Test func `what is in a key is offered, or played in the range alone`() {
        for scenario in Self.library.scenarios {
            let offered = Self.library.law.kindsOffered(for: scenario.service)
            for kind in Self.library.answerKey(of: scenario).kinds where !offered.contains(kind) {
                #expect(Self.library.law.card(of: kind).isSimulatorOnly, "\(scenario.id) \(kind)")
            }
        }
    }
}
