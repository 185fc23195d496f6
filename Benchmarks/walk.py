"""Plays walks again that our own client recorded, exchange by exchange, in Python: over aiohttp or over httpx.

Each line of the record is one probe: its exchanges in order. The server is a fresh one with the same secret, so every handle
and every token is the recorded one's. The client reads each page as JSON and looks for the lexicon's words in everything that
stands on it, which is the least that anybody needs in order to know what a page asks and which button leads on; what it then
does is told by the record. It decides nothing and measures nothing, which our own client does on every page: what that saves
is in its favour, and so is that a text it has read before is not read again.
"""

import asyncio
import json
import re
import sys
import time
from urllib.parse import urlsplit

import yaml


def phrases(value):
    """Every word of the lexicon, whatever it means."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from phrases(part)
    elif isinstance(value, list):
        for part in value:
            yield from phrases(part)


def texts(value):
    """Every text that stands on a page."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


class Reader:
    """Finds the lexicon's words in texts, each text once."""

    def __init__(self, lexicon):
        with open(lexicon, encoding="utf-8") as file:
            words = sorted(set(phrases(yaml.load(file, Loader=yaml.CSafeLoader))), key=len, reverse=True)
        self.words = re.compile("|".join(re.escape(word) for word in words if word))
        self.known = {}

    def read(self, page):
        found = 0
        for text in texts(page):
            if text not in self.known:
                self.known[text] = self.words.findall(text)
            found += len(self.known[text])
        return found


class Aiohttp:
    """One session of aiohttp."""

    def __init__(self, jobs):
        import aiohttp

        self.session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=jobs * 2), auto_decompress=False)

    async def send(self, method, url, headers, body):
        from yarl import URL

        async with self.session.request(
            method, URL(url, encoded=True), headers=headers, data=body, allow_redirects=False
        ) as answer:
            return answer.status, answer.content_type, await answer.read()

    async def close(self):
        await self.session.close()


class Httpx:
    """One client of httpx."""

    def __init__(self, jobs):
        import httpx

        self.client = httpx.AsyncClient(limits=httpx.Limits(max_connections=jobs * 2), follow_redirects=False, timeout=60)

    async def send(self, method, url, headers, body):
        answer = await self.client.request(method, url, headers=headers, content=body)
        return answer.status_code, answer.headers.get("content-type", "").split(";")[0], answer.content

    async def close(self):
        await self.client.aclose()


async def play(library, reader, exchanges, counts):
    """Plays one probe's walks, which our client made one after another."""
    for exchange in exchanges:
        parts = urlsplit(exchange["url"])
        # Names under localhost are this machine's, whatever the resolver says; the name goes into the header.
        target = exchange["url"].replace(parts.netloc, f"127.0.0.1:{parts.port or 80}", 1)
        headers = {name: value for name, value in exchange["headers"]}
        headers["Host"] = parts.netloc
        status, kind, text = await library.send(exchange["method"], target, headers, exchange["body"].encode() or None)
        counts["exchanges"] += 1
        if status != exchange["status"]:
            counts["lost"] += 1
        elif status == 200 and kind == "application/json":
            counts["words"] += reader.read(json.loads(text).get("page", {}))


async def main():
    name, record, jobs, lexicon = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    with open(record, encoding="utf-8") as file:
        probes = [json.loads(line) for line in file if line.strip()]
    counts = {"exchanges": 0, "lost": 0, "words": 0}
    waiting = list(reversed(probes))
    reader = Reader(lexicon)
    library = {"aiohttp": Aiohttp, "httpx": Httpx}[name](jobs)
    started = time.perf_counter()

    async def worker():
        while waiting:
            await play(library, reader, waiting.pop(), counts)

    await asyncio.gather(*(worker() for _ in range(jobs)))
    counts["seconds"] = time.perf_counter() - started
    await library.close()
    print(json.dumps(counts))


asyncio.run(main())
