import Testing
import Vocabulary

@testable import Scenarios

/// Which scenarios there may be is told by the names of their files.
struct ScenarioIndexTests {
    private static let names = ["scenarios/dine-in/one.yaml", "scenarios/parking/two-at.yaml"]

    @Test func `a scenario is found by its file's stem, its twin's mark, or its mode`() throws {
        let index = try ScenarioIndex.index(of: Self.names).get()
        #expect(index.place(of: "one") == .file(Self.names[0]))
        #expect(index.place(of: "two-at.twin") == .twin(Self.names[1]))
        #expect(index.place(of: "suowa@pure") == .mode("suowa", "pure"))
        #expect(index.place(of: "three") == nil)
        #expect(index.place(of: "three.twin") == nil)
    }

    @Test func `two files of one stem are a mistake`() {
        let index = ScenarioIndex.index(of: Self.names + ["scenarios/parking/one.yaml"])
        guard case .failure(let problem) = index else {
            Issue.record("the index took both")
            return
        }
        #expect(problem.id == .duplicateID)
        #expect(
            problem.text.contains("scenarios/dine-in/one.yaml") && problem.text.contains("scenarios/parking/one.yaml")
        )
    }
}
