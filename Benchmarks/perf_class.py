"""Holds a class of CLASS_LEARNERS (300) for CLASS_MINUTES (10) on loopback, and writes the section of docs/performance.md.

`mockmerchant class serve` runs in a process of its own, `drive class` is the room: learners who join, walk their merchants by the
real forms and save answers, and a trainer with an open wall, all from one address. Half-way the server gets SIGTERM and is started
again on the same journal and port. Fails where an answer was an error, where the slowest kind's p95 is over 200 ms, where a request
went unanswered while the server was up, or where anything acknowledged is not on its sheet at the end. A run of another size, or
of another build than release, prints and writes nothing.
"""

import json
import os
import platform
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
BUILD = os.environ.get("BUILD", "release")
BIN = os.path.join(ROOT, ".build", BUILD)
LEARNERS = int(os.environ.get("CLASS_LEARNERS") or "300")
MINUTES = float(os.environ.get("CLASS_MINUTES") or "10")
THINK_MS = int(os.environ.get("CLASS_THINK_MS") or "4000")
TARGET_MS = 200
PAPER = os.path.join(ROOT, "docs", "performance.md")
FRAGMENT = os.path.join(HERE, "class.md")
HEADING = "## A class of 300"
# A request on its way when the server goes, or made while it is coming up, is seen a moment outside the gap.
GRACE = 1.0


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


class ClassServer:
    """The server of classes, which can be stopped politely and started again where it was."""

    def __init__(self, folder):
        self.folder, self.port, self.process, self.cpu = folder, free_port(), None, 0.0

    def start(self):
        with open(os.path.join(self.folder, "server.log"), "ab") as log:
            self.process = subprocess.Popen(
                [
                    os.path.join(BIN, "mockmerchant"), "class", "serve", "--port", str(self.port), "--token", "chalk",
                    "--journal", os.path.join(self.folder, "class.sqlite"), "--root", ROOT,
                ],
                stdout=subprocess.DEVNULL,
                stderr=log,
            )
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                if self.process.poll() is not None:
                    with open(os.path.join(self.folder, "server.log"), encoding="utf-8") as log:
                        sys.exit(f"the server did not start: {log.read()[-2000:]}")
                time.sleep(0.01)

    def stop(self):
        self.cpu += self.cpu_seconds
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            sys.exit("the server did not end within 20 s of SIGTERM")
        return self.process.returncode

    @property
    def memory_mb(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) * 1024 / 1e6 for line in status if line.startswith("VmRSS"))

    @property
    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        names = re.findall(r"^model name\s*:\s*(.+)$", info.read(), re.M)
    return f"{len(names)} cores ({names[0] if names else platform.machine()}, Linux {platform.release()})"


def held():
    """One class: what the room measured, and what the server was like."""
    with tempfile.TemporaryDirectory() as folder:
        server = ClassServer(folder)
        server.start()
        room = subprocess.Popen(
            [
                os.path.join(BIN, "drive"), "class", f"http://127.0.0.1:{server.port}", "chalk", str(LEARNERS),
                str(round(MINUTES * 60)), str(THINK_MS), "perf-class",
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        result, gap, code = None, None, None
        for line in room.stdout:
            if line.strip() == "half":
                gone = time.time()
                code = server.stop()
                away = time.time()
                server.start()
                gap = (gone, time.time())
                print(f"restarted: ended in {away - gone:.2f} s with {code}, back after {gap[1] - gone:.2f} s", flush=True)
            elif line.startswith("{"):
                result = json.loads(line)
        if room.wait() != 0 or result is None:
            sys.exit("the room failed; its words are above")
        result |= {"memory_mb": server.memory_mb, "gap": gap, "exit": code}
        server.stop()
        result["cpu_seconds"] = server.cpu
        return result


def faults(result):
    """What was not as it must be, in words."""
    found = [f"{count} times {words}" for words, count in sorted(result["errors"].items())]
    if result["joined"] != LEARNERS:
        found.append(f"{result['joined']} of {LEARNERS} learners lived to the end")
    if result["gap"] is None:
        found.append("the server was never restarted")
    elif result["refusedFrom"]:
        first, last = result["refusedFrom"]
        if first < result["gap"][0] - GRACE or last > result["gap"][1] + GRACE:
            found.append("requests went unanswered while the server was up")
    if result["lost"]:
        found.append(f"{len(result['lost'])} acknowledged answers were lost: {result['lost'][:3]}")
    if result["acknowledged"] == 0:
        found.append("no answer was acknowledged")
    slow = [f"{line['kind']} {line['p95']:.0f} ms" for line in result["lines"] if line["p95"] >= TARGET_MS]
    if slow:
        found.append(f"p95 is not under {TARGET_MS} ms: {', '.join(slow)}")
    return found


def paper(result, found):
    """The section, as Markdown."""
    total = next(line for line in result["lines"] if line["kind"] == "all")
    away = (result["gap"][1] - result["gap"][0]) if result["gap"] else 0
    lines = [
        HEADING, "",
        f"Written by `make perf-class`: {LEARNERS} learners at once for {MINUTES:g} minutes on {processor()}, the room on the same",
        "cores, all from one address as behind one router. Each learner joins, walks merchants by their real forms, saves an answer or",
        f"presses something after {THINK_MS / 3000:.1f} to {THINK_MS / 1000:.1f} s of thought, files evidence and hands sheets in; the trainer's wall",
        "is open. Half-way the server gets SIGTERM and is started again on the same journal and port.", "",
        "| request | count | p50 ms | p95 ms | p99 ms | longest ms |", "|---|--:|--:|--:|--:|--:|",
    ]
    lines += [
        f"| {line['kind']} | {line['count']:,} | {line['p50']:.1f} | {line['p95']:.1f} | {line['p99']:.1f} | {line['longest']:.0f} |"
        for line in result["lines"]
    ]
    lines += [
        "",
        f"- **Load**: {total['count'] / (MINUTES * 60):.0f} requests a second; the server used {result['cpu_seconds'] / (MINUTES * 60):.2f} of a core and "
        f"{result['memory_mb']:.0f} MB at the end.",
        f"- **Errors**: {sum(result['errors'].values())}. No request was turned away for its rate.",
        f"- **Restart**: the server was away for {away:.2f} s. {result['refused']} requests went unanswered then and were made again; they are "
        f"counted here and not in the table. {result['stale']} acts had been done before their answer was lost.",
        f"- **Kept**: {result['acknowledged']:,} answers were acknowledged; {len(result['lost'])} of them were not on their sheets at the end.",
        f"- **Wall**: told of {result['told']:,} changes over {result['streams']} streams.",
        f"- **Target**: p95 under {TARGET_MS} ms for every kind of request, no error, nothing lost: "
        + ("met." if not found else f"**not met**: {'; '.join(found)}."),
        "",
    ]
    return "\n".join(lines)


def keep(section):
    """Puts the section into the page, in place of the one before it, and beside `perf.py`, which writes the page anew."""
    with open(FRAGMENT, "w", encoding="utf-8") as file:
        file.write(section)
    with open(PAPER, encoding="utf-8") as file:
        page = file.read()
    rest = re.sub(rf"(?ms)^{HEADING}\n.*?(?=^## |\Z)", "", page).rstrip()
    with open(PAPER, "w", encoding="utf-8") as file:
        file.write(f"{rest}\n\n{section}")


def main():
    result = held()
    found = faults(result)
    section = paper(result, found)
    print(section)
    if BUILD == "release" and LEARNERS == 300 and MINUTES == 10:
        keep(section)
    if found:
        sys.exit("perf-class: " + "; ".join(found))


if __name__ == "__main__":
    main()
