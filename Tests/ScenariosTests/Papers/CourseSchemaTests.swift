import Foundation
import Scenarios
import TestKit
import Testing

struct CourseSchemaTests {
    @Test func `the shipped schema is fresh`() throws {
        #expect(try Fixture.text("fixtures/schema/course.schema.json") == CourseSchema.text)
    }

    /// Asks a second reader, Python's, of every shipped course and of some that must not pass.
    @Test(
        .enabled(if: Tool.python != nil, "no .venv/bin/python with jsonschema: .ci/run sets it up"),
        .timeLimit(.minutes(2))
    ) func `a second reader finds every shipped course valid, and one with a hole not`() async throws {
        let python = try #require(Tool.python)
        let script = """
            import sys, json, yaml, jsonschema
            schema = json.load(sys.stdin)
            jsonschema.Draft202012Validator.check_schema(schema)
            check = jsonschema.Draft202012Validator(schema)
            for path in sys.argv[1:]:
                with open(path, encoding="utf-8") as file:
                    course = yaml.safe_load(file)
                print(*[fault.message[:200] for fault in check.iter_errors(course)] or ["fine"])
                del course["units"][0]["serves"]
                print("fine" if check.is_valid(course) else "fault")
            """
        let files = Shipped.courses.map { RepositoryRoot.place($0).path }
        let outcome = try await python.run(["-c", script] + files, input: Data(CourseSchema.text.utf8))
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let lines = outcome.text.split(separator: "\n").map(String.init)
        #expect(!files.isEmpty && lines == files.flatMap { _ in ["fine", "fault"] }, "\(lines)")
    }
}
