"""Takes the pictures of docs/trainer-guide.md anew: a class is made, walked and ended in a real browser, on a port of its own.

`make class-pictures` builds what is needed first. Pages that the server does not have are named and left out. `BUILD` names another
build than debug; `KEEP` another folder than docs/pictures. Look at the pictures before you commit them.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
TOOL = os.path.join(ROOT, ".build", os.environ.get("BUILD", "debug"), "mockmerchant")
KEEP = os.environ.get("KEEP") or os.path.join(ROOT, "docs", "pictures")
BROWSER = os.environ.get("CHROMIUM", "/usr/bin/chromium")
PHONE = {"width": 390, "height": 780}
LAPTOP = {"width": 1000, "height": 760}
# Pictures that are larger are not kept: a guide is read over slow lines too.
LARGEST = 150_000


def keep(page, name, selector=None):
    """Keeps what the screen shows, or one part of it."""
    path = os.path.join(KEEP, f"class-{name}.png")
    place = page.locator(selector).first if selector else None
    picture = place.screenshot() if place else page.screenshot()
    if len(picture) > LARGEST:
        sys.exit(f"class-{name}.png takes {len(picture)} bytes, more than {LARGEST}")
    with open(path, "wb") as file:
        file.write(picture)
    print(f"class-{name}.png  {len(picture) // 1000} kB")


def has(page, address, name):
    """Opens an address; says that there is nothing where that is so."""
    answer = page.goto(address)
    if answer is None or answer.status >= 400:
        print(f"class-{name}.png left out: {answer.status if answer else 'nothing'} at {address}")
        return False
    page.wait_for_load_state()
    return True


def join(browser, base, code):
    phone = browser.new_context(viewport=PHONE, locale="zh-CN", is_mobile=True, has_touch=True).new_page()
    phone.goto(f"{base}/?code={code}")
    return phone


def enter(phone):
    phone.check("input[name=age]")
    phone.click("form.card >> button.main")
    phone.wait_for_load_state()
    return phone.url


def walk(phone, home, unit, pictures=False):
    """Walks a merchant for two pages, files one of them, answers ten questions and hands the sheet in."""
    phone.goto(f"{home}/{unit}")
    phone.click("form.way button")
    phone.wait_for_load_state()
    if pictures:
        keep(phone, "site")
    way = phone.locator("a.button.weight-primary")
    if way.count():
        way.first.click()
        phone.wait_for_load_state()
    phone.click("button[value=evidence]")
    phone.wait_for_load_state()
    words = phone.locator("input[name=control]")
    if words.count():
        words.first.check()
    if pictures:
        keep(phone, "filed")
    phone.goto(f"{home}/{unit}")
    phone.evaluate("document.querySelectorAll('details.part').forEach((part, place) => { part.open = place < 1; })")
    for turn, line in enumerate(phone.locator("details.part[open] fieldset.line:visible").all()[:10]):
        choices = line.locator("label.pill")
        choices.nth((turn + unit) % min(2, choices.count())).click()
        phone.wait_for_timeout(120)
    phone.wait_for_timeout(600)
    if pictures:
        phone.evaluate("document.querySelector('.sheet').scrollIntoView()")
        keep(phone, "sheet")
    phone.click("button.main:has-text('交表')")
    phone.wait_for_load_state()


def console(browser, base, language="zh"):
    trainer = browser.new_context(viewport=LAPTOP, locale="zh-CN" if language == "zh" else "en-GB").new_page()
    trainer.goto(f"{base}/trainer?lang={language}")
    return trainer


def act(trainer, button):
    trainer.once("dialog", lambda dialog: dialog.accept())
    trainer.click(button)
    trainer.wait_for_load_state()


def take(browser, base):
    trainer = console(browser, base)
    trainer.fill("#token", "chalk")
    trainer.click("button.main")
    trainer.wait_for_load_state()
    keep(trainer, "console")
    trainer.check("input[name=course][value=first-day]")
    trainer.click("button.main:has-text('开课')")
    trainer.wait_for_load_state()
    address, code = trainer.url, trainer.inner_text(".big").replace(" ", "")
    phones = [join(browser, base, code) for _ in range(4)]
    keep(phones[0], "join")
    homes = [enter(phone) for phone in phones]
    trainer.reload()
    act(trainer, "button[value=start]")
    phones[0].reload()
    keep(phones[0], "home")
    for place, (phone, home) in enumerate(zip(phones, homes)):
        walk(phone, home, 1, pictures=place == 0)
    walk(phones[1], homes[1], 2)
    trainer.reload()
    keep(trainer, "lead")
    if has(trainer, f"{address}/wall", "wall"):
        keep(trainer, "wall")
    trainer.goto(address)
    act(trainer, "#units button[value=show] >> nth=0")
    if has(phones[0], f"{homes[0]}/1/debrief", "debrief"):
        keep(phones[0], "debrief")
    for name in ["results", "papers"]:
        if has(trainer, f"{address}/{name}", name):
            keep(trainer, name)
    if has(phones[0], f"{homes[0]}/certificate", "certificate"):
        keep(phones[0], "certificate")


def main():
    os.makedirs(KEEP, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [
                TOOL, "class", "serve", "--port", "0", "--token", "chalk", "--root", ROOT,
                "--journal", os.path.join(folder, "class.sqlite"),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            base = json.loads(server.stdout.readline())["address"].rstrip("/")
            with sync_playwright() as play:
                browser = play.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
                take(browser, base)
                browser.close()
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(20)


if __name__ == "__main__":
    main()
