"""Plays walks again that our own client recorded, exchange by exchange, over aiohttp.

Each line of the record is one probe: its exchanges in order. The server is a fresh one with the same secret, so every handle
and every token is the recorded one's. The client reads each page as JSON and looks for the next act's control on it; it
decides nothing and looks for nothing else, which our own client does on every page: what that saves is in its favour.
"""

import asyncio
import json
import sys
import time
from urllib.parse import urlsplit

import aiohttp
from yarl import URL


async def play(session, exchanges, counts):
    """Plays one probe's walks, which our client made one after another."""
    for exchange in exchanges:
        parts = urlsplit(exchange["url"])
        # Names under localhost are this machine's, whatever the resolver says; the name goes into the header.
        target = URL(exchange["url"].replace(parts.netloc, f"127.0.0.1:{parts.port or 80}", 1), encoded=True)
        headers = {name: value for name, value in exchange["headers"]}
        headers["Host"] = parts.netloc
        body = exchange["body"].encode() or None
        async with session.request(
            exchange["method"], target, headers=headers, data=body, allow_redirects=False
        ) as answer:
            text = await answer.read()
        counts["exchanges"] += 1
        if answer.status != exchange["status"]:
            counts["lost"] += 1
        elif answer.status == 200 and answer.content_type == "application/json":
            document = json.loads(text)
            blocks = document.get("page", {}).get("blocks", [])
            counts["controls"] += sum(len(block["form"]["_0"]["buttons"]) for block in blocks if "form" in block)


async def main():
    record, jobs = sys.argv[1], int(sys.argv[2])
    with open(record, encoding="utf-8") as file:
        probes = [json.loads(line) for line in file if line.strip()]
    counts = {"exchanges": 0, "lost": 0, "controls": 0}
    waiting = list(reversed(probes))
    connector = aiohttp.TCPConnector(limit=jobs * 2)
    async with aiohttp.ClientSession(connector=connector, auto_decompress=False) as session:
        started = time.perf_counter()

        async def worker():
            while waiting:
                await play(session, waiting.pop(), counts)

        await asyncio.gather(*(worker() for _ in range(jobs)))
        counts["seconds"] = time.perf_counter() - started
    print(json.dumps(counts))


asyncio.run(main())
