import Vocabulary

/// The JSON Schema of a scenario file for editors, written from the catalogues.
package enum ScenarioSchema {
    /// The text of fixtures/schema/scenario.schema.json.
    package static var text: String { schema.text + "\n" }

    private static var schema: JSONText {
        .object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("title", .string("MockMerchant scenario")),
            ("type", .string("object")),
            ("additionalProperties", .flag(false)),
            ("required", .list(ScenarioReader.keys.filter(\.isRequired).map { .string($0.name) })),
            ("properties", .object(ScenarioReader.keys.map { ($0.name, property($0.name, $0.meaning)) })),
            ("$defs", .object([("price", .object(price))])),
        ])
    }

    private static func property(_ name: String, _ meaning: String) -> JSONText {
        switch name {
        case "title": described(meaning, bilingual)
        case "shows", "near-miss-of": described(meaning, word(Kind.allCases.map(\.rawValue)))
        case "practices":
            described(
                meaning,
                [("type", .string("array")), ("items", .object([("oneOf", .list(Shape.allCases.map(practice)))]))]
            )
        case "twin": described(meaning, twin)
        case "axes": described(meaning, axes)
        // A number that YAML reads as one is the same word to us.
        case "era": described(meaning, [("enum", .list(Era.allCases.flatMap(eitherWay)))])
        case "entry": described(meaning, word(ScanApp.allCases.map(\.rawValue)))
        case "circumstances":
            described(
                meaning,
                [
                    ("type", .string("array")), ("uniqueItems", .flag(true)),
                    ("items", .object(word(Circumstance.allCases.map(\.rawValue)))),
                ]
            )
        case "faults":
            described(
                meaning,
                [
                    ("type", .string("array")), ("uniqueItems", .flag(true)),
                    (
                        "items",
                        .object([("type", .string("string")), ("pattern", .string(FaultCatalogue.pattern))])
                    ),
                ]
            )
        case "unplated": described(meaning, [("type", .string("boolean"))])
        case "expect": described(meaning, expect)
        default: described(meaning, [("type", .string("string")), ("pattern", .string("^[a-z0-9]+(-[a-z0-9]+)*$"))])
        }
    }

    private static func eitherWay(_ era: Era) -> [JSONText] {
        [.string(era.rawValue)] + [Int(era.rawValue)].compactMap(\.self).map(JSONText.number)
    }

    private static func described(_ meaning: String, _ keys: [(String, JSONText)]) -> JSONText {
        .object([("description", .string(meaning))] + keys)
    }

    private static func word(_ words: [String]) -> [(String, JSONText)] {
        [("enum", .list(words.map(JSONText.string)))]
    }

    private static func closed(_ properties: [(String, JSONText)], required: [String]) -> [(String, JSONText)] {
        [
            ("type", .string("object")), ("additionalProperties", .flag(false)),
            ("required", .list(required.map(JSONText.string))), ("properties", .object(properties)),
        ]
    }

    private static var bilingual: [(String, JSONText)] {
        closed(
            [("zh", .object([("type", .string("string"))])), ("en", .object([("type", .string("string"))]))],
            required: ["zh", "en"]
        )
    }

    private static func practice(_ shape: Shape) -> JSONText {
        let own = shape.parameters.map { ($0.name, described($0.meaning, schema(of: $0.form))) }
        let needed = shape.parameters.filter { $0.standard == nil }.map(\.name)
        let head: [(String, JSONText)] = [
            ("id", .object([("type", .string("string"))])), ("shape", .object([("const", .string(shape.rawValue))])),
        ]
        return described(shape.meaning, closed(head + own, required: ["id", "shape"] + needed))
    }

    private static func schema(of form: Parameter.Form) -> [(String, JSONText)] {
        switch form {
        case .word(let words): word(words)
        case .words(let words):
            [("type", .string("array")), ("uniqueItems", .flag(true)), ("items", .object(word(words)))]
        case .flag: [("type", .string("boolean"))]
        case .number(let bounds):
            [
                ("type", .string("integer")), ("minimum", .number(bounds.lowerBound)),
                ("maximum", .number(bounds.upperBound)),
            ]
        case .message: [("type", .string("string"))]
        }
    }

    private static var twin: [(String, JSONText)] {
        let text: JSONText = .object([("type", .string("string"))])
        return closed(
            [("practice", text), ("parameter", text), ("to", .object([])), ("expect", .object(expect))],
            required: ["practice", "parameter", "to"]
        )
    }

    private static var axes: [(String, JSONText)] {
        closed(
            [
                ("layout", .object(word(Axes.Layout.allCases.map(\.rawValue)))),
                ("widget", .object(word(Axes.Widget.allCases.map(\.rawValue)))),
                ("dialect", .object(word(Axes.Dialect.allCases.map(\.rawValue)))),
                ("look", .object(word(Axes.looks))),
                ("refusal", .object(word(Axes.Refusal.allCases.map(\.rawValue)))),
            ],
            required: []
        )
    }

    /// What a milestone may cost: written once, for every milestone of scenario and twin.
    private static var price: [(String, JSONText)] {
        let demands: JSONText = .object([
            ("type", .string("array")), ("items", .object(word(Demand.allCases.map(\.rawValue)))),
        ])
        let count: JSONText = .object([
            ("type", .string("integer")), ("minimum", .number(PriceBoundReader.counts.lowerBound)),
            ("maximum", .number(PriceBoundReader.counts.upperBound)),
        ])
        let most = closed([("at-most", .object([("oneOf", .list([count, demands]))]))], required: ["at-most"])
        return [("oneOf", .list([demands, count, .object(most)]))]
    }

    private static var expect: [(String, JSONText)] {
        let bound: JSONText = .object([("$ref", .string("#/$defs/price"))])
        let price = closed(Milestone.allCases.map { ($0.rawValue, bound) }, required: [])
        let findings: JSONText = .object([
            ("type", .string("array")), ("items", .object(word(Kind.allCases.map(\.rawValue)))),
        ])
        let standings: JSONText = .object(word(Declaration.Standing.allCases.map(\.rawValue)))
        let declared = closed(ExpectationReader.subjects.map { ($0.description, standings) }, required: [])
        return closed(
            [("findings", findings), ("price", .object(price)), ("declared", .object(declared))],
            required: []
        )
    }
}
