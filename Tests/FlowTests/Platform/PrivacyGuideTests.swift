import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct PrivacyGuideTests {
    private func guide(of practices: [Practice]) throws -> PrivacyGuide {
        privacyGuide(in: try ShippedRange.script(of: "suowa-noodle", practices))
    }

    @Test func `what is asked for is declared under the platform's word, with its purpose`() throws {
        let guide = try guide(of: [.field(.phoneNumber), .gate([.nickname, .avatar], before: .order)])
        #expect(guide.settings.map(\.key) == ["PhoneNumber", "UserInfo"])
        #expect(guide.settings.allSatisfy { !$0.text.isEmpty && !$0.text.contains("purpose-") })
        #expect(guide.receivers.isEmpty)
    }

    @Test func `what the notice leaves out or denies is not declared`() throws {
        let denying: [String: Setting] = ["denies": .words(["nickname"]), "leaves-out": .words(["phone-number"])]
        let practices: [Practice] = [
            .field(.phoneNumber), .gate([.nickname], before: .order), .of(.policy, id: "text", denying),
        ]
        #expect(try guide(of: practices).settings.isEmpty)
    }

    @Test func `a copied text declares what nobody takes`() throws {
        let copied = Practice.of(.policy, id: "text", ["adds": .words(["contacts", "microphone"])])
        #expect(try guide(of: [copied]).settings.map(\.key) == ["Contact", "Record"])
    }

    @Test func `somebody who is named gets what goes there`() throws {
        let beacon = Practice.of(.beacon, id: "report", ["item": .word("platform-id")])
        let receivers = try guide(of: [beacon]).receivers
        #expect(receivers.map(\.name) == ["hm.tongji-a.localhost"])
        #expect(receivers.flatMap(\.settings).map(\.key) == ["DeviceInfo"])
    }

    @Test func `every word is one that the platform knows`() {
        let known: Set<String> = [
            "UserInfo", "Location", "Address", "Invoice", "Record", "Album", "Camera", "PhoneNumber", "Contact",
            "DeviceInfo", "EXIDNumber", "EXOrderInfo", "EXUserFollowAcct", "LicensePlate", "Email",
        ]
        #expect(Set(Demand.allCases.compactMap(\.privacyKey)) == known)
    }
}
