import Foundation
import Testing

@testable import Server

struct SchemaCheckTests {
    private static let schema: JSONTree = [
        "type": "object",
        "properties": [
            "word": ["type": "string", "pattern": "^[a-z]{2,4}$", "maxLength": 3],
            "count": ["type": "integer", "minimum": 1, "maximum": 9],
            "kind": ["type": "string", "enum": ["one", "two"]],
            "list": ["type": "array", "items": ["type": ["string", "null"]]],
            "time": ["type": "string", "format": "date-time"],
            "other": ["$ref": "#/components/schemas/Pattern"],
        ],
        "required": ["word"], "additionalProperties": false,
    ]

    @Test(arguments: [
        #"{"word":"ab"}"#, #"{"word":"abc","count":9,"kind":"two","list":["x",null]}"#, #"{"word":"ab","count":2.0}"#,
        #"{"word":"ab","time":"2026-03-18T12:03:00.25+08:00","other":{"method":"GET"}}"#,
    ])
    func `what fits is taken`(_ text: String) throws {
        #expect(SchemaCheck().fault(of: try Self.tree(text), against: Self.schema) == nil)
    }

    @Test(arguments: [
        (#"[]"#, "type object"), (#"{}"#, "lacks word"), (#"{"word":1}"#, "type string"),
        (#"{"word":"a"}"#, "does not fit"), (#"{"word":"abcd"}"#, "longer than 3"), (#"{"word":"AB"}"#, "does not fit"),
        (#"{"word":"ab\n"}"#, "does not fit"), (#"{"word":"ab","count":0}"#, "less than 1"),
        (#"{"word":"ab","count":10}"#, "more than 9"), (#"{"word":"ab","count":1.5}"#, "type integer"),
        (#"{"word":"ab","count":"2"}"#, "type integer"), (#"{"word":"ab","kind":"three"}"#, "none of one, two"),
        (#"{"word":"ab","list":[1]}"#, "list in the body[0]"), (#"{"word":"ab","time":"noon"}"#, "no time"),
        (#"{"word":"ab","secret":"13912345678"}"#, "nothing else"),
        (#"{"word":"ab","other":{"x":"y"}}"#, "nothing else"),
    ])
    func `what does not is refused, and its words are not repeated`(_ text: String, _ reason: String) throws {
        let fault = try #require(SchemaCheck().fault(of: try Self.tree(text), against: Self.schema))
        #expect(fault.contains(reason))
        #expect(!fault.contains("13912345678") && !fault.contains("secret"))
    }

    private static func tree(_ text: String) throws -> JSONTree {
        try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8))
    }
}
