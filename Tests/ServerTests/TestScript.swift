import Flow
import Scenarios
import Vocabulary

@testable import Server

/// Two small scenarios alike, whose order form insists on a phone number.
enum TestScript {
    static let first: ScenarioID = "noodle-shop@pure"
    static let second: ScenarioID = "hotpot@pure"

    static let offers = [first, second].map { offer(script($0)) }

    /// The same two, and their merchant in two modes.
    static let modes =
        offers
        + ["pure", "coercive"].map { mode in
            offer(script(ScenarioID(rawValue: "yujian@\(mode)"), practices: mode == "pure" ? [] : [phoneField]))
        } + [offer(script("suowa-noodle@coercive"))]

    static func offer(_ script: Script) -> RangeContent.Offer {
        RangeContent.Offer(
            script: script,
            merchantZh: "遇见面馆",
            merchantEn: "Yujian Noodles",
            titleZh: "遇见面馆 纯净版",
            titleEn: "Yujian Noodles, pure",
            mode: "pure"
        )
    }

    static func script(
        _ scenario: ScenarioID,
        dish: String = "牛肉面",
        practices: [Practice] = [phoneField]
    ) -> Script {
        Script(
            Scenario(
                id: scenario,
                title: Bilingual(zh: "遇见面馆", en: "Yujian Noodles"),
                merchant: "yujian",
                service: .dineIn,
                practices: practices
            ),
            merchant: merchant(selling: dish),
            wording: Wording(messages: [:])
        )
    }

    /// A phone number that the order form insists on, for acts that are refused.
    static let phoneField = Practice(
        id: "phone",
        shape: .field,
        settings: ["item": .word("phone-number"), "required": .flag(true), "marked": .word("required")]
    )

    private static func merchant(selling dish: String) -> Merchant {
        Merchant(
            id: "yujian",
            name: Bilingual(zh: "遇见面馆", en: "Yujian Noodles"),
            service: .dineIn,
            host: "yujian",
            account: "遇见面馆服务号",
            app: "遇见App",
            look: "plain",
            place: "A05",
            stickerSpot: "桌角",
            menu: [Merchant.Dish(category: "面", name: dish, portion: "碗", price: Fen(2_800))]
        )
    }
}
