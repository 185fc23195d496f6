import Testing
import Vocabulary

@testable import Scenarios

struct ScenarioMiniProgramTests {
    private static func scenario(_ practices: [Practice], entry: ScanApp = .chat) -> Scenario {
        Scenario(
            id: "s",
            title: Bilingual("甲", "a"),
            merchant: "suowa-noodle",
            service: .dineIn,
            practices: practices,
            entry: entry
        )
    }

    private static func gate() -> Practice {
        Practice(
            id: "wall",
            shape: .gate,
            settings: ["demands": .words(["follow"]), "before": .word("menu"), "refusal": .word("passes")]
        )
    }

    private static func code(_ settings: [String: Setting]) -> Practice {
        Practice(id: "code", shape: .code, settings: settings.merging(["words": .word("order")]) { first, _ in first })
    }

    @Test func `inside the chat app, behind a code that leads to the platform`() {
        #expect(Self.scenario([Self.gate()]).isMiniProgram)
        #expect(Self.scenario([Self.code(["opens": .word("account")])]).isMiniProgram)
    }

    @Test func `in another app, by an address, past everything or asking for nothing: a page like any other`() {
        #expect(!Self.scenario([Self.gate()], entry: .browser).isMiniProgram)
        #expect(!Self.scenario([Self.gate()], entry: .wallet).isMiniProgram)
        #expect(!Self.scenario([]).isMiniProgram)
        #expect(!Self.scenario([Self.gate(), Self.code(["print": .word("address")])]).isMiniProgram)
        #expect(!Self.scenario([Self.gate(), Self.code(["readers": .word("wallet")])]).isMiniProgram)
        #expect(!Self.scenario([Self.gate(), Self.code(["bare": .flag(true)])]).isMiniProgram)
    }
}
