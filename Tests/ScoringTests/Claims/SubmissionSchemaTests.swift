import Foundation
import TestKit
import Testing

@testable import Scoring

/// The schema that tools are given and our reader agree.
@Suite(.enabled(if: Tool.python != nil, "no .venv/bin/python with jsonschema: .ci/run sets it up"))
struct SubmissionSchemaTests {
    private static let judge = #"""
        import json, sys
        from jsonschema import Draft202012Validator
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        for text in json.load(sys.stdin):
            print(int(Draft202012Validator(schema).is_valid(json.loads(text))))
        """#

    private static let samples: [(text: String, isGood: Bool)] = [
        (#"{"tool":{"name":"x"},"cases":[]}"#, true),
        (
            #"{"tool":{"name":"x","version":"1","claims":["a"]},"run":{"started":"t","bench":"mm-bench 1.0.0"},"cases":[{"case":"c","status":"ok","duration_ms":1.5,"steps":["entry"],"findings":[{"rule":"r","step":"entry","element":{"role":"button","text":"t","box":[1,2,3,4]},"data_item":"phone-number","recipient":"vendor","confidence":1,"evidence":[{"type":"request","id":"h"}]}],"items":{"asked":["a"],"forced":[],"sent":[{"item":"a","to":"b"}]}}]}"#,
            true
        ),
        (#"{"cases":[]}"#, false),
        (#"{"tool":{"name":""},"cases":[]}"#, false),
        (#"{"tool":{"name":"x"},"cases":[{"case":"c","status":"fine"}]}"#, false),
        (#"{"tool":{"name":"x"},"cases":[{"case":"c","findings":[{"rule":"r","confidence":2}]}]}"#, false),
        (#"{"tool":{"name":"x"},"cases":[{"case":"c","findings":[{"step":"entry"}]}]}"#, false),
        (#"{"tool":{"name":"x"},"cases":[{"case":"c","findings":[{"rule":"r","element":{"box":[1,2,3]}}]}]}"#, false),
        (#"{"tool":{"name":"x"},"cases":[{"case":"c","more":1}]}"#, false),
        (#"{"tool":{"name":"x"},"cases":[{"case":"c","items":{"sent":[{"to":"b"}]}}]}"#, false),
    ]

    @Test func `schema and reader let the same through`() async throws {
        let schema = RepositoryRoot.place("fixtures/schema/bench-submission.schema.json").path
        let input = try JSONEncoder().encode(Self.samples.map(\.text))
        let python = try #require(Tool.python)
        let outcome = try await python.run(["-c", Self.judge, schema], input: input)
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let theirs = outcome.text.split(separator: "\n").map { $0 == "1" }
        let ours = Self.samples.map { ClaimFormatCatalogue.read(Array($0.text.utf8), file: "x.json").problems.isEmpty }
        #expect(theirs == Self.samples.map(\.isGood))
        #expect(ours == Self.samples.map(\.isGood))
    }
}
