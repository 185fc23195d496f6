import Scenarios
import Vocabulary

extension AnswerKeyTests {
    // MARK: - how things are asked for

    static let asking = [
        Sketch("a contact", .dineIn, [.gate([.staffContact], .menu)], "staff-contact-gate at entry"),
        Sketch("a contact to be skipped", .dineIn, [.gate([.staffContact], .menu, "passes")]),
        Sketch("a birthday", .dineIn, [.field(.birthday, required: true)], "identity-field-excess at checkout"),
        Sketch(
            "a real name at the bill",
            .parking,
            [.field(.realName, required: true)],
            "identity-field-excess at menu"
        ),
        Sketch("a receiver brought to the door", .takeaway, [.field(.receiverName, required: true)]),
        Sketch("no close", .dineIn, [.gate([.adView], .menu)], "ad-viewing-gate at entry"),
        Sketch("a late close", .parking, [.gate([.adView], .menu, "delays")], "ad-viewing-gate at entry"),
        Sketch("one tap", .tissue, [.gate([.adView], .order, "passes")]),
        Sketch(
            "paper behind an advertisement",
            .tissue,
            [.gate([.adView], .order, "loops")],
            "ad-viewing-gate at entry"
        ),
        Sketch("contacts", .dineIn, [.gate([.contacts], .order, "passes")], "unrelated-permission-request at checkout"),
        Sketch("the location is of use", .dineIn, [.gate([.preciseLocation], .menu, "passes")]),
        Sketch(
            "two permissions by one yes",
            .pickup,
            [.gate([.preciseLocation, .album], .menu, "passes")],
            "bundled-permission-request at entry",
            "unrelated-permission-request at entry"
        ),
        Sketch(
            "whoever comes there has given it: nobody sees the sheet",
            .dineIn,
            [.gate([.album], .menu), .gate([.album], .pay, "passes")],
            "unrelated-permission-request at entry"
        ),
        Sketch(
            "a claim that is not true",
            .dineIn,
            [.gate([.membership], .menu, "passes", claims: true)],
            "membership-misleading-prompt at entry"
        ),
        Sketch(
            "a claim that is true",
            .dineIn,
            [.gate([.membership], .menu, claims: true)],
            "membership-registration-gate at entry"
        ),
        Sketch(
            "a way past that nobody sees",
            .dineIn,
            [.gate([.membership], .menu, "passes", drawn: "faint")],
            "membership-misleading-prompt at entry"
        ),
        Sketch(
            "what words claim comes before what a screen hides",
            .dineIn,
            [.gate([.membership], .menu, "passes", drawn: "tiny"), .gate([.membership], .pay, "passes", claims: true)],
            "membership-misleading-prompt at payment"
        ),
        Sketch("a follow that is skipped by faint words", .dineIn, [.gate([.follow], .menu, "passes", drawn: "faint")]),
        Sketch(
            "asked three times",
            .dineIn,
            [.gate([.follow], .menu, "passes", again: "twice")],
            "repeated-consent-prompt at payment"
        ),
        Sketch("asked twice", .dineIn, [.gate([.follow], .menu, "passes", again: "once")]),
        Sketch(
            "three gates that want the same",
            .retail,
            [
                .gate([.follow], .menu, "passes"), .gate([.follow], .order, "stumbles"),
                .gate([.follow], .pay, "passes"),
            ],
            "repeated-consent-prompt at payment"
        ),
        Sketch("unmarked", .dineIn, [.field(.email, marked: "unmarked")], "unmarked-optional-field at checkout"),
        Sketch("an asterisk", .parking, [.field(.email, marked: "required")], "unmarked-optional-field at menu"),
        Sketch(
            "at the invoice",
            .dineIn,
            [.field(.email, at: "invoice", marked: "unmarked")],
            "unmarked-optional-field at invoice"
        ),
        Sketch(
            "whoever comes to the form has given it",
            .dineIn,
            [.gate([.phoneNumber], .menu), .field(.phoneNumber, marked: "unmarked")],
            "phone-authorisation-gate at entry"
        ),
        Sketch("behind a bare code", .dineIn, [.code("order", bare: true), .field(.email, marked: "unmarked")]),
        Sketch(
            "an invoice by post",
            .dineIn,
            [.field(.receiverAddress, at: "invoice", required: true)],
            "invoice-field-excess at invoice"
        ),
        Sketch(
            "the number was needed for delivery",
            .takeaway,
            [.field(.phoneNumber, at: "invoice", required: true)]
        ),
    ]

    // MARK: - what the staff do

    static let channels = [
        Sketch(
            "neither menu nor order",
            .dineIn,
            [.staff(.menu, "refused"), .staff(.order, "refused")],
            "scan-only-ordering at site"
        ),
        Sketch("an order by staff", .dineIn, [.staff(.menu, "refused"), .staff(.order, "on-request")]),
        Sketch("nobody there", .pickup, [.staff(.menu, "unattended"), .staff(.order, "unattended")]),
        Sketch("shelves are self-service", .retail, [.staff(.menu, "refused"), .staff(.order, "refused")]),
        Sketch("no cash", .dineIn, [.staff(.pay, "refused")], "cash-refusal at site"),
        Sketch("an empty booth", .parking, [.staff(.pay, "unattended")], "cash-refusal at site"),
        Sketch("paid online, as announced", .takeaway, [.staff(.pay, "refused")]),
    ]
}
