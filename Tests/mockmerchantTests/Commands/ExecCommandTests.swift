import Foundation
import Reports
import TestKit
import Testing

/// A client of others, measured: one that takes whatever is offered, and one that does not.
@Suite(
    .timeLimit(.minutes(5)),
    .enabled(if: Tool("python3") != nil, "no python3 to write a client of others in")
)
struct ExecCommandTests {
    /// A small client: it scans the first code, goes on until the menu, and allows or skips what stands between.
    private static let client = #"""
        import json, os, sys, urllib.error, urllib.parse, urllib.request

        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *all): return None
        opener = urllib.request.build_opener(Stay)

        def page(address, form=None):
            for _ in range(6):
                place = urllib.parse.urlsplit(address)
                # Names under localhost are this machine, whatever the system's resolver knows.
                request = urllib.request.Request(
                    place._replace(netloc=f"127.0.0.1:{place.port}").geturl(),
                    headers={"Accept": "application/json", "Host": place.netloc}, data=form)
                try:
                    with opener.open(request) as answer: return json.load(answer)
                except urllib.error.HTTPError as error:
                    if error.code not in (302, 303): raise
                    address, form = urllib.parse.urljoin(address, error.headers["Location"]), None
            raise SystemExit("too many redirects")

        def find(value, test):
            if isinstance(value, dict):
                if test(value): yield value
                for one in value.values(): yield from find(one, test)
            elif isinstance(value, list):
                for one in value: yield from find(one, test)

        greedy = sys.argv[1] == "greedy"
        card = json.loads(os.environ["MOCKMERCHANT_CARD"])
        assert card and os.environ["MOCKMERCHANT_URL"].startswith("http://localhost:")
        assert json.loads(os.environ["MOCKMERCHANT_VISITS"])["dine-in-phone-skippable"]["card"] == card
        here = page(os.environ["MOCKMERCHANT_ENTRY"])
        here = page(next(iter(here["codes"].values())))
        for _ in range(6):
            if "选好了" in json.dumps(here, ensure_ascii=False): break
            buttons = list(find(here["page"], lambda it: it.get("tag") in ("button", "link") and it.get("target")))
            wanted = [it for it in buttons if it["weight"] == "primary"] if greedy else \
                [it for it in buttons if any(word in it["label"] for word in ("暂不", "跳过", "拒绝", "不授权"))]
            here = page(here["address"], urllib.parse.urlencode({"press": wanted[0]["target"]}).encode())
        print("menu seen", file=sys.stdout)
        sys.exit(int(sys.argv[2]))
        """#

    @Test(arguments: [("greedy", 0, Int32(1)), ("sparing", 0, 0), ("sparing", 7, 7), ("greedy", 5, 5)])
    func `who hands over too much breaks the budget, and the command's own code comes first`(
        _ manner: String,
        _ code: Int,
        _ status: Int32
    ) async throws {
        try await Scratch.folder { folder in
            try Data(Self.client.utf8).write(to: folder.appending(path: "client.py"))
            let asked = ["exec", "--scenario", "dine-in-phone-skippable", "--max-given", "menu=0"]
            let reports = ReportFormat.allCases.flatMap { ["--report", "\($0.rawValue)=out/\($0.rawValue)"] }
            let command = ["--", "python3", "client.py", manner, "\(code)"]
            let outcome = try await Program(asked + reports + command, in: folder).outcome()
            #expect(outcome.status == status, "\(outcome.complaint)")
            #expect(outcome.output == "menu seen\n", "\(outcome.complaint)")
            let isGreedy = manner == "greedy"
            let given = isGreedy ? "handed over phone-number" : "handed over nothing"
            #expect(outcome.complaint.contains("asked for phone-number; \(given)"), "\(outcome.complaint)")
            for format in ReportFormat.allCases {
                let text = try String(contentsOf: folder.appending(path: "out/\(format.rawValue)"), encoding: .utf8)
                if format != .github { #expect(text.contains("dine-in-phone-skippable"), "\(format)") }
                switch format {
                case .table, .junit, .junitStrict, .ndjson, .markdown, .sarif:
                    #expect(text.contains(given), "\(format)")
                case .json: #expect(text.contains("\"visits\""))
                case .tap: #expect(text.contains("not ok") == isGreedy)
                case .github: #expect(text.contains("::error") == isGreedy)
                case .har: #expect(text.contains("\"pageref\""))
                case .html: #expect(text.contains("phone-number"))
                }
            }
        }
    }

    @Test func `a command that is not there ends with 3, and none at all with 64`() async throws {
        try await Scratch.folder { folder in
            let asked = ["exec", "--scenario", "dine-in-pure"]
            let gone = try await Program(asked + ["--", "no-such-command-anywhere"], in: folder).outcome()
            #expect(gone.status == 3)
            #expect(gone.complaint.contains("no-such-command-anywhere cannot be run"), "\(gone.complaint)")
            #expect(try await Program(asked, in: folder).outcome().status == 64)
            let wrong = try await Program(asked + ["--max-given", "menu", "--", "true"], in: folder).outcome()
            #expect(wrong.status == 64)
        }
    }

    @Test func `an interrupted run takes its command along`() async throws {
        try await Scratch.folder { folder in
            let script = "import pathlib, time; print('up', flush=True); time.sleep(30); pathlib.Path('late').touch()"
            let asked = ["exec", "--scenario", "dine-in-pure", "--", "python3", "-c", script]
            let program = try Program(asked, in: folder, following: .output)
            #expect(try await program.text(until: "up").contains("up"))
            program.process.interrupt()
            #expect(try await program.outcome(within: .seconds(20)).status == 130)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "late").path))
        }
    }

    @Test func `two runs of one client give the same bytes`() async throws {
        try await Scratch.folder { folder in
            try Data(Self.client.utf8).write(to: folder.appending(path: "client.py"))
            var texts: [String] = []
            for _ in 0..<2 {
                let asked = ["exec", "--scenario", "dine-in-phone-skippable", "--fixed-time", "--report", "ndjson=run"]
                let command = ["--", "python3", "client.py", "greedy", "0"]
                let outcome = try await Program(asked + command, in: folder).outcome()
                #expect(outcome.status == 0, "\(outcome.complaint)")
                texts.append(try String(contentsOf: folder.appending(path: "run"), encoding: .utf8))
            }
            #expect(texts[0] == texts[1])
        }
    }
}
