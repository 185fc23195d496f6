import Testing
import Vocabulary

@testable import Walker

struct ScrubberTests {
    private let card = IdentityCard(
        values: [
            .phoneNumber: "15412345678", .realName: "沐小满", .licencePlate: "宁Z1A2B3", .gender: "女",
            .email: "c-abc@canary.test",
        ],
        companyTitle: "云泽小满文具有限公司（虚构）"
    )

    @Test func `a value is taken out in every form, and its mark says which item it was`() {
        let scrubber = Scrubber(card)
        for (name, value) in card.values.sorted(by: { $0.key < $1.key }) where Scrubber.isCanary(value) {
            for (spelling, form) in Scrubber.spellings(of: value) {
                let (text, marks) = scrubber.scrubbed("a \(spelling) b")
                #expect(!text.contains(spelling), "\(name) as \(form)")
                #expect(text.hasPrefix("a canary-\(name)-\(value.count)"), "\(text)")
                #expect(marks == 1)
            }
        }
    }

    @Test func `numbers in groups and plates drawn in two parts are values too`() {
        let scrubber = Scrubber(card)
        #expect(scrubber.scrubbed("154 1234 5678").text == "canary-phone-number-11")
        #expect(scrubber.scrubbed("<b>宁Z</b>1A2B3").text == "<b>宁Z</b>canary-licence-plate-7-part")
    }

    @Test func `other words stay as they are`() {
        let text = "男女不限 154****5678 沐女士 http://x.localhost/?a=1%20b"
        #expect(Scrubber(card).scrubbed(text).text == text)
        #expect(Scrubber(card).scrubbed(text).marks == 0)
    }
}
