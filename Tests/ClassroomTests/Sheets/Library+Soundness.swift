@testable import Scenarios

extension Library {
    /// Says that an author could have written the scenario: no check has anything against it.
    func isSound(_ scenario: Scenario) -> Bool {
        guard case .success(let node) = YAMLText(file: "drawn.yaml", bytes: Array("{}".utf8)).tree() else {
            return false
        }
        let checker = ScenarioChecker(merchant: merchant(of: scenario), wording: wording)
        return checker.problems(in: scenario, at: Places(node: node, file: "drawn.yaml")).isEmpty
    }
}
