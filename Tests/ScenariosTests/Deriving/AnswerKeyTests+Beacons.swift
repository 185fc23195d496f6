import Scenarios
import Vocabulary

extension AnswerKeyTests {
    private static let hidden = ["named": "absent"]

    static let beacons = [
        Sketch("nothing of the consumer", .dineIn, [.beacon(nil, hidden)]),
        Sketch("named, listed, after the notice", .dineIn, [.notice(), .beacon(.platformId, ["by": "json"])]),
        Sketch(
            "nobody is named where no page links a notice",
            .dineIn,
            [.beacon(.platformId, ["by": "json"])],
            "undisclosed-third-party-sharing at menu",
            "pre-consent-collection at menu"
        ),
        Sketch(
            "while the dialog waits",
            .dineIn,
            [.notice(), .beacon(.platformId, ["by": "form", "at": "arrival"])],
            "pre-consent-collection at entry"
        ),
        Sketch(
            "behind a gate, where no notice opens on arrival",
            .parking,
            [.gate([.nickname], .menu, "passes"), .beacon(.platformId, ["by": "form", "at": "arrival"])],
            "pre-consent-collection at entry"
        ),
        Sketch("what nobody gave is not sent", .dineIn, [.notice(), .beacon(.phoneNumber, hidden)]),
        Sketch(
            "given at a gate, a digest in an image",
            .dineIn,
            [.notice(), .gate([.phoneNumber], .order, "passes"), .beacon(.phoneNumber, ["at": "form", "as": "md5"])]
        ),
        Sketch(
            "typed, and in the receipt's address",
            .dineIn,
            [
                .notice(), .field(.phoneNumber),
                .beacon(.phoneNumber, ["to": "own", "by": "address", "at": "receipt", "as": "hex"]),
            ],
            "personal-data-in-url at receipt"
        ),
        Sketch(
            "watched while it is typed",
            .parking,
            [
                .notice(), .field(.phoneNumber),
                .beacon(.phoneNumber, ["by": "script", "at": "form", "named": "vague"]),
            ],
            "undisclosed-third-party-sharing at menu"
        ),
        Sketch(
            "not listed",
            .dineIn,
            [.notice(), .beacon(.platformId, ["to": "own", "by": "json", "listed": "absent"])],
            "consent-scope-excess at menu"
        ),
        Sketch(
            "listed broadly",
            .dineIn,
            [.notice(), .beacon(.platformId, ["to": "own", "by": "json", "listed": "broad"])]
        ),
        Sketch(
            "no text whose bounds could be passed",
            .dineIn,
            [
                .notice(), .noticeText(opens: "dead"),
                .beacon(.platformId, ["to": "own", "by": "json", "listed": "absent"]),
            ],
            "notice-inaccessibility at entry"
        ),
        Sketch(
            "starred out",
            .takeaway,
            [.notice(), .beacon(.phoneNumber, ["to": "own", "by": "address", "at": "receipt", "as": "masked"])]
        ),
    ]
}
