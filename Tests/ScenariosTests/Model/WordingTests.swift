import Testing
import Vocabulary

@testable import Scenarios

struct WordingTests {
    @Test func `places are filled, and what looks like one stays`() {
        let wording = Wording(messages: ["hello": "{merchant} {ask} {{x} {merchant"])
        #expect(wording.text("hello", ["merchant": "蓑蛙面馆"]) == "蓑蛙面馆 {ask} {{x} {merchant")
    }

    @Test func `a message that is not there is its id`() {
        #expect(Wording(messages: [:]).text("gone") == "gone")
        #expect(!Wording(messages: [:]).has("gone"))
    }

    @Test(arguments: Gate.wantable) func `every demand of a gate has its words`(_ demand: Demand) {
        let wording = Shelf.library.wording
        #expect(wording.has("gate-\(demand.rawValue)-title") && wording.has("gate-\(demand.rawValue)-give"))
    }
}
