import Testing
import Vocabulary

@testable import Scoring

/// Three forms that say the same are read as the same; what is badly made is told, line by line.
struct ClaimFormatCatalogueTests {
    private static func read(_ text: String, _ file: String = "x.jsonl") -> ClaimReading {
        ClaimFormatCatalogue.read(Array(text.utf8), file: file)
    }

    private static let lines = #"""
        {"tool":{"name":"x","version":"1.2"},"run":{"started":"2026-11-22T09:00:00+08:00","bench":"mm-bench 1.0.0"}}
        {"case":"c-1","status":"ok","duration_ms":8123,"steps":["entry"],"findings":[{"rule":"forced-follow-gate","step":"entry","element":{"role":"dialog","text":"关注后点餐"},"confidence":0.91,"evidence":[{"type":"request","id":"r12"}]}]}
        {"case":"c-2","status":"timeout","findings":[]}
        {"case":"c-3"}
        """#

    private static let document = #"""
        {"tool":{"name":"x","version":"1.2"},"run":{"started":"2026-11-22T09:00:00+08:00","bench":"mm-bench 1.0.0"},
         "cases":[
         {"case":"c-1","status":"ok","duration_ms":8123,"steps":["entry"],"findings":[{"rule":"forced-follow-gate","step":"entry","element":{"role":"dialog","text":"关注后点餐"},"confidence":0.91,"evidence":[{"type":"request","id":"r12"}]}]},
         {"case":"c-2","status":"timeout","findings":[]},
         {"case":"c-3"}]}
        """#

    private static let csv = """
        case,status,rule,step,element_role,element_text,data_item,recipient,confidence,evidence_type,evidence_id,duration_ms\r
        c-1,ok,forced-follow-gate,entry,dialog,"关注后点餐",,,0.91,request,r12,8123\r
        c-2,timeout\r
        c-3,\r

        """

    private static let sarif = #"""
        {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x","semanticVersion":"1.2","rules":[{"id":"forced-follow-gate"}]}},
        "invocations":[{"executionSuccessful":false,"properties":{"case":"c-2","status":"timeout"}},{"executionSuccessful":true,"properties":{"cases":["c-1","c-3"]}}],
        "results":[{"ruleIndex":0,"message":{"text":"suspected"},"rank":91.0,
        "locations":[{"logicalLocations":[{"fullyQualifiedName":"c-1/entry"}]}],
        "properties":{"element":{"role":"dialog","text":"关注后点餐"},"evidence":[{"type":"request","id":"r12"}]}},
        {"ruleId":"pre-ticked-consent","kind":"pass","message":{"text":"fine"},"locations":[{"logicalLocations":[{"fullyQualifiedName":"c-3"}]}]}]}]}
        """#

    @Test(arguments: [(lines, "x.jsonl"), (document, "x.json"), (csv, "x.csv"), (sarif, "x.sarif")])
    func `each form says the same`(_ text: String, _ file: String) throws {
        let reading = Self.read(text, file)
        #expect(reading.problems.map(\.text) == [])
        let submission = try #require(reading.submission)
        #expect(submission.tool.name == "x")
        let byID = Dictionary(submission.cases.map { ($0.id, $0) }) { first, _ in first }
        #expect(byID.keys.sorted() == ["c-1", "c-2", "c-3"])
        #expect(byID["c-2"]?.status == .timeout && byID["c-3"]?.status == .noFinding)
        let finding = try #require(byID["c-1"]?.findings.first)
        #expect(finding.rule == "forced-follow-gate" && finding.step == "entry" && finding.confidence == 0.91)
        #expect(finding.element == .init(role: "dialog", text: "关注后点餐"))
        #expect(finding.evidence == [.init(type: "request", id: "r12")])
    }

    @Test func `a failed invocation that names no case fails all of its run`() throws {
        let text = #"""
            {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"invocations":[{"executionSuccessful":false}],
            "results":[{"ruleId":"a","kind":"pass","locations":[{"logicalLocations":[{"fullyQualifiedName":"c-1"}]}]}]}]}
            """#
        #expect(Self.read(text).submission?.cases.map(\.status) == [.error])
    }

    @Test func `an asserted lawful thing accuses nobody`() throws {
        let key = SmallBench.key(SmallBench.pairs(1))
        let text = #"""
            {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[
            {"ruleId":"forced-follow-gate","kind":"pass","locations":[{"logicalLocations":[{"fullyQualifiedName":"good-0"}]}]}]}]}
            """#
        let card = SmallBench.card(try #require(Self.read(text).submission), key)
        #expect(card.pooled == Tally(tn: 1) && card.statuses[.notAttempted] == 1)
    }

    @Test func `every mistake is told with its line and its mend`() {
        let text = #"""
            {"tool":{"name":"x"}}
            {"case":"c-1","status":"fine"}
            {"case":"c-2","findings":[{"confidence":7}],"more":1}
            {"case":"c-2"}
            not json
            {"case":"c-3","status":"no-finding","findings":[{"rule":"a"}]}
            """#
        let problems = Self.read(text).problems
        #expect(problems.map(\.line) == [2, 3, 3, 4, 5, 6])
        #expect(problems.allSatisfy { !$0.fix.isEmpty && $0.file == "x.jsonl" })
    }

    /// What is badly made in each form.
    static let hostile: [String] = [
        "", "{", "[]", "null", "\u{0}", "{}", "{\"tool\":1}", "{\"tool\":{\"name\":\"\"}}", "{\"runs\":1}",
        "{\"runs\":[1]}",
        "{\"tool\":{\"name\":\"x\"},\"tool\":{\"name\":\"y\"}}", "{\"tool\":{\"name\":\"x\"},\"cases\":{}}",
        "{\"tool\":{\"name\":\"x\"}}\n[1,2]", "{\"tool\":{\"name\":\"x\"}}\n{\"case\":1}",
        "{\"tool\":{\"name\":\"x\"}}\n{\"case\":\"\"}",
        String(repeating: "[", count: 100_000), "{\"a\":" + String(repeating: "{\"a\":", count: 5_000),
        "{\"tool\":{\"name\":\"\\ud800\"}}\n{\"case\":\"\\u12\"}",
        "{\"tool\":{\"name\":\"x\"}}\n{\"case\":\"a\",\"duration_ms\":1e999}",
        "{\"tool\":{\"name\":\"x\"}}\n{\"case\":\"a\",\"findings\":[{\"rule\":\"r\",\"element\":{\"box\":[1,2]}}]}",
        "case,nonsense\n1,2", "case,case\n1,2", "case\n\"open", "case,rule\na,b,c", "case,confidence\na,0.5",
        "case,rule,confidence\na,b,nan", "case,rule,confidence\na,b,1e999", "case,duration_ms\na,-1",
        "case,status\na,ok\na,error",
        "{\"version\":\"1.0.0\",\"runs\":[]}",
        "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"x\"}},\"results\":[{\"ruleIndex\":1e300}]}]}",
        "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"x\"}},\"results\":[{\"ruleIndex\":-1,\"locations\":[{\"logicalLocations\":[{\"fullyQualifiedName\":\"/\"}]}]}]}]}",
        "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"x\"}},\"invocations\":[{}]}]}",
    ]

    @Test(arguments: hostile.indices)
    func `what is badly made is told, and nothing crashes`(_ place: Int) {
        let text = Self.hostile[place]
        let reading = Self.read(text)
        #expect(reading.submission == nil, "\(text.prefix(80))")
        #expect(!reading.problems.isEmpty && reading.problems.count <= 200)
        for problem in reading.problems { #expect(!problem.text.contains("\u{0}") && problem.line >= 1) }
    }

    @Test(arguments: [lines, document, csv, sarif])
    func `a text cut short or spoilt anywhere never crashes the reader`(_ text: String) {
        var dice = Dice(seed: 6)
        let bytes = Array(text.utf8)
        for _ in 0..<300 {
            var spoilt = bytes
            switch dice.roll(below: 3) {
            case 0: spoilt.removeLast(dice.roll(below: bytes.count))
            case 1: spoilt[dice.roll(below: bytes.count)] = UInt8(dice.roll(below: 256))
            default: spoilt.insert(UInt8(dice.roll(below: 256)), at: dice.roll(below: bytes.count))
            }
            let reading = ClaimFormatCatalogue.read(spoilt, file: "x.jsonl")
            #expect((reading.submission == nil) == !reading.problems.isEmpty)
        }
    }

    @Test func `what cannot be mapped is counted and listed`() throws {
        let key = SmallBench.key(SmallBench.pairs(1))
        let text = #"""
            {"tool":{"name":"x"}}
            {"case":"bad-0","findings":[{"rule":"forced-folow-gate","step":"nowhere"},{"rule":"forced-folow-gate"},{"rule":"app-4-2"}]}
            {"case":"elsewhere"}
            """#
        let card = SmallBench.card(try #require(Self.read(text).submission), key)
        let told = card.unmapped.map { "\($0.sort.rawValue) \($0.word) \($0.count)" }
        #expect(told == ["case elsewhere 1", "rule app-4-2 1", "rule forced-folow-gate 2", "step nowhere 1"])
        #expect(card.unmapped.first { $0.count == 2 }?.hint.contains("forced-follow-gate") == true)
    }
}
