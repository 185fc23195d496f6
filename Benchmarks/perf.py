"""Measures the range against a bare hello of the same web framework, and writes docs/performance.md.

Everything runs on loopback, in one go, on one machine. Loads on ours and on the hello take turns, so that whatever else the
machine does falls on both; what is written down are ratios, each the median over the rounds. `ROUNDS`, `SECONDS` and
`ONLY` (a list of parts) change how much is measured; a run of some parts prints and writes nothing.
"""

import json
import os
import platform
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
BIN = os.path.join(ROOT, ".build", os.environ.get("BUILD", "release"))
ROUNDS = int(os.environ.get("ROUNDS", "5"))
SECONDS = int(os.environ.get("SECONDS", "4"))
ONLY = os.environ.get("ONLY", "").split()
CONNECTIONS = 64
SCENARIO = "waichu-hotpot@pure"


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def answer_of(port, path, headers=""):
    """The status of one request, over a socket of its own; None where nobody listens yet."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as wire:
            wire.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n{headers}\r\n".encode())
            text = b""
            while part := wire.recv(65536):
                text += part
            return text
    except OSError:
        return None


class Server:
    """A server in a process of its own; stops when the block ends."""

    def __init__(self, kind, folder, durability="normal", journal=None):
        self.kind, self.folder, self.port = kind, folder, free_port()
        self.journal = journal or os.path.join(folder, f"{kind}-{durability}-{self.port}.sqlite")
        self.path = "/" if kind == "hello" else "/__admin/health"
        self.words = (
            [os.path.join(BIN, "hello"), str(self.port)]
            if kind == "hello"
            else [
                os.path.join(BIN, "mockmerchant"), "serve", "--port", str(self.port), "--journal", self.journal,
                "--durability", durability, "--root", ROOT,
            ]
        )

    def __enter__(self):
        with open(os.path.join(self.folder, "servers.log"), "ab") as log:
            started = time.perf_counter()
            self.process = subprocess.Popen(self.words, stdout=subprocess.DEVNULL, stderr=log)
        while answer_of(self.port, self.path) is None:
            if self.process.poll() is not None:
                sys.exit(f"{self.kind} did not start; see {self.folder}/servers.log")
            time.sleep(0.0005)
        self.start_ms = (time.perf_counter() - started) * 1000
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()

    @property
    def memory_mb(self):
        """What of it is in memory now.

        - Unit: MB of 1,000,000 bytes.
        """
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmRSS"):
                    return int(line.split()[1]) * 1024 / 1e6
        return 0

    @property
    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def drive(*words):
    done = subprocess.run([os.path.join(BIN, "drive"), *map(str, words)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"drive {words[0]} failed: {done.stderr[-2000:]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]


def load(server, script, **environment):
    """One load of 64 connections: what wrk counted, and what the server's own share of the processor was."""
    before = server.cpu_seconds
    done = subprocess.run(
        [
            "wrk", "-t", str(CONNECTIONS), "-c", str(CONNECTIONS), "-d", f"{SECONDS}s", "-s",
            os.path.join(HERE, script), f"http://127.0.0.1:{server.port}",
        ],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    found = re.search(r"^RESULT (\{.*\})$", done.stdout, re.M)
    if not found:
        sys.exit(f"wrk said nothing: {done.stdout[-800:]} {done.stderr[-800:]}")
    result = json.loads(found.group(1))
    result["per_second"] = result["requests"] / result["seconds"]
    result["server_us"] = (server.cpu_seconds - before) / max(result["requests"], 1) * 1e6
    result["bytes_each"] = result["bytes"] / max(result["requests"], 1)
    if result["bad"] + result["broken"] + result.get("lost", 0) > 0:
        sys.exit(f"{script} met errors: {result}")
    return result


def places(server, folder, count, name, scenario=SCENARIO, has_steps=False):
    file = os.path.join(folder, f"{name}.ndjson")
    steps = [server.journal] if has_steps else []
    made = drive("visits", f"http://localhost:{server.port}", scenario, count, name, *steps)
    with open(file, "w", encoding="utf-8") as out:
        out.writelines(json.dumps(place, separators=(",", ":")) + "\n" for place in made)
    return file, made


def middle(values):
    return statistics.median(values)


def part_loads(folder, results):
    """Pages and steps against the hello, in turns."""
    rows = {}
    with Server("hello", folder) as hello, Server("range", folder) as normal, Server(
        "range", folder, durability="full"
    ) as full:
        menus, made = places(normal, folder, CONNECTIONS, "menus")
        results["goods"] = made[0]["goods"]
        tracks = [
            ("page-html", "page.lua", "page.lua", normal, {"PLACES": menus, "ACCEPT": "text/html"}),
            ("page-json", "page.lua", "page.lua", normal, {"PLACES": menus, "ACCEPT": "application/json"}),
            ("step-json-normal", "step.lua", "page.lua", normal, {"FACE": "json"}),
            ("step-json-full", "step.lua", "page.lua", full, {"FACE": "json"}),
            ("step-html-normal", "step.lua", "page.lua", normal, {"FACE": "html"}),
            ("step-html-full", "step.lua", "page.lua", full, {"FACE": "html"}),
        ]
        load(hello, "page.lua")
        for turn in range(ROUNDS):
            for name, script, other, server, environment in tracks:
                if script == "step.lua":
                    # Fresh visits each time: a visit that has ordered ten thousand rounds is nobody's.
                    environment["PLACES"], _ = places(server, folder, CONNECTIONS, f"{name}-{turn}", has_steps=True)
                bare = load(hello, other)
                ours = load(server, script, **environment)
                rows.setdefault(name, []).append((bare, ours))
                print(
                    f"  {name}: {ours['per_second']:.0f}/s of {bare['per_second']:.0f}/s = "
                    f"{ours['per_second'] / bare['per_second']:.2f}, p99 {ours['p99_us']} of {bare['p99_us']} us, "
                    f"server {ours['server_us']:.0f} of {bare['server_us']:.0f} us",
                    file=sys.stderr,
                )
    results["loads"] = {
        name: {
            "ratio": middle([ours["per_second"] / bare["per_second"] for bare, ours in pairs]),
            "least": min(ours["per_second"] / bare["per_second"] for bare, ours in pairs),
            "most": max(ours["per_second"] / bare["per_second"] for bare, ours in pairs),
            "p99": middle([ours["p99_us"] / max(bare["p99_us"], 1) for bare, ours in pairs]),
            "cpu": middle([ours["server_us"] / bare["server_us"] for bare, ours in pairs]),
            "bytes": middle([ours["bytes_each"] for _, ours in pairs]),
            "per_second": middle([ours["per_second"] for _, ours in pairs]),
            "hello_per_second": middle([bare["per_second"] for bare, _ in pairs]),
            "requests": sum(ours["requests"] for _, ours in pairs),
        }
        for name, pairs in rows.items()
    }


def part_start(folder, results):
    """Start to the first answer, in turns; then the first page of a visit, for which files are read."""
    hellos, ours, visits = [], [], []
    for _ in range(ROUNDS * 2):
        with Server("hello", folder) as server:
            hellos.append(server.start_ms)
        with Server("range", folder) as server:
            ours.append(server.start_ms)
            started = time.perf_counter()
            places(server, folder, 1, "first")
            visits.append((time.perf_counter() - started) * 1000)
    results["start"] = {"hello_ms": middle(hellos), "range_ms": middle(ours), "first_visit_ms": middle(visits)}


def part_memory(folder, results):
    """What is in memory at rest, and with ten thousand visits."""
    with Server("hello", folder) as hello:
        time.sleep(1)
        bare = hello.memory_mb
    with Server("range", folder) as server:
        time.sleep(1)
        idle = server.memory_mb
        places(server, folder, 64, "warm")
        warm = server.memory_mb
        places(server, folder, 10_000, "many")
        time.sleep(1)
        many = server.memory_mb
    results["memory"] = {"hello_mb": bare, "idle_mb": idle, "warm_mb": warm, "many_mb": many}


def part_journal(folder, results):
    """A million events, ten tenths."""
    results["journal"] = {}
    for durability in ("normal", "full"):
        file = os.path.join(folder, f"million-{durability}.sqlite")
        result = drive("journal", file, durability, 1_000_000)[0]
        result["bytes"] = os.path.getsize(file)
        results["journal"][durability] = result
        os.remove(file)


def part_proof(folder, results):
    """The whole shipped range, proved in process."""
    report = os.path.join(folder, "proof.json")
    times = []
    for _ in range(2):
        started = time.perf_counter()
        done = subprocess.run(
            [
                os.path.join(BIN, "mockmerchant"), "check", "--in-process", "--root", ROOT, "--report",
                f"json={report}",
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        times.append(time.perf_counter() - started)
        if done.returncode != 0:
            sys.exit(f"the proof failed: {done.stdout[-2000:]} {done.stderr[-2000:]}")
    with open(report, encoding="utf-8") as file:
        totals = json.load(file)["totals"]
    results["proof"] = {"seconds": min(times), "totals": totals}


def warm(port, scenarios):
    """Makes a visit of each scenario: files are read with the first, and it is walking that is to be measured."""
    for scenario in scenarios:
        body = json.dumps({"scenario": scenario, "seed": "warm"}).encode()
        request = urllib.request.Request(
            f"http://localhost:{port}/__admin/visits", data=body, headers={"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            if answer.status != 201:
                sys.exit(f"{scenario} could not be visited: {answer.status}")


# The clients in Python, by the names of what carries their requests.
LIBRARIES = ["aiohttp", "httpx"]


def part_walk(folder, results):
    """The same walks by our client and by two in Python, each against a fresh server with the same secret."""
    venv = os.path.join(ROOT, "out", "perf-venv")
    python = os.path.join(venv, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--requirement", os.path.join(HERE, "requirements.txt")], check=True
    )
    listed = subprocess.run(
        [os.path.join(BIN, "mockmerchant"), "walk", "--list", "--root", ROOT, "dine-in"],
        capture_output=True, text=True, check=True,
    ).stdout.split()
    chosen = [name for name in listed if not name.endswith(".twin")][:40]
    template = os.path.join(folder, "secret.sqlite")
    port = free_port()
    # Recorded addresses name the port: every server of this part has the same one.
    def fresh(turn):
        journal = os.path.join(folder, f"walk-{turn}.sqlite")
        shutil.copy(template, journal)
        server = Server("range", folder, journal=journal)
        server.words[server.words.index(str(server.port))] = str(port)
        server.port = port
        return server

    with Server("range", folder, journal=template):
        pass
    record = os.path.join(folder, "walks.ndjson")
    lexicon = os.path.join(ROOT, "fixtures", "lexicon", "zh-CN.yaml")
    words = [f"dine-in:{name}" for name in chosen]
    runs = {"ours": [], **{library: [] for library in LIBRARIES}}
    for turn in range(max(2, ROUNDS // 2)):
        with fresh(f"{turn}-ours") as server:
            warm(port, chosen)
            before = server.cpu_seconds
            runs["ours"].append(drive("walk", f"http://localhost:{port}", "1", 8, lexicon, record, *words)[0])
            runs["ours"][-1]["server_seconds"] = server.cpu_seconds - before
        for library in LIBRARIES:
            with fresh(f"{turn}-{library}") as server:
                warm(port, chosen)
                before = server.cpu_seconds
                done = subprocess.run(
                    [python, os.path.join(HERE, "walk.py"), library, record, "8", lexicon],
                    capture_output=True, text=True, check=False,
                )
                if done.returncode != 0:
                    sys.exit(f"walk.py failed: {done.stderr[-2000:]}")
                runs[library].append(json.loads(done.stdout))
                runs[library][-1]["server_seconds"] = server.cpu_seconds - before
    results["walk"] = {name: min(some, key=lambda one: one["seconds"]) for name, some in runs.items()}


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        model = next((line.split(":", 1)[1].strip() for line in info if line.startswith("model name")), "unknown")
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=False).stdout
    return {
        "cores": os.cpu_count(),
        "model": model,
        "kernel": platform.release(),
        "swift": (re.search(r"Swift version (\S+)", swift) or [None, "unknown"])[1],
        "python": platform.python_version(),
    }


def verdict(is_met, distance=""):
    return "met" if is_met else f"**not met** {distance}".strip()


def rows_of(results):
    """Every target with what was measured."""
    rows = []
    labels = {
        "page-html": ("menu page, HTML", 0.9),
        "page-json": ("menu page, JSON", 0.9),
        "step-json-normal": ("journaled step, `normal`, the page after it as JSON", 0.6),
        "step-json-full": ("journaled step, `full`, the page after it as JSON", 0.55),
        "step-html-normal": ("act and page after it, `normal`, HTML: requests", 0.6),
        "step-html-full": ("act and page after it, `full`, HTML: requests", 0.55),
    }
    for name, row in results.get("loads", {}).items():
        label, target = labels[name]
        ratio = row["ratio"]
        rows.append(
            (
                label, f"{target} of hello's requests a second", f"{ratio:.2f} ({row['least']:.2f} to {row['most']:.2f})",
                verdict(ratio >= target, f"by {target - ratio:.2f}"),
            )
        )
        rows.append(
            (f"{label}: p99", "3 times hello's", f"{row['p99']:.2f} times", verdict(row["p99"] <= 3, f"by {row['p99'] - 3:.2f}"))
        )
    if "memory" in results:
        memory = results["memory"]
        more = memory["many_mb"] - memory["idle_mb"]
        rows.append(("10,000 live visits", "60 MB above idle", f"{more:.0f} MB", verdict(more <= 60, f"by {more - 60:.0f} MB")))
        rows.append(
            ("idle memory", "60 MB", f"{memory['idle_mb']:.0f} MB ({memory['idle_mb'] / memory['hello_mb']:.1f} times hello's)",
             verdict(memory["idle_mb"] <= 60, f"by {memory['idle_mb'] - 60:.0f} MB"))
        )
    for durability, row in results.get("journal", {}).items():
        ratio = row["rates"][-1] / row["rates"][0]
        rows.append(
            (f"{row['events']:,} journaled events, `{durability}`: last tenth", "0.9 of the first", f"{ratio:.2f}",
             verdict(ratio >= 0.9, f"by {0.9 - ratio:.2f}"))
        )
    if "start" in results:
        start = results["start"]
        rows.append(
            ("start to first answer, all scenarios", "150 ms",
             f"{start['range_ms']:.0f} ms, {start['range_ms'] / start['hello_ms']:.1f} times hello's {start['hello_ms']:.0f} ms",
             verdict(start["range_ms"] <= 150, f"by {start['range_ms'] - 150:.0f} ms"))
        )
    if "proof" in results:
        proof = results["proof"]
        rows.append(
            ("the whole range proved in process", "10 s", f"{proof['seconds']:.1f} s",
             verdict(proof["seconds"] <= 10, f"by {proof['seconds'] - 10:.1f} s"))
        )
    if "walk" in results:
        for library in LIBRARIES:
            ratio = results["walk"][library]["seconds"] / results["walk"]["ours"]["seconds"]
            rows.append(
                (f"the same walks, against {library}: steps a second", "5 times", f"{ratio:.2f} times",
                 verdict(ratio >= 5, f"by {5 - ratio:.2f}"))
            )
    return rows


def paper(results):
    with open(os.path.join(HERE, "findings.md"), encoding="utf-8") as file:
        findings = file.read().strip()
    about = results["machine"]
    lines = [
        "# Performance", "",
        "Written by `make perf`, which builds release, runs everything below on loopback in one go and writes this page: the",
        "tables by itself, the findings from `Benchmarks/findings.md`. What counts are the ratios: both sides ran in turns on one",
        f"machine, {about['cores']} cores ({about['model']}, Linux {about['kernel']}, Swift {about['swift']}), with the load",
        "generator on the same cores.", "",
        "## Targets", "", "| what | target | measured | |", "|---|---|---|---|",
    ]
    lines += [f"| {what} | {target} | {measured} | {met} |" for what, target, measured, met in rows_of(results)]
    lines += ["", "## How it was taken", ""]
    loads = results["loads"]
    lines += [
        f"- **Loads**: wrk, {CONNECTIONS} connections in {CONNECTIONS} threads, each its own visit, {SECONDS} s a load, {ROUNDS} rounds;",
        "  in each round a load on the hello comes right before each of ours. A ratio is the median over the rounds; beside it the",
        "  least and the most. A load with one answer that is not the expected one, or one broken connection, fails the run.",
        f"- **Menu page**: {SCENARIO}, {results['goods']} dishes, {loads['page-html']['bytes'] / 1000:.1f} kB as HTML and",
        f"  {loads['page-json']['bytes'] / 1000:.1f} kB as JSON with headers; the hello answers five letters.",
        "- **Step**: order, submit, order more, round and round (`step.lua`): each act is in the journal before its answer",
        "  leaves. As JSON the answer is the page after it; as HTML the act answers 303 and the page is got: two requests. The",
        "  generator was told the addresses of the pages to come, and reads no answer in Lua, ours or the hello's; an act on any",
        "  other page than the visit's current one is refused, and fails the run.",
        "- **Hello**: `Benchmarks/Hello`, one route of Hummingbird that answers a word; a target of our own package, so that it",
        "  is built with the same versions and the same settings.",
        "- **Start**: from starting the process until a socket has an answer, in turns with the hello, median of",
        f"  {ROUNDS * 2}; a new journal each time. No scenario is read by then: the first visit reads merchants, modes, words, law and",
        f"  its own file, and takes {results['start']['first_visit_ms']:.0f} ms from making it to its second menu, the start of the client included.",
        "- **Memory**: resident, read from the system a second after the last request; ten thousand visits have ordered and are",
        "  at their menus.",
        "- **Million events**: 64 visits append one event at a time to one journal, each waits until it is kept; the rates of",
        "  ten tenths.",
        f"- **Proof**: `mockmerchant check --in-process`, reading and reports included: {results['proof']['totals'].get('distinct', 0)} distinct scenarios,",
        f"  {results['proof']['totals'].get('walks', 0)} walks, {results['proof']['totals'].get('steps', 0)} steps.",
        f"- **Walks**: {results['walk']['ours']['scenarios']} scenarios at a table, {results['walk']['ours']['walks']} walks, {results['walk']['ours']['steps']} steps,",
        f"  {results['walk']['ours']['exchanges']} exchanges over HTTP, 8 at the same time, by our client, which reads each page, decides and",
        "  measures; then the very same exchanges in Python (`walk.py`), by aiohttp and by httpx: it reads each page, finds the lexicon's",
        "  words in every text on it as our client does, and is told by the record what to do. Each against a",
        "  fresh server of its own that has read the scenarios, best of the runs. The server's processor time is in both:",
        f"  {results['walk']['ours']['server_seconds']:.2f} s in ours, "
        + " and ".join(f"{results['walk'][one]['server_seconds']:.2f} s with {one}" for one in LIBRARIES) + ".", "",
        "## Numbers of this run", "",
        "Of one machine at one time; for comparing with the next run on the same one.", "",
        "| load | a second | hello a second | server's processor time, times hello's |", "|---|---|---|---|",
    ]
    lines += [
        f"| {name} | {row['per_second']:,.0f} | {row['hello_per_second']:,.0f} | {row['cpu']:.2f} |" for name, row in loads.items()
    ]
    memory = results["memory"]
    lines += [
        "", f"Memory: hello {memory['hello_mb']:.0f} MB, idle {memory['idle_mb']:.0f} MB, with 64 visits {memory['warm_mb']:.0f} MB, with 10,000",
        f"{memory['many_mb']:.0f} MB. Journal, events a second by tenths: "
        + "; ".join(f"`{name}` " + ", ".join(f"{rate:,.0f}" for rate in row["rates"]) for name, row in results["journal"].items())
        + f". Walks: ours {results['walk']['ours']['seconds']:.2f} s, "
        + ", ".join(
            f"{one} {results['walk'][one]['seconds']:.2f} s ({results['walk'][one]['lost']} of its "
            + f"{results['walk'][one]['exchanges']} answers were others than recorded)"
            for one in LIBRARIES
        )
        + ".", "",
        findings, "",
    ]
    # What `make perf-class` measured last; it takes ten minutes of its own.
    held = os.path.join(HERE, "class.md")
    if os.path.exists(held):
        with open(held, encoding="utf-8") as file:
            lines.append(file.read())
    return "\n".join(lines)


PARTS = {
    "loads": part_loads, "start": part_start, "memory": part_memory, "journal": part_journal, "proof": part_proof,
    "walk": part_walk,
}


def main():
    if not shutil.which("wrk"):
        sys.exit("perf needs wrk; `make perf` installs it")
    results = {"machine": machine()}
    with tempfile.TemporaryDirectory(prefix="perf-") as folder:
        for name, part in PARTS.items():
            if ONLY and name not in ONLY:
                continue
            print(f"{name} …", file=sys.stderr)
            started = time.perf_counter()
            part(folder, results)
            print(f"  {time.perf_counter() - started:.0f} s", file=sys.stderr)
    os.makedirs(os.path.join(ROOT, "out"), exist_ok=True)
    with open(os.path.join(ROOT, "out", "perf.json"), "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1)
    for what, target, measured, met in rows_of(results):
        print(f"{what}: {measured} (target {target}): {met}")
    if ONLY:
        return
    with open(os.path.join(ROOT, "docs", "performance.md"), "w", encoding="utf-8") as file:
        file.write(paper(results))


main()
