import Classroom
import Foundation
import Testing
import Vocabulary

struct SheetReadingTests {
    private func reading(_ text: String) throws -> SheetReading {
        try JSONDecoder().decode(SheetReading.self, from: Data(text.utf8))
    }

    @Test func `what is not known is told, and the rest is taken`() throws {
        let read = try reading(
            """
            {"cash": {"choice": "refused", "turn": 2}, "moon": {"choice": "yes"}, "trader": {"choice": "on-arrival"},
             "bill": 7, "messages": {"choice": "sometimes"}}
            """
        )
        #expect(read.sheet == Sheet([FactID(.cash): SheetAnswer(.refused, turn: 2)]))
        let faults = Dictionary(uniqueKeysWithValues: read.strangers.map { ($0.id, $0.fault) })
        #expect(
            faults == [
                "moon": .unknownQuestion, "trader": .unknownAnswer, "bill": .malformed, "messages": .unknownAnswer,
            ]
        )
    }

    @Test func `an answer that was taken back is an answer without a choice`() throws {
        let read = try reading(#"{"cash": {"turn": 5}}"#)
        #expect(read.strangers.isEmpty)
        #expect(read.sheet.answers[FactID(.cash)] == SheetAnswer(nil, turn: 5))
    }

    @Test(arguments: SheetReading.Stranger.Fault.allCases) func `every fault tells its mend`(
        _ fault: SheetReading.Stranger.Fault
    ) throws {
        let text =
            switch fault {
            case .unknownQuestion: #"{"moon": {}}"#
            case .unknownAnswer: #"{"cash": {"choice": "moon"}}"#
            case .malformed: #"{"cash": []}"#
            }
        let stranger = try #require(try reading(text).strangers.first)
        #expect(stranger.fault == fault)
        #expect(!stranger.fix.zh.isEmpty && !stranger.fix.en.isEmpty)
    }
}
