import Vocabulary

/// The JSON Schema of a written walk for editors, made from the reader's own keys.
package enum WalkScriptSchema {
    /// The text of fixtures/schema/walk-script.schema.json.
    package static var text: String { schema.text + "\n" }

    private typealias Pairs = [(String, JSONText)]

    private static var schema: JSONText {
        .object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("title", .string("MockMerchant walk script")),
            (
                "description",
                .string("What a person does on a phone and sees there; docs/walk-scripts.md has examples.")
            ),
            ("type", .string("object")), ("additionalProperties", .flag(false)),
            ("required", .list(["title", "steps"].map(JSONText.string))),
            (
                "oneOf",
                .list([
                    .object([("required", .list([.string("scenario")]))]),
                    .object([("required", .list([.string("address"), .string("service")]))]),
                ])
            ),
            ("properties", .object(ScriptReader.keys.map { ($0.name, described($0, top($0.name))) })),
            (
                "$defs",
                .object([
                    ("text", .object([("type", .list([.string("string"), .string("number")]))])),
                    (
                        "match",
                        .object(
                            either([
                                [reference("text")], closed(TextMatch.names.map { ($0, .object([reference("text")])) }),
                            ])
                        )
                    ),
                    ("matches", .object(oneOrMany("match"))),
                    ("control", .object(either([[reference("text")], control]))),
                    ("controls", .object(oneOrMany("control"))),
                    ("want", .object(word(wants))),
                    ("wants", .object(oneOrMany("want"))),
                    ("milestone", .object(word(ScriptReader.milestones.map(\.rawValue)))),
                    ("milestones", .object(oneOrMany("milestone"))),
                    ("bound", .object(bound)),
                ])
            ),
        ])
    }

    private static func top(_ name: String) -> Pairs {
        switch name {
        case "service": word(Service.allCases.map(\.rawValue))
        case "entry": word(ScanApp.allCases.map(\.rawValue))
        case "address": [("type", .string("string")), ("pattern", .string("^https?://"))]
        case "seed": [reference("text")]
        case "steps":
            [
                ("type", .string("array")), ("minItems", .number(1)), ("maxItems", .number(ScriptReader.most)),
                ("items", .object(step)),
            ]
        default: [("type", .string("string"))]
        }
    }

    private static var step: Pairs {
        let keys = ScriptReader.acts + ScriptReader.rest
        // One act at most: of two none may both be there.
        let acts = ScriptReader.acts.map { JSONText.object([("required", .list([.string($0.name)]))]) }
        let none = JSONText.object([("not", .object([("anyOf", .list(acts))]))])
        return [
            ("type", .string("object")), ("additionalProperties", .flag(false)), ("minProperties", .number(1)),
            ("oneOf", .list(acts + [none])),
            ("properties", .object(keys.map { ($0.name, described($0, part($0.name))) })),
        ]
    }

    private static func part(_ name: String) -> Pairs {
        switch name {
        case "scan":
            either([
                [("type", .string("integer")), ("minimum", .number(1)), ("maximum", .number(20))],
                [("type", .string("string"))], control,
            ])
        case "tap": [reference("control")]
        case "give", "refuse": [reference("want")]
        case "ask": word(["menu", "order", "pay", "invoice"])
        case "wait": [("type", .string("string")), ("pattern", .string("^[0-9]{1,4}d$"))]
        case "go": word(ScriptStep.Destination.allCases.map(\.rawValue))
        case "fill":
            either([
                [("type", .string("object")), ("additionalProperties", .object([reference("text")]))],
                [
                    ("type", .string("array")),
                    (
                        "items",
                        .object(
                            closed(
                                [("field", .object([reference("control")])), ("with", .object([reference("text")]))],
                                required: ["field", "with"]
                            )
                        )
                    ),
                ],
            ])
        case "tick", "untick": [reference("controls")]
        case "expect":
            closed(ScriptReader.claims.map { ($0.name, described($0, claim($0.name))) }) + [
                ("minProperties", .number(1))
            ]
        case "capture":
            [
                ("type", .string("object")),
                ("propertyNames", .object([("pattern", .string("^[a-z][a-z0-9_-]{0,39}$"))])),
                (
                    "additionalProperties",
                    .object(
                        either([
                            [("type", .string("string"))],
                            closed([("regex", .object([("type", .string("string"))]))], required: ["regex"]),
                        ])
                    )
                ),
            ]
        case "retry":
            [
                ("type", .string("integer")), ("minimum", .number(ScriptReader.retries.lowerBound)),
                ("maximum", .number(ScriptReader.retries.upperBound)),
            ]
        default: [("type", .string("string")), ("pattern", .string("^[0-9]{1,6}(ms|s|m)$"))]
        }
    }

    private static func claim(_ name: String) -> Pairs {
        switch name {
        case "control", "no-control": [reference("controls")]
        case "demand":
            either([
                [reference("want")], refusable,
                [("type", .string("array")), ("items", .object(either([[reference("want")], refusable])))],
            ])
        case "no-demand": either([[("const", .flag(true))], [reference("wants")]])
        case "no-message", "no-new-message": either([[("const", .flag(true))], [reference("matches")]])
        case "handed": closed(ScriptReader.milestones.map { ($0.rawValue, .object([reference("bound")])) })
        case "stage": word(Stage.allCases.map(\.rawValue))
        case "reached", "not-reached": [reference("milestones")]
        default: [reference("matches")]
        }
    }

    private static var refusable: Pairs {
        closed(
            [("item", .object([reference("want")])), ("refusable", .object([("type", .string("boolean"))]))],
            required: ["item"]
        )
    }

    private static var control: Pairs {
        let turn: JSONText = .object([("type", .string("integer")), ("minimum", .number(1)), ("maximum", .number(99))])
        return closed(
            [("words", .object([reference("text")])), ("turn", turn), ("beside", .object([reference("text")]))],
            required: ["words"]
        )
    }

    private static var bound: Pairs {
        let count: Pairs = [
            ("type", .string("integer")), ("minimum", .number(PriceBoundReader.counts.lowerBound)),
            ("maximum", .number(PriceBoundReader.counts.upperBound)),
        ]
        let demands: Pairs = [
            ("type", .string("array")), ("uniqueItems", .flag(true)),
            ("items", .object(word(Demand.allCases.map(\.rawValue)))),
        ]
        return either([
            count, demands, closed([("at-most", .object(either([count, demands])))], required: ["at-most"]),
        ])
    }

    private static var wants: [String] {
        Demand.allCases.map(\.rawValue) + Consent.allCases.map { Want.consent($0).description }
    }

    // MARK: - Writing

    private static func described(_ key: ScriptReader.Key, _ rest: Pairs) -> JSONText {
        .object([("description", .string(key.meaning))] + rest)
    }

    private static func reference(_ name: String) -> (String, JSONText) { ("$ref", .string("#/$defs/\(name)")) }

    private static func oneOrMany(_ name: String) -> Pairs {
        either([[reference(name)], [("type", .string("array")), ("items", .object([reference(name)]))]])
    }

    private static func either(_ some: [Pairs]) -> Pairs { [("anyOf", .list(some.map(JSONText.object)))] }

    private static func word(_ words: [String]) -> Pairs { [("enum", .list(words.map(JSONText.string)))] }

    private static func closed(_ properties: Pairs, required: [String] = []) -> Pairs {
        [
            ("type", .string("object")), ("additionalProperties", .flag(false)),
            ("required", .list(required.map(JSONText.string))), ("properties", .object(properties)),
        ]
    }
}
