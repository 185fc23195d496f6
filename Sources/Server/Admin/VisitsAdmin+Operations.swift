import HTTPTypes
import Scenarios
import Vocabulary

/// What can be asked about visits.
extension VisitsAdmin {
    static let operations = [listVisits, makeVisit, readVisit, removeVisit, resetVisit]

    /// The visit that a path names.
    static let visit = Operation.Parameter(
        name: "visit",
        place: .path,
        schema: Schemas.handle,
        about: "The visit's handle."
    )

    static let progress = Operation.Reply.json("how far it is", Schemas.named("Progress"))

    static let listVisits = Operation(
        id: "listVisits",
        part: .visits,
        method: .get,
        path: Routes.visits,
        about: "Lists the visits in the journal, oldest first.",
        parameters: [
            Operation.Parameter(
                name: "limit",
                schema: ["type": "integer", "minimum": 1, "maximum": 1_000],
                about: "So many at most; a hundred without it.",
                example: 20
            ),
            Operation.Parameter(
                name: "after",
                schema: ["type": "string", "pattern": "^[0-9]{1,15}-[a-z0-9]{12,64}$"],
                about: "Where the list goes on; meta.next says it."
            ),
        ],
        replies: [
            .json(
                "some of them",
                Schemas.object([
                    "meta": Schemas.object(["total": Schemas.count], perhaps: ["next": Schemas.word]),
                    "visits": Schemas.list(of: Schemas.named("VisitLine")),
                ])
            ).leading(Operation.Link(operation: "readVisit", parameters: ["visit": "$response.body#/visits/0/visit"]))
        ]
    )

    /// An address of this machine.
    private static let ownAddress =
        "^https?://(localhost|127[.]0[.]0[.]1|[a-z0-9-]{1,60}[.]localhost)"
        + "(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?"
        + "(/[a-zA-Z0-9/._~?=&%-]*)?$"

    private static let wish = Schemas.object(
        ["scenario": ["type": "string", "description": "A scenario's id, or a merchant's."]],
        perhaps: [
            "mode": ["type": "string", "description": "In which mode its merchant is played."],
            // SQLite's binding would cut a text at a NUL.
            "seed": ["type": "string", "maxLength": 200, "pattern": "^[^\\u0000]*$"],
            "account": ["type": "string", "enum": ["member"]],
            "entry": [
                "type": "string", "enum": .list(ScanApp.allCases.map { .text($0.rawValue) }),
                "description": "With which app the main sticker is scanned at once.",
            ],
            "clock": [
                "type": "integer", "minimum": 0, "maximum": 366, "description": "How many days later it begins.",
            ],
            "notify_url": [
                "type": "string", "maxLength": .whole(Notifier.longestAddress),
                "pattern": .text(ownAddress),
                "description": "Where on this machine its payments are told.",
            ],
            "faults": [
                "type": "array", "maxItems": .whole(FaultWish.bound),
                "items": ["type": "string", "pattern": .text(FaultCatalogue.pattern)],
                "description":
                    "What goes wrong and is nobody's doing (docs/faults.md), in place of what the range is served with.",
            ],
        ]
    )

    static let makeVisit = Operation(
        id: "makeVisit",
        part: .visits,
        method: .post,
        path: Routes.visits,
        about: "Makes a visit and hands out its training identity, this once.",
        body: Operation.Body(
            schema: wish,
            example: ["scenario": "suowa-noodle", "mode": "coercive", "seed": "first", "entry": "chat", "clock": 0]
        ),
        replies: [
            .json(201, "the way in, and the only values that forms take", Schemas.named("Opening"))
                .with(header: "Location")
                .leading(
                    Operation.Link(operation: "readVisit", parameters: ["visit": "$response.body#/visit"]),
                    Operation.Link(operation: "removeVisit", parameters: ["visit": "$response.body#/visit"]),
                    Operation.Link(operation: "resetVisit", parameters: ["visit": "$response.body#/visit"]),
                    Operation.Link(
                        operation: "advanceVisit",
                        parameters: ["visit": "$response.body#/visit"],
                        body: ["days": 1]
                    ),
                    Operation.Link(operation: "readPlatform", parameters: ["visit": "$response.body#/visit"]),
                    Operation.Link(
                        operation: "readPage",
                        parameters: [
                            "visit": "$response.body#/visit", "party": "$response.body#/entry/party",
                            "token": "$response.body#/entry/token",
                        ]
                    ),
                    Operation.Link(
                        operation: "act",
                        parameters: [
                            "visit": "$response.body#/visit", "party": "$response.body#/entry/party",
                            "token": "$response.body#/entry/token",
                        ],
                        body: ["press": "tomorrow"]
                    )
                )
        ],
        problems: [404: "no such scenario, merchant or mode", 409: "the seed is used up in this journal"]
    )

    static let readVisit = Operation(
        id: "readVisit",
        part: .visits,
        method: .get,
        path: Routes.visit,
        about: "Tells how far a visit is.",
        parameters: [visit],
        replies: [progress]
    )

    static let removeVisit = Operation(
        id: "removeVisit",
        part: .visits,
        method: .delete,
        path: Routes.visit,
        about: "Deletes a visit with all its rows; a stone in the journal says where it ended.",
        parameters: [visit],
        replies: [
            .json(
                "what stays of it",
                Schemas.object(["visit": Schemas.handle, "sequence": Schemas.count, "hash": Schemas.word])
            ).leading(Operation.Link(operation: "readVisit", parameters: ["visit": "$response.body#/visit"]))
        ],
        problems: [409: "it was stepped on meanwhile"]
    )

    static let resetVisit = Operation(
        id: "resetVisit",
        part: .visits,
        method: .post,
        path: Routes.visitReset,
        about: "Starts a visit over; no other is touched.",
        parameters: [visit],
        replies: [progress],
        problems: [409: "it was stepped on meanwhile"]
    )
}
