import Scenarios
import Testing

struct DeclarationCheckTests {
    private static func problems(_ settings: String) -> [String] {
        let merchants = Shelf.library.merchants.values.sorted { $0.id < $1.id }
        let text = Shelf.sample(
            "practices:\n  - { id: arrival, shape: notice }\n  - { id: text, shape: policy, \(settings) }"
        )
        let reading = ScenarioReader(merchants: merchants, wording: Shelf.library.wording)
        return reading.read(Array(text.utf8), file: "sample.yaml").problems.map(\.message)
    }

    @Test(arguments: ["leaves-out", "denies"])
    func `what is listed cannot be left out or denied too`(_ other: String) {
        #expect(
            Self.problems("adds: [contacts, album], \(other): [contacts]") == [
                "`contacts` is listed, and stands under `\(other)` too"
            ]
        )
    }

    @Test func `each by itself stands`() {
        #expect(Self.problems("adds: [album], leaves-out: [nickname], denies: [contacts], loose: true").isEmpty)
    }
}
