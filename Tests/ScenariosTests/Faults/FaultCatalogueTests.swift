import Foundation
import Testing
import Vocabulary

@testable import Scenarios

struct FaultCatalogueTests {
    @Test func `each fault has one entry, in the order of the faults`() {
        #expect(FaultCatalogue.all.map(\.id) == SeededFault.ID.allCases)
    }

    @Test(arguments: SeededFault.ID.allCases)
    func `what an entry says can be written is read, written back, and let through by the schema`(
        _ id: SeededFault.ID
    ) throws {
        let entry = FaultCatalogue.entry(of: id)
        #expect(!entry.forms.isEmpty && !entry.meaning.isEmpty && !entry.meets.isEmpty)
        let pattern = try Regex(FaultCatalogue.pattern)
        for form in entry.forms {
            let text = "\(id.rawValue)=\(form.example)"
            let fault = try FaultReader.fault(text).get()
            #expect(fault.id == id && fault.text == text)
            #expect(text.wholeMatch(of: pattern) != nil, "\(text)")
            let kept = try JSONEncoder().encode([fault])
            #expect(try JSONDecoder().decode([SeededFault].self, from: kept) == [fault])
        }
        let isBare = entry.forms.contains(.once)
        #expect((id.rawValue.wholeMatch(of: pattern) != nil) == isBare)
        #expect(((try? FaultReader.fault(id.rawValue).get()) != nil) == isBare)
        for form in FaultForm.allCases where !entry.forms.contains(form) {
            let text = "\(id.rawValue)=\(form.example)"
            #expect((try? FaultReader.fault(text).get()) == nil, "\(text)")
            #expect(text.wholeMatch(of: pattern) == nil, "\(text)")
        }
    }

    @Test(arguments: [
        ("rain", "there is no fault `rain`"), ("", "there is no fault"), ("latency", "does not say how much"),
        ("latency=80..20", "cannot be `80..20`"), ("latency=-1", "cannot be"), ("latency=1...5", "cannot be"),
        ("latency=99999", "is `99999`; stay within 0 and 5000"), ("5xx=every:1", "stay within 2"),
        ("5xx=every:", "cannot be"), ("drop=twice", "write `drop=once` or `drop=every:3`"), ("sold-out=", "cannot be"),
        ("drop=every:3=4", "cannot be"),
    ])
    func `a text that is none is told why, and what to write`(_ text: String, _ words: String) {
        guard case .failure(let mistake) = FaultReader.fault(text) else {
            Issue.record("\(text) was read")
            return
        }
        #expect(mistake.description.contains(words), "\(mistake)")
    }

    @Test func `of two of one sort the later stands, in the order of the catalogue`() {
        let first = [SeededFault(.soldOut), SeededFault(.drop, .every(3))]
        let merged = SeededFault.merged(
            first,
            [SeededFault(.drop, .once), SeededFault(.latency, .milliseconds(5...5))]
        )
        #expect(merged.map(\.text) == ["latency=5", "drop=once", "sold-out=once"])
    }

    @Test func `where it strikes follows from the seed, and is not always the same`() {
        let fault = SeededFault(.drop, .every(3))
        var phases: Set<Int> = []
        for seed in (0..<20).map(String.init) {
            let struck = (0..<30).filter { fault.strikes(after: $0, seed: seed) }
            #expect(struck == (0..<30).filter { fault.strikes(after: $0, seed: seed) })
            #expect(zip(struck, struck.dropFirst()).allSatisfy { $1 - $0 == 3 })
            phases.insert(struck.first ?? -1)
            let once = SeededFault(.drop).strikesWithin(30, seed: seed)
            #expect(once.count == 1)
        }
        #expect(phases == [0, 1, 2])
        let gone = (["a", "b", "c", "d", "e", "f", "g"] as [MerchantID]).map {
            SoldOutFault.good(among: [4, 2, 4], at: $0)
        }
        #expect(Set(gone) == [2, 4] && SoldOutFault.good(among: [], at: "a") == nil)
        let plays = (0..<40).map { fault.playsFirst(after: $0, seed: "1") }
        #expect(Set(plays) == [true, false])
        let statuses = (0..<40).map { ServerErrorFault.status(fault, after: $0, seed: "1") }
        #expect(Set(statuses) == [500, 502, 504])
        let spread = SeededFault(.latency, .milliseconds(20...80))
        let waits = (0..<60).map { LatencyFault.wait(spread, after: $0, seed: "1") }
        #expect(waits.allSatisfy((20...80).contains) && Set(waits).count > 20)
    }
}

extension SeededFault {
    fileprivate func strikesWithin(_ bound: Int, seed: String) -> [Int] {
        (0..<bound).filter { strikes(after: $0, seed: seed) }
    }
}
