import Reports
import Scenarios
import TestKit
import Testing
import Vocabulary

@testable import mockmerchant

struct ExplainCommandTests {
    @Test(arguments: Language.allCases) func `every kind can be explained`(_ language: Language) throws {
        let law = try ShippedRange.library().law
        #expect(law.kinds.count == 60)
        for card in law.kinds.values {
            let text = KindExplanation(of: card, tables: law, on: CivilDate(of: .visitStart), in: language).text
            let heads: [String] =
                language == .en
                ? [
                    "What to look for", "How it looks when lawful", "Basis in law", "Possible liability", "in charge",
                    "ladder",
                ]
                : ["看什么", "合法时的样子", "法律依据", "可能的责任", "主管机关", "可走的步骤"]
            for head in heads { #expect(text.contains(head), "\(card.id): \(head)") }
            #expect(text.contains(language == .en ? "still missing" : "尚缺的事实") == card.canBeSuspected, "\(card.id)")
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(card.id)")
        }
    }

    @Test(arguments: [("forced-folow-gate", "forced-follow-gate"), ("cash", "cash-refusal")])
    func `an unknown kind is told with near spellings`(_ typed: String, _ meant: String) throws {
        let law = try ShippedRange.library().law
        let error = #expect(throws: RunError.self) { try ExplainCommand.card(of: typed, in: law) }
        #expect(error?.message.contains("`\(meant)`") == true, "\(error?.message ?? "")")
        #expect(error?.code == Exit.badInput)
    }
}
