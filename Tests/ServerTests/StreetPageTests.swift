import Foundation
import Server
import Testing
import Vocabulary

struct StreetPageTests {
    private static let names = ["pure": "纯净版", "coercive": "强制版"]

    @Test func `every card hangs with its code, mode and titles`() throws {
        let text = try StreetPage(cards: StreetCard.samples, modeNames: Self.names).html(PageTemplates())
        for card in StreetCard.samples {
            #expect(text.contains(#"<a class="enter" href="\#(card.link)">"#))
            #expect(text.contains(#"<img src="\#(card.image)""#))
            #expect(text.contains("<p>\(card.zh)</p>"))
            #expect(text.contains(#"<p lang="en">\#(card.en)</p>"#))
        }
        #expect(text.contains("<b>强制版</b>"))
        #expect(text.contains("<span>强制关注</span>"))
        #expect(text.contains("找到 3 个，共 3 个"))
    }

    @Test func `a search shows what it found and what was asked`() throws {
        let query = StreetQuery(parameters: ["service": "parking", "q": "城\"东"])
        let text = try StreetPage(cards: StreetCard.samples, query: query).html(PageTemplates())
        #expect(text.contains(#"<option value="parking" selected>停车缴费</option>"#))
        #expect(text.contains("城&quot;东"))
        #expect(text.contains("找到 0 个，共 3 个"))
    }

    @Test func `the form offers the modes and kinds that hang there`() throws {
        let text = try StreetPage(cards: StreetCard.samples, modeNames: Self.names).html(PageTemplates())
        #expect(text.contains(#"<option value="coercive">强制版</option>"#))
        #expect(!text.contains(#"<option value="deceptive">"#))
        #expect(text.contains(#"<option value="forced-follow-gate">强制关注</option>"#))
    }

    @Test func `a card without a mode offers and wears none`() throws {
        var cards = StreetCard.samples
        cards[0].mode = ""
        let text = try StreetPage(cards: cards, modeNames: Self.names).html(PageTemplates())
        #expect(text.contains(#"<li class="card">"#))
        #expect(!text.contains(#"mode-""#))
        #expect(!text.contains("mode- "))
        #expect(!text.contains(#"<option value="" selected>"#))
        // One for each of the four choices.
        #expect(text.matches(of: #/<option value="">/#).count == 4)
    }

    @Test func `a mode of somebody's own hangs behind the others under its id`() throws {
        var cards = StreetCard.samples
        cards[0].mode = "lenient"
        let text = try StreetPage(cards: cards, modeNames: Self.names).html(PageTemplates())
        #expect(text.contains("<b>lenient</b>"))
        let own = try #require(text.range(of: #"card mode-lenient"#))
        let shipped = try #require(text.range(of: #"card mode-coercive"#))
        #expect(shipped.lowerBound < own.lowerBound)
    }
}
