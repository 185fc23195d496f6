import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct ScriptLociTests {
    @Test(arguments: ShippedRange.scenarios)
    func `every practice shows somewhere, and its way leads there`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        let loci = script.loci
        // A field that is not asked for stands nowhere: that is what its switch says.
        for practice in script.practices where practice["asked"] != .flag(false) {
            #expect(loci.contains { $0.practice == practice.id }, "\(practice.id) shows nowhere")
        }
        for locus in loci {
            let visit = locus.way.reduce(Visit(in: script, seed: "reach")) { $0.after($1, in: script) }
            let page = visit.page(in: script)
            #expect(page.title == locus.page)
            if let control = locus.control { #expect(page.controls.contains(control)) }
        }
    }

    @Test func `each shape shows where an inspector would look`() throws {
        let practices: [Practice] = [
            .gate([.follow], before: .menu), .field(.phoneNumber), .tick([.marketing]),
            .of(.notice, [:]), .of(.banner, ["demand": .word("membership"), "at": .word("receipt")]),
            .of(.prices, ["bill": .word("total")]), .of(.channel, ["for": .word("pay"), "given": .word("refused")]),
            .of(.code, ["words": .word("order")]),
        ]
        let loci = try ShippedRange.script(of: "suowa-noodle", practices).loci
        let stages = Dictionary(grouping: loci, by: \.practice).mapValues { $0.map(\.stage).sorted() }
        #expect(
            stages == [
                "wall": [.entry], "field": [.checkout], "box": [.checkout], "notice": [.entry], "banner": [.receipt],
                "prices": [.menu, .checkout], "channel": [.site], "code": [.site],
            ]
        )
        let controls = loci.filter { $0.control == nil }.map(\.practice)
        #expect(Set(controls) == ["prices"])
    }

    @Test func `an implied yes shows in words, and an unreachable practice nowhere`() throws {
        let bare = Practice.of(.code, ["words": .word("order"), "bare": .flag(true)])
        let implied = Practice.tick([.privacy], form: .implied)
        let open = try ShippedRange.script(of: "suowa-noodle", [implied]).loci.first { $0.practice == "box" }
        #expect(open?.stage == .checkout)
        #expect(open?.control == nil)
        #expect(!(try ShippedRange.script(of: "suowa-noodle", [bare, implied]).loci).contains { $0.practice == "box" })
    }

    @Test(arguments: ShippedRange.scenarios)
    func `the search ends by itself, well within its bound`(_ id: ScenarioID) throws {
        #expect(try ShippedRange.script(id).reach(upTo: 1_500).count < 1_200)
    }
}
