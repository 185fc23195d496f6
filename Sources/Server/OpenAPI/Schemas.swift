import Flow
import Vocabulary

/// The schemas that operations share, by name; each says what the server writes, and what it takes.
enum Schemas {
    /// A pointer at one of them.
    static func named(_ name: String) -> JSONTree { ["$ref": .text("#/components/schemas/\(name)")] }

    /// The mark of a member that carries somebody's datum.
    static let personalMark = "x-pii"

    /// All of them.
    static let all: [String: JSONTree] = [
        "Problem": problem,
        "Card": card,
        "Opening": opening,
        "Progress": progress,
        "VisitLine": object(
            ["visit": handle, "scenario": word, "seed": word, "created": milliseconds]
        ),
        "Request": request,
        "Pattern": pattern,
        "Page": page,
        "Block": block,
        "Control": control,
        "Fact": object(["label": word, "value": word]),
        "PageDocument": pageDocument,
        "Act": act,
        "Access": access,
        "PayNotice": payNotice,
    ]

    /// A text of any length.
    static let word: JSONTree = ["type": "string"]
    /// A whole number.
    static let count: JSONTree = ["type": "integer", "minimum": 0]
    /// A moment of the machine's clock.
    static let milliseconds: JSONTree = [
        "type": "integer", "minimum": 0, "description": "Milliseconds since 1970-01-01T00:00:00Z.",
    ]
    /// A visit's handle.
    static let handle: JSONTree = ["type": "string", "pattern": "^[a-z0-9]{12,64}$"]
    /// How many days a clock is moved on.
    static let days: JSONTree = ["type": "integer", "minimum": 1, "maximum": 366]
    /// A party that shows pages.
    static let party: JSONTree = ["type": "string", "enum": .list(Party.allCases.map { .text($0.rawValue) })]

    /// An object that has all of these members, some of them perhaps, and no others.
    static func object(_ members: [String: JSONTree], perhaps: [String: JSONTree] = [:]) -> JSONTree {
        [
            "type": "object",
            "properties": .object(members.merging(perhaps) { $1 }),
            "required": .list(members.keys.sorted().map(JSONTree.text)),
            "additionalProperties": false,
        ]
    }

    /// A list of something.
    static func list(of items: JSONTree) -> JSONTree { ["type": "array", "items": items] }

    /// A schema whose values are somebody's datum.
    static func personal(_ item: Demand, _ schema: JSONTree = word, isOptional: Bool = true) -> JSONTree {
        var marked = schema
        marked[personalMark] = ["class": .text(item.rawValue), "basis": "none", "optional": .flag(isOptional)]
        return marked
    }

    private static let problem = object(
        [
            "type": ["type": "string", "pattern": "^urn:mockmerchant:problem:[a-z-]+$"], "title": word,
            "status": ["type": "integer", "minimum": 400, "maximum": 599], "detail": word,
        ]
    )

    /// The training identity: invented values, which yet stand for what a person would give.
    private static let card = object(
        [:],
        perhaps: Dictionary(
            Demand.allCases.filter(\.isDatum).map { ($0.rawValue, $0.isListable ? personal($0) : word) }
                + [(IdentityCard.companyTitle, word), (Demand.licencePlate.rawValue, personal(.licencePlate))],
            uniquingKeysWith: { $1 }
        )
    )

    private static let entry = object(["party": party, "token": ["type": "string", "pattern": "^[a-z0-9]{12,64}$"]])

    private static let opening = object(
        [
            "address": ["type": "string", "format": "uri"], "card": named("Card"), "visit": handle, "entry": entry,
        ],
        perhaps: ["platform": named("Access")]
    )

    private static let progress = object(
        ["clock": ["type": "integer"], "length": count, "scenario": word, "visit": handle]
    )

    private static let access = object(
        [
            "appid": word, "mchid": word, "mini_appid": word, "mini_openid": personal(.platformId, isOptional: false),
            "openid": personal(.platformId, isOptional: false), "park_pid": word, "pay_key": word, "secret": word,
            "order_template_id": word, "template_id": word, "unionid": personal(.platformId, isOptional: false),
            "wallet_app_id": word, "bases": ["type": "object", "additionalProperties": word],
        ]
    )

    /// What is posted of a payment in the chat app; whoever has the pay key reads what is sealed in it.
    private static let payNotice = object([
        "create_time": word, "event_type": ["type": "string", "enum": ["TRANSACTION.SUCCESS"]], "id": word,
        "resource": object([
            "algorithm": word, "associated_data": word, "ciphertext": word, "nonce": word, "original_type": word,
        ]),
        "resource_type": word, "summary": word,
    ])

    private static let request = object(
        [
            "id": count, "loggedDate": milliseconds, "method": word, "host": word, "path": word,
            "status": ["type": "integer", "minimum": 100, "maximum": 599], "fields": list(of: word),
            "wasMatched": ["type": "boolean"],
        ],
        perhaps: [
            "possession": ["type": "string", "enum": ["proven", "foreign", "absent"]],
            "referrer": ["type": "string", "enum": ["origin", "path", "query"]],
        ]
    )

    private static let pattern: JSONTree = object(
        [:],
        perhaps: Dictionary(uniqueKeysWithValues: RequestPattern.words.map { ($0, word) })
    )

    private static let optionalWord: JSONTree = ["type": ["string", "null"]]

    private static let control = object(
        [
            "tag": ["type": "string", "enum": .list(Control.Tag.allCases.map { .text($0.rawValue) })], "label": word,
            "name": word, "inputType": word, "isRequired": ["type": "boolean"], "isChecked": ["type": "boolean"],
            "target": word, "hint": word, "options": list(of: word),
            "weight": ["type": "string", "enum": .list(Control.Weight.allCases.map { .text($0.rawValue) })],
        ],
        perhaps: ["scope": optionalWord, "preset": optionalWord]
    )

    private static let good = object(
        [
            "name": word, "category": word, "portion": word, "price": word,
            "picture": ["type": "string", "enum": .list(Good.Picture.allCases.map { .text($0.rawValue) })],
            "isSoldOut": ["type": "boolean"],
        ],
        perhaps: ["count": named("Control"), "row": ["type": "integer"], "beside": named("Fact")]
    )

    private static let block: JSONTree = {
        func part(_ schema: JSONTree) -> JSONTree { object(["_0": schema]) }
        let words = ["heading", "text", "note", "picture", "file"].map { ($0, part(word)) }
        let parts: [(String, JSONTree)] = [
            ("facts", part(list(of: named("Fact")))),
            ("bill", part(list(of: object(["label": word, "price": word])))),
            (
                "sticker",
                part(
                    object(
                        [
                            "words": list(of: word), "place": word, "scan": named("Control"),
                            "isAddress": ["type": "boolean"],
                        ]
                    )
                )
            ),
            (
                "message",
                part(
                    object(
                        [
                            "channel": [
                                "type": "string",
                                "enum": .list(Message.Channel.allCases.map { .text($0.rawValue) }),
                            ],
                            "sender": word, "time": word, "text": word,
                        ]
                    )
                )
            ),
            (
                "form",
                part(
                    object(
                        [
                            "goods": list(of: good), "fields": list(of: named("Control")),
                            "buttons": list(of: named("Control")),
                        ]
                    )
                )
            ),
        ]
        var block = object([:], perhaps: Dictionary(words + parts, uniquingKeysWith: { $1 }))
        block["minProperties"] = 1
        block["maxProperties"] = 1
        return block
    }()

    private static let page = object(
        [
            "title": word, "party": party,
            "layout": ["type": "string", "enum": .list(Page.Layout.allCases.map { .text($0.rawValue) })],
            "look": word, "blocks": list(of: named("Block")),
        ],
        perhaps: ["refusal": optionalWord]
    )

    private static let pageDocument = object(
        [
            "address": word, "clock": ["type": "integer"],
            "codes": ["type": "object", "additionalProperties": word], "page": named("Page"),
            "resources": list(
                of: object(
                    [
                        "manner": [
                            "type": "string", "enum": .list(Resource.Manner.allCases.map { .text($0.rawValue) }),
                        ],
                        "address": word, "type": word, "body": word, "field": word, "encoding": word, "referrer": word,
                    ]
                )
            ),
        ],
        perhaps: ["file": word, "notice": word]
    )

    /// What a consumer does on a page.
    ///
    /// Its fields are those of the page's form; those that have a name of their own are marked.
    private static let act = acting(on: FieldNames.all)

    /// An act whose fields bear these names.
    static func acting(on fields: [String: Demand]) -> JSONTree {
        let marked = fields.mapValues { $0.isListable || $0 == .licencePlate ? personal($0) : word }
        return [
            "type": "object",
            "properties": [
                "press": ["type": "string", "minLength": 1],
                "values": [
                    "type": "object", "properties": .object(marked), "additionalProperties": word,
                ],
            ],
            "required": ["press"],
        ]
    }

    /// The same as a form: what is pressed, and beside it the fields.
    static let form: JSONTree = {
        var fields = (act["properties"]?["values"]?["properties"] ?? [:]).members
        fields["press"] = ["type": "string", "minLength": 1]
        return [
            "type": "object", "properties": .object(fields), "required": ["press"], "additionalProperties": word,
        ]
    }()
}
