import Vocabulary

/// The JSON Schema of a course file for editors.
package enum CourseSchema {
    /// The text of fixtures/schema/course.schema.json.
    package static var text: String { schema.text + "\n" }

    private static var schema: JSONText {
        .object(
            [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("title", .string("MockMerchant course")),
            ]
                + closed([
                    ("id", id("the file's stem")), ("name", bilingual("its name")),
                    ("description", bilingual("what it is for")),
                    ("goals", list("what learners can do afterwards; each is served by a unit", of: goal)),
                    ("units", list("the merchants that learners meet, in their order", of: unit)),
                ])
        )
    }

    private static var goal: JSONText {
        .object(closed([("id", id("named in a unit's `serves`")), ("text", bilingual("the goal, in one sentence"))]))
    }

    private static var unit: JSONText {
        let pools = Course.Form.allCases.map { ($0.rawValue, pool) }
        let own: [(String, JSONText)] = [
            ("id", id("the unit")), ("name", bilingual("what learners see before it: no word of the answer")),
            ("aim", bilingual("what is learned in it: shown to the trainer, and to learners afterwards")),
            (
                "serves",
                .object([
                    ("description", .string("goals of the course")), ("type", .string("array")),
                    ("minItems", .number(1)), ("uniqueItems", .flag(true)), ("items", word),
                ])
            ),
            (
                "difficulty",
                .object([
                    ("description", .string("how hard each scenario of the pool is, as a bench computes it")),
                    ("enum", .list(Course.Difficulty.allCases.map { .number($0.rawValue) })),
                ])
            ),
        ]
        let drawn: [(String, JSONText)] = [("pool", pool), ("forms", .object(closed(pools)))]
        let keys = closed(own + drawn, required: own.map(\.0))
        let either = drawn.map { JSONText.object([("required", .list([.string($0.0)]))]) }
        return .object(keys + [("oneOf", .list(either))])
    }

    private static var pool: JSONText {
        .object([
            (
                "description",
                .string("ids of files, `<id>.twin` or `<merchant>@<mode>`: as many lawful ones as others")
            ),
            ("type", .string("array")), ("minItems", .number(CourseReader.fewest * 2)), ("uniqueItems", .flag(true)),
            ("items", .object([("type", .string("string"))])),
        ])
    }

    private static var word: JSONText {
        .object([("type", .string("string")), ("pattern", .string("^[a-z0-9]+(-[a-z0-9]+)*$"))])
    }

    private static func id(_ meaning: String) -> JSONText {
        .object([
            ("description", .string(meaning)), ("type", .string("string")),
            ("pattern", .string("^[a-z0-9]+(-[a-z0-9]+)*$")),
        ])
    }

    private static func bilingual(_ meaning: String) -> JSONText {
        let text: JSONText = .object([("type", .string("string")), ("minLength", .number(1))])
        return .object([("description", .string(meaning))] + closed([("zh", text), ("en", text)]))
    }

    private static func list(_ meaning: String, of member: JSONText) -> JSONText {
        .object([
            ("description", .string(meaning)), ("type", .string("array")), ("minItems", .number(1)), ("items", member),
        ])
    }

    private static func closed(_ properties: [(String, JSONText)], required: [String]? = nil) -> [(String, JSONText)] {
        [
            ("type", .string("object")), ("additionalProperties", .flag(false)),
            ("required", .list((required ?? properties.map(\.0)).map(JSONText.string))),
            ("properties", .object(properties)),
        ]
    }
}
