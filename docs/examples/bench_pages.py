"""Fetches pages of a running bench: enters a case and presses the first buttons. Standard library only."""
import html, re, ssl, urllib.error, urllib.parse, urllib.request


def live(url, entry, authority=None, steps=6):
    """Follows the entry and presses the first button of each page."""
    def ask(address, data=None):
        # Names under .localhost mean this machine; the system's resolver may not know them.
        parts = urllib.parse.urlsplit(address)
        near = parts._replace(netloc=f"127.0.0.1:{parts.port or 80}").geturl()
        trust = ssl.create_default_context(cafile=authority)
        trust.check_hostname = False  # asked by its number, see above
        opener = urllib.request.build_opener(NoRedirect, urllib.request.HTTPSHandler(context=trust))
        for _ in range(6):
            try:
                answer = opener.open(urllib.request.Request(near, data, {"Host": parts.netloc, "Accept": "text/html"}), timeout=10)
                return address, answer.read().decode("utf-8", "replace")
            except urllib.error.HTTPError as found:
                if found.code not in (301, 302, 303, 307) or not found.headers["Location"]:
                    return address, ""
                address, data = urllib.parse.urljoin(address, found.headers["Location"]), None
                parts = urllib.parse.urlsplit(address)
                near = parts._replace(netloc=f"127.0.0.1:{parts.port or 80}").geturl()
        return address, ""

    address, page = ask(urllib.parse.urljoin(url, entry))
    pages = []
    for _ in range(steps):
        main = page[page.find("<main"):]  # the strip above belongs to the range
        pages.append(html.unescape(re.sub(r"<[^>]+>", " ", main)))
        link = re.search(r'<a [^>]*href="([^"]+)"[^>]*>[^<]*扫', main) or (None if pages[1:] else re.search(r'<a [^>]*href="([^"]+)"', main))
        buttons = re.findall(r'<button[^>]*name="([^"]+)"[^>]*value="([^"]+)"', main)
        turn = pages.count(pages[-1]) - 1  # a page that comes back is left by its next button
        if link:
            address, page = ask(urllib.parse.urljoin(address, html.unescape(link[1])))
        elif turn < len(buttons):
            name, value = buttons[turn]
            address, page = ask(address, urllib.parse.urlencode({name: html.unescape(value)}).encode())
        else:
            break
    return pages


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None
