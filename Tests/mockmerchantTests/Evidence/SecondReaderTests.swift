import Foundation
import Journal
import TestKit
import Testing
import Vocabulary

@testable import mockmerchant

/// What others make of an export: a reader of HAR and a judge of JSON schemas, neither of them ours.
@Suite(.timeLimit(.minutes(5)))
struct SecondReaderTests {
    /// What every HAR 1.2 document must have, by its specification, and what a reader of others' makes of it.
    private static let har = #"""
        import json, sys
        from datetime import datetime
        from haralyzer import HarParser

        def need(it, **kinds):
            for name, kind in kinds.items():
                assert name in it, f"{name} is missing in {sorted(it)}"
                assert isinstance(it[name], kind) and not (kind is int and isinstance(it[name], bool)), name

        def pairs(values):
            for value in values: need(value, name=str, value=str)

        for path in sys.argv[1:]:
            whole = json.load(open(path, encoding="utf-8"))
            log = whole["log"]
            need(log, version=str, creator=dict, entries=list, comment=str)
            assert log["version"] == "1.2" and "SIMULATION" in log["comment"]
            need(log["creator"], name=str, version=str)
            started = []
            for entry in log["entries"]:
                need(entry, startedDateTime=str, time=(int, float), request=dict, response=dict, cache=dict, timings=dict)
                started.append(datetime.fromisoformat(entry["startedDateTime"].replace("Z", "+00:00")))
                request, response = entry["request"], entry["response"]
                need(request, method=str, url=str, httpVersion=str, cookies=list, headers=list, queryString=list,
                     headersSize=int, bodySize=int)
                assert request["url"].startswith("http"), request["url"]
                pairs(request["headers"]); pairs(request["queryString"])
                if "postData" in request:
                    need(request["postData"], mimeType=str, params=list, text=str)
                    for value in request["postData"]["params"]: need(value, name=str)
                need(response, status=int, statusText=str, httpVersion=str, cookies=list, headers=list, content=dict,
                     redirectURL=str, headersSize=int, bodySize=int)
                pairs(response["headers"])
                need(response["content"], size=int, mimeType=str)
                need(entry["timings"], send=(int, float), wait=(int, float), receive=(int, float))
                assert entry["time"] >= sum(max(entry["timings"][k], 0) for k in ("send", "wait", "receive")) - 1e-6
            assert started == sorted(started), path
            read = HarParser(whole)
            assert len(read.har_data["entries"]) == len(log["entries"]) > 0
        print(len(sys.argv) - 1, "read")
        """#

    private static let schemas = #"""
        import json, sys
        from jsonschema import Draft202012Validator
        schemas, export, recording = sys.argv[1:4]
        def validator(name):
            schema = json.load(open(f"{schemas}/{name}.schema.json", encoding="utf-8"))
            Draft202012Validator.check_schema(schema)
            return Draft202012Validator(schema)
        validator("evidence-manifest").validate(json.load(open(f"{export}/manifest.json", encoding="utf-8")))
        events, count = validator("evidence-events"), 0
        for path in sys.argv[4:]:
            for line in open(path, encoding="utf-8"):
                events.validate(json.loads(line)); count += 1
        recorded = validator("recording")
        for line in open(recording, encoding="utf-8"): recorded.validate(json.loads(line))
        bad = json.load(open(f"{export}/manifest.json", encoding="utf-8")); bad["files"][0]["sha256"] = "x"
        assert not validator("evidence-manifest").is_valid(bad)
        print(count, "lines")
        """#

    @Test(.enabled(if: Tool.python != nil, "no .venv/bin/python with haralyzer and jsonschema: .ci/run makes it"))
    func `exchanges, events, manifest and recording are what they say they are`() async throws {
        let python = try #require(Tool.python)
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(["dine-in-forced-phone"], in: folder)
            for withRecording in [true, false] {
                let place = folder.appending(path: "evidence-\(withRecording)")
                let outcome = try await range.export(to: place, withRecording: withRecording)
                func paths(_ name: String) -> [String] {
                    outcome.heads.map { place.appending(path: "visits/\($0.visit)/\(name)").path }
                }
                let har = try await python.run(["-c", Self.har] + paths("exchanges.har"))
                #expect(har.status == 0, "\(har.complaint)")
                #expect(har.text == "\(outcome.heads.count) read\n")
                let arguments = [
                    RepositoryRoot.place("fixtures/schema").path, place.path,
                    folder.appending(path: "recording.ndjson").path,
                ]
                let lines = try await python.run(["-c", Self.schemas] + arguments + paths("events.ndjson"))
                #expect(lines.status == 0, "\(lines.complaint)")
            }
        }
    }
}
