import Foundation
import Scenarios
import TestKit
import Testing

struct ScenarioSchemaTests {
    @Test func `the schema is JSON and knows every key`() throws {
        let object = try JSONSerialization.jsonObject(with: Data(ScenarioSchema.text.utf8))
        let schema = try #require(object as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: Any])
        #expect(Set(properties.keys) == Set(ScenarioReader.keys.map(\.name)))
        #expect(schema["required"] as? [String] == ScenarioReader.keys.filter(\.isRequired).map(\.name))
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }

    /// Asks a second reader, Python's, of every shipped scenario and of some that must not pass.
    @Test(
        .enabled(if: Tool.python != nil, "no .venv/bin/python with jsonschema: .ci/run sets it up"),
        .timeLimit(.minutes(2))
    ) func `a second reader finds every shipped scenario valid, and broken ones not`() async throws {
        let python = try #require(Tool.python)
        let script = """
            import sys, json, yaml, jsonschema
            schema = json.load(sys.stdin)
            jsonschema.Draft202012Validator.check_schema(schema)
            check = jsonschema.Draft202012Validator(schema)
            for path in sys.argv[1:]:
                with open(path, encoding="utf-8") as file:
                    faults = list(check.iter_errors(yaml.safe_load(file)))
                print("fault" if faults else "fine", path, *[fault.message[:200] for fault in faults])
            """
        // What only a reader of the whole library can see is no matter for a schema.
        let seen: Set = ["wrong-type", "unknown-key", "missing-key", "unknown-word", "out-of-range", "bad-id"]
        let broken = Shipped.broken.filter { seen.contains(Fixture.stem($0)) }
        let files = (Shipped.scenarios + broken).map { RepositoryRoot.place($0).path }
        let outcome = try await python.run(["-c", script] + files, input: Data(ScenarioSchema.text.utf8))
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let lines = outcome.text.split(separator: "\n")
        #expect(lines.count == files.count && broken.count == seen.count)
        for line in lines { #expect(line.hasPrefix(line.contains("/broken/") ? "fault" : "fine"), "\(line)") }
    }
}
